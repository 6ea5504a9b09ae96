package limits.governance.funding;

import limits.governance.actionplan.ActionPlan;
import limits.governance.actionplan.PlannedAction;
import limits.kernel.Euros;
import limits.kernel.EventName;
import limits.kernel.Words;

/** Everything that can be so of a funding. */
public sealed interface FundingEvent {

    Funding.Id funding();

    @EventName("governance.funding-requested")
    record FundingRequested(Funding.Id funding, ActionPlan.Id plan, FundingSource source, Euros amount)
            implements FundingEvent {}

    @EventName("governance.funding-pledged")
    record FundingPledged(Funding.Id funding, Euros amount) implements FundingEvent {}

    @EventName("governance.funding-committed")
    record FundingCommitted(Funding.Id funding, Euros amount, Words act) implements FundingEvent {}

    @EventName("governance.funding-allocated")
    record FundingAllocated(Funding.Id funding, PlannedAction.Id action, Euros amount) implements FundingEvent {}

    @EventName("governance.expenditure-recorded")
    record ExpenditureRecorded(Funding.Id funding, PlannedAction.Id action, Euros amount, Words evidence)
            implements FundingEvent {}

    @EventName("governance.funding-declined")
    record FundingDeclined(Funding.Id funding, Words reason) implements FundingEvent {}
}
