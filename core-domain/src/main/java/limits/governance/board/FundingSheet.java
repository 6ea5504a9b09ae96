package limits.governance.board;

import java.time.LocalDate;
import java.util.List;
import limits.governance.actionplan.ActionPlan;
import limits.governance.actionplan.PlannedAction;
import limits.governance.funding.Funding;
import limits.governance.funding.FundingSource;
import limits.kernel.Euros;
import limits.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * One funding as the ledger shows it. Guidelines §1.6.
 *
 * @param act absent until an act commits the money
 * @param declined why it was declined, if it was
 */
public record FundingSheet(
        Funding.Id funding,
        ActionPlan.Id plan,
        FundingSource source,
        Stage stage,
        Euros requested,
        Euros pledged,
        Euros committed,
        @Nullable Words act,
        @Nullable Words declined,
        List<Share> shares,
        List<Expenditure> expenditures) {

    /** How far a funding has come. */
    public enum Stage {
        REQUESTED,
        PLEDGED,
        COMMITTED,
        DECLINED
    }

    /** What one action has of it, and has spent of it. */
    public record Share(PlannedAction.Id action, Euros allocated, Euros spent) {}

    /** One expenditure, by the reference of its evidence; earliest first. */
    public record Expenditure(PlannedAction.Id action, LocalDate on, Euros amount, Words evidence) {}

    /** The four figures that monitoring looks at; what was declined counts nowhere. */
    public record Figures(Euros requested, Euros committed, Euros allocated, Euros spent) {

        static final Figures NONE = new Figures(Euros.NONE, Euros.NONE, Euros.NONE, Euros.NONE);

        Figures plus(Figures more) {
            return new Figures(
                    requested.plus(more.requested),
                    committed.plus(more.committed),
                    allocated.plus(more.allocated),
                    spent.plus(more.spent));
        }
    }

    public Figures figures() {
        if (stage == Stage.DECLINED) {
            return Figures.NONE;
        }
        return new Figures(
                requested,
                committed,
                shares.stream().map(Share::allocated).reduce(Euros.NONE, Euros::plus),
                shares.stream().map(Share::spent).reduce(Euros.NONE, Euros::plus));
    }
}
