package limits.api.contexts;

import static limits.api.contexts.PlanWithItsBoards.TODAY;
import static limits.api.contexts.PlanWithItsBoards.key;
import static limits.api.contexts.PlanWithItsBoards.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import limits.governance.actionplan.*;
import limits.governance.actionplan.ActionPlanCommand.*;
import limits.governance.board.FundingLedger;
import limits.governance.board.FundingSheet;
import limits.governance.funding.Funding;
import limits.governance.funding.FundingCommand.*;
import limits.governance.funding.FundingSource;
import limits.kernel.Euros;
import limits.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a page shows of the money of a plan, asked for, committed, allocated and spent (§1.1, 1.6). */
@Tag("postgres")
final class TheLedgerAddsUp {

    private final PlanWithItsBoards at = new PlanWithItsBoards();

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void the_ledger_adds_up_what_was_asked_committed_allocated_and_spent() {
        at.adopt();
        at.ask(new RequestFunding(at.funding, at.plan, FundingSource.MILDECA, new Euros(4_000)));
        at.ask(new PledgeFunding(at.funding, new Euros(3_000)));
        at.ask(new CommitFunding(at.funding, new Euros(3_000), words("Agreement 4")));
        at.ask(new AllocateToAction(at.funding, at.workSites.id(), new Euros(1_000)));
        at.ask(new AllocateToAction(at.funding, at.workSites.id(), new Euros(500)));
        at.ask(new RecordExpenditure(at.funding, at.workSites.id(), new Euros(1_200), words("Invoice 12")));
        var declined = new Funding.Id(key());
        at.ask(new RequestFunding(declined, at.plan, FundingSource.CAF, new Euros(9_000)));
        at.ask(new DeclineFunding(declined, words("No call this year")));
        var ledger = at.context.answer(FundingLedger.class);
        assertThat(ledger.figures(at.plan))
                .isEqualTo(new FundingSheet.Figures(
                        new Euros(4_000), new Euros(3_000), new Euros(1_500), new Euros(1_200)));
        assertThat(ledger.fundingsOf(at.plan))
                .extracting(FundingSheet::stage)
                .containsExactly(FundingSheet.Stage.COMMITTED, FundingSheet.Stage.DECLINED);
        assertThat(ledger.funding(at.funding).orElseThrow().expenditures())
                .containsExactly(
                        new FundingSheet.Expenditure(at.workSites.id(), TODAY, new Euros(1_200), words("Invoice 12")));
        assertThat(ledger.funding(declined).orElseThrow().declined()).isEqualTo(words("No call this year"));
    }

    @Test
    void no_money_goes_to_an_action_that_was_cancelled_or_to_another_plan() {
        at.adopt();
        at.ask(new RequestFunding(at.funding, at.plan, FundingSource.OTHER, new Euros(4_000)));
        at.ask(new PledgeFunding(at.funding, new Euros(3_000)));
        at.ask(new CommitFunding(at.funding, new Euros(3_000), words("Agreement 4")));
        at.ask(new CancelAction(at.plan, at.theatre.id(), words("No stage")));
        assertThatThrownBy(() -> at.ask(new AllocateToAction(at.funding, at.theatre.id(), new Euros(1))))
                .isInstanceOf(Refused.class)
                .hasMessage("funding.action-unknown");
        assertThatThrownBy(() -> at.ask(new RequestFunding(
                        new Funding.Id(key()), new ActionPlan.Id(key()), FundingSource.OTHER, new Euros(1))))
                .isInstanceOf(Refused.class)
                .hasMessage("funding.plan-unknown");
    }
}
