package limits.governance.funding;

import static limits.governance.Cast.COORDINATOR;
import static limits.governance.Cast.key;
import static limits.governance.Cast.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import limits.governance.Stage;
import limits.governance.actionplan.ActionPlan;
import limits.governance.actionplan.ActionRoll;
import limits.governance.actionplan.PlannedAction;
import limits.governance.funding.Funding.Because;
import limits.governance.funding.Funding.Standing;
import limits.governance.funding.FundingCommand.*;
import limits.governance.funding.FundingEvent.*;
import limits.kernel.Capacity;
import limits.kernel.Euros;
import org.junit.jupiter.api.Test;

/** Money is asked for, pledged, committed by an act, allocated to actions and spent with evidence (§1.1, 1.6). */
final class FundingAnActionPlan {

    private static final Funding.Id FUNDING = new Funding.Id(key("funding"));
    private static final ActionPlan.Id PLAN = new ActionPlan.Id(key("plan"));
    private static final PlannedAction.Id WORK_SITES = new PlannedAction.Id(key("work sites"));
    private static final PlannedAction.Id THEATRE = new PlannedAction.Id(key("theatre"));

    private static final FundingRequested REQUESTED =
            new FundingRequested(FUNDING, PLAN, FundingSource.MILDECA, euros(40_000));
    private static final FundingPledged PLEDGED = new FundingPledged(FUNDING, euros(30_000));
    private static final FundingCommitted COMMITTED =
            new FundingCommitted(FUNDING, euros(25_000), words("Agreement 2026-4"));
    private static final FundingAllocated ALLOCATED = new FundingAllocated(FUNDING, WORK_SITES, euros(20_000));
    private static final FundingDeclined DECLINED = new FundingDeclined(FUNDING, words("No call this year"));

    @Test
    void money_is_asked_for_a_plan_that_exists_once() {
        var ask = new RequestFunding(FUNDING, PLAN, FundingSource.MILDECA, euros(40_000));
        when(List.of(), ask).then(REQUESTED);
        when(List.of(REQUESTED), ask).refused(Because.ALREADY_REQUESTED);
        var another = new ActionPlan.Id(key("no plan"));
        when(List.of(), new RequestFunding(FUNDING, another, FundingSource.CAF, euros(1)))
                .refused(Because.PLAN_UNKNOWN);
        assertThat(ask.openTo()).containsExactly(Capacity.COORDINATOR);
    }

    @Test
    void nothing_is_no_amount() {
        when(List.of(), new RequestFunding(FUNDING, PLAN, FundingSource.CAF, Euros.NONE))
                .refused(Because.AMOUNT_MISSING);
        when(List.of(REQUESTED), new PledgeFunding(FUNDING, Euros.NONE)).refused(Because.AMOUNT_MISSING);
        when(committed(), new AllocateToAction(FUNDING, WORK_SITES, Euros.NONE)).refused(Because.AMOUNT_MISSING);
    }

    @Test
    void a_funder_pledges_once_more_or_less_than_was_asked() {
        when(List.of(REQUESTED), new PledgeFunding(FUNDING, euros(30_000))).then(PLEDGED);
        when(List.of(REQUESTED), new PledgeFunding(FUNDING, euros(50_000)))
                .then(new FundingPledged(FUNDING, euros(50_000)));
        when(List.of(REQUESTED, PLEDGED), new PledgeFunding(FUNDING, euros(1))).refused(Because.ALREADY_PLEDGED);
    }

    @Test
    void an_act_commits_what_was_pledged_or_less() {
        when(List.of(REQUESTED, PLEDGED), commit(25_000)).then(COMMITTED);
        when(List.of(REQUESTED, PLEDGED), commit(30_001)).refused(Because.MORE_THAN_PLEDGED);
        when(List.of(REQUESTED), commit(25_000)).refused(Because.NOT_PLEDGED);
        when(committed(), commit(25_000)).refused(Because.ALREADY_COMMITTED);
    }

    @Test
    void committed_money_goes_to_actions_of_the_plan_and_never_beyond_what_was_committed() {
        when(committed(), allocate(WORK_SITES, 20_000)).then(ALLOCATED);
        when(committed(ALLOCATED), allocate(THEATRE, 5_000)).then(new FundingAllocated(FUNDING, THEATRE, euros(5_000)));
        when(committed(ALLOCATED), allocate(THEATRE, 5_001)).refused(Because.MORE_THAN_COMMITTED);
        when(committed(), allocate(new PlannedAction.Id(key("no action")), 1)).refused(Because.ACTION_UNKNOWN);
        when(List.of(REQUESTED, PLEDGED), allocate(WORK_SITES, 1)).refused(Because.NOT_COMMITTED);
    }

