package limits.governance.funding;

import java.util.Set;
import limits.governance.actionplan.ActionPlan;
import limits.governance.actionplan.PlannedAction;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.Euros;
import limits.kernel.Words;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one may ask of a funding. The coordinator keeps the accounts of the project. Guidelines §1.6. */
public sealed interface FundingCommand extends Ask {

    Funding.Id funding();

    @Override
    default Set<Capacity> openTo() {
        return Set.of(Capacity.COORDINATOR);
    }

    record RequestFunding(
            @TargetAggregateIdentifier Funding.Id funding, ActionPlan.Id plan, FundingSource source, Euros amount)
            implements FundingCommand {}

    record PledgeFunding(@TargetAggregateIdentifier Funding.Id funding, Euros amount) implements FundingCommand {}

    /** @param act the signed act that commits the money */
    record CommitFunding(@TargetAggregateIdentifier Funding.Id funding, Euros amount, Words act)
            implements FundingCommand {}

    /** Adds to what this action already has of this funding. */
    record AllocateToAction(@TargetAggregateIdentifier Funding.Id funding, PlannedAction.Id action, Euros amount)
            implements FundingCommand {}

    /** @param evidence the invoice or pay slip that shows it, by its reference */
    record RecordExpenditure(
            @TargetAggregateIdentifier Funding.Id funding, PlannedAction.Id action, Euros amount, Words evidence)
            implements FundingCommand {}

    record DeclineFunding(@TargetAggregateIdentifier Funding.Id funding, Words reason) implements FundingCommand {}
}
