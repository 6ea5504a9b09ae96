package limits.governance.funding;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import limits.governance.actionplan.ActionPlan;
import limits.governance.actionplan.ActionRoll;
import limits.governance.funding.FundingCommand.*;
import limits.governance.funding.FundingEvent.*;
import limits.kernel.Euros;
import limits.kernel.Key;
import limits.kernel.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Money from one source for one plan, from the request to the last invoice. Guidelines §1.1, 1.6. */
public final class Funding {

    /** Names one funding. */
    public record Id(Key key) {
        @Override
        public String toString() {
            return key.text();
        }
    }

    /** What is so. Public, so that boards and auditors can replay it; it decides nothing. */
    public sealed interface Standing {

        record NotRequested() implements Standing {}

        record Requested(ActionPlan.Id plan) implements Standing {}

        record Pledged(ActionPlan.Id plan, Euros pledged) implements Standing {}

        record Committed(ActionPlan.Id plan, Account account) implements Standing {}

        record Declined() implements Standing {}

        default Standing evolve(FundingEvent event) {
            return switch (event) {
                case FundingRequested r -> new Requested(r.plan());
                case FundingPledged p -> this instanceof Requested r ? new Pledged(r.plan, p.amount()) : this;
                case FundingCommitted c ->
                    this instanceof Pledged p ? new Committed(p.plan, Account.opened(c.amount())) : this;
                case FundingAllocated a ->
                    this instanceof Committed c
                            ? new Committed(c.plan, c.account.allocating(a.action(), a.amount()))
                            : this;
                case ExpenditureRecorded e ->
                    this instanceof Committed c
                            ? new Committed(c.plan, c.account.spending(e.action(), e.amount()))
                            : this;
                case FundingDeclined d -> new Declined();
            };
        }
    }

    enum Because implements Refused.Reason {
        ALREADY_REQUESTED,
        PLAN_UNKNOWN,
        AMOUNT_MISSING,
        ALREADY_PLEDGED,
        NOT_PLEDGED,
        MORE_THAN_PLEDGED,
        ALREADY_COMMITTED,
        NOT_COMMITTED,
        DECLINED,
        ACTION_UNKNOWN,
        MORE_THAN_COMMITTED,
        MORE_THAN_ALLOCATED
    }

    @AggregateIdentifier
    private @Nullable Id id;

    private Standing standing = new Standing.NotRequested();

    Funding() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(RequestFunding ask, ActionRoll roll) {
        refuse(!(standing instanceof Standing.NotRequested), Because.ALREADY_REQUESTED);
        something(ask.amount());
        refuse(!roll.drafted(ask.plan()), Because.PLAN_UNKNOWN);
        apply(new FundingRequested(ask.funding(), ask.plan(), ask.source(), ask.amount()));
    }

    @CommandHandler
    void on(PledgeFunding ask) {
        open();
        refuse(standing instanceof Standing.Pledged, Because.ALREADY_PLEDGED);
        something(ask.amount());
        apply(new FundingPledged(ask.funding(), ask.amount()));
    }

    @CommandHandler
    void on(CommitFunding ask) {
        open();
        if (!(standing instanceof Standing.Pledged pledge)) {
            throw new Refused(Because.NOT_PLEDGED);
        }
        something(ask.amount());
        refuse(ask.amount().compareTo(pledge.pledged()) > 0, Because.MORE_THAN_PLEDGED);
        apply(new FundingCommitted(ask.funding(), ask.amount(), ask.act()));
    }

    @CommandHandler
    void on(AllocateToAction ask, ActionRoll roll) {
        var committed = committed();
        something(ask.amount());
        refuse(!roll.holds(committed.plan(), ask.action()), Because.ACTION_UNKNOWN);
        refuse(committed.account().allocating(ask.action(), ask.amount()).overdrawn(), Because.MORE_THAN_COMMITTED);
        apply(new FundingAllocated(ask.funding(), ask.action(), ask.amount()));
    }

    /** An action that was cancelled meanwhile still has its invoices, so only its allocation is asked about. */
    @CommandHandler
    void on(RecordExpenditure ask) {
        var committed = committed();
        something(ask.amount());
        refuse(
                committed.account().spending(ask.action(), ask.amount()).overspent(ask.action()),
                Because.MORE_THAN_ALLOCATED);
        apply(new ExpenditureRecorded(ask.funding(), ask.action(), ask.amount(), ask.evidence()));
    }

    @CommandHandler
    void on(DeclineFunding ask) {
        open();
        apply(new FundingDeclined(ask.funding(), ask.reason()));
    }

    @EventSourcingHandler
    void on(FundingEvent event) {
        id = event.funding();
        standing = standing.evolve(event);
    }

    /** Neither declined nor committed yet. */
    private void open() {
        refuse(standing instanceof Standing.Declined, Because.DECLINED);
        refuse(standing instanceof Standing.Committed, Because.ALREADY_COMMITTED);
    }

    private Standing.Committed committed() {
        refuse(standing instanceof Standing.Declined, Because.DECLINED);
        if (standing instanceof Standing.Committed committed) {
            return committed;
        }
        throw new Refused(Because.NOT_COMMITTED);
    }

    private static void something(Euros amount) {
        refuse(amount.equals(Euros.NONE), Because.AMOUNT_MISSING);
    }

    private static void refuse(boolean when, Because reason) {
        if (when) {
            throw new Refused(reason);
        }
    }
}