    @Test
    void an_action_spends_what_it_has() {
        when(committed(ALLOCATED), spend(WORK_SITES, 20_000))
                .then(new ExpenditureRecorded(FUNDING, WORK_SITES, euros(20_000), words("Invoice 12")));
        when(committed(ALLOCATED), spend(WORK_SITES, 20_001)).refused(Because.MORE_THAN_ALLOCATED);
        when(committed(ALLOCATED), spend(THEATRE, 1)).refused(Because.MORE_THAN_ALLOCATED);
        var once = new ExpenditureRecorded(FUNDING, WORK_SITES, euros(15_000), words("Invoice 11"));
        when(committed(ALLOCATED, once), spend(WORK_SITES, 5_001)).refused(Because.MORE_THAN_ALLOCATED);
    }

    @Test
    void what_was_declined_is_over_and_what_is_committed_is_not_declined() {
        var ask = new DeclineFunding(FUNDING, words("No call this year"));
        when(List.of(REQUESTED), ask).then(DECLINED);
        when(List.of(REQUESTED, PLEDGED), ask).then(DECLINED);
        when(committed(), ask).refused(Because.ALREADY_COMMITTED);
        when(List.of(REQUESTED, DECLINED), ask).refused(Because.DECLINED);
        when(List.of(REQUESTED, DECLINED), new PledgeFunding(FUNDING, euros(1))).refused(Because.DECLINED);
        when(List.of(REQUESTED, DECLINED), allocate(WORK_SITES, 1)).refused(Because.DECLINED);
    }

    @Test
    void whatever_is_allocated_and_spent_the_sums_hold() {
        long seed = 7_412;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var account = Account.opened(euros(1_000));
        for (int step = 0; step < 2_000; step++) {
            var action = random.nextBoolean() ? WORK_SITES : THEATRE;
            var amount = new Euros(1 + random.nextLong(5_000));
            var next = random.nextBoolean() ? account.allocating(action, amount) : account.spending(action, amount);
            if (!next.overdrawn() && !next.overspent(action)) {
                account = next;
            }
            assertThat(sum(account.allocated().values())).isLessThanOrEqualTo(100_000);
            assertThat(sum(account.spent().values()))
                    .isLessThanOrEqualTo(sum(account.allocated().values()));
        }
        assertThat(sum(account.spent().values())).isPositive();
    }

    @Test
    void an_auditor_can_fold_the_story() {
        Standing standing = new Standing.NotRequested();
        for (var event : List.of(REQUESTED, PLEDGED, COMMITTED, ALLOCATED)) {
            standing = standing.evolve(event);
        }
        assertThat(standing)
                .isEqualTo(new Standing.Committed(
                        PLAN, Account.opened(euros(25_000)).allocating(WORK_SITES, euros(20_000))));
    }

    private static long sum(Iterable<Euros> amounts) {
        long cents = 0;
        for (var amount : amounts) {
            cents += amount.cents();
        }
        return cents;
    }

    private static Stage.Outcome<Funding> when(List<?> happened, FundingCommand ask) {
        ActionRoll roll = new ActionRoll() {
            @Override
            public boolean drafted(ActionPlan.Id plan) {
                return plan.equals(PLAN);
            }

            @Override
            public boolean holds(ActionPlan.Id plan, PlannedAction.Id action) {
                return drafted(plan) && List.of(WORK_SITES, THEATRE).contains(action);
            }
        };
        return Stage.of(Funding.class, roll).when(happened, ask, COORDINATOR);
    }

    private static List<Object> committed(Object... more) {
        var happened = new ArrayList<Object>(List.of(REQUESTED, PLEDGED, COMMITTED));
        happened.addAll(List.of(more));
        return happened;
    }

    private static CommitFunding commit(long euros) {
        return new CommitFunding(FUNDING, euros(euros), words("Agreement 2026-4"));
    }

    private static AllocateToAction allocate(PlannedAction.Id action, long euros) {
        return new AllocateToAction(FUNDING, action, euros(euros));
    }

    private static RecordExpenditure spend(PlannedAction.Id action, long euros) {
        return new RecordExpenditure(FUNDING, action, euros(euros), words("Invoice 12"));
    }

    private static Euros euros(long whole) {
        return new Euros(whole * 100);
    }
}
