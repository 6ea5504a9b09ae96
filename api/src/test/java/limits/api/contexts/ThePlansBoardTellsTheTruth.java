package limits.api.contexts;

import static limits.api.contexts.PlanWithItsBoards.TODAY;
import static limits.api.contexts.PlanWithItsBoards.key;
import static limits.api.contexts.PlanWithItsBoards.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limits.governance.actionplan.*;
import limits.governance.actionplan.ActionPlanCommand.*;
import limits.governance.board.ActionPlanSheet;
import limits.governance.partner.Partner;
import limits.kernel.Euros;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a page shows of a plan after each decision (§1.4, 1.6). */
@Tag("postgres")
final class ThePlansBoardTellsTheTruth {

    private final PlanWithItsBoards at = new PlanWithItsBoards();

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void a_draft_shows_its_priorities_with_their_evidence_and_its_actions_as_they_were_said() {
        at.draft();
        assertThat(at.sheet().stage()).isEqualTo(ActionPlanSheet.Stage.DRAFTED);
        assertThat(at.sheet().draftedOn()).isEqualTo(TODAY);
        assertThat(at.sheet().priorities())
                .containsExactly(
                        new Priority(at.priority, Priority.Kind.TARGETED, words("Second chances"), List.of(at.cited)));
        assertThat(at.sheet().actions())
                .extracting(ActionPlanSheet.Line::action)
                .containsExactly(at.workSites, at.theatre);
        assertThat(at.sheet().questions()).containsExactly(words("Do they stay?"));
        assertThat(at.board().plansOf(at.project)).containsExactly(at.sheet());
        assertThat(at.board().plan(new ActionPlan.Id(key()))).isEmpty();
    }

    @Test
    void an_adopted_plan_shows_the_vote_its_reasons_and_a_timeline() {
        at.adopt();
        assertThat(at.sheet().stage()).isEqualTo(ActionPlanSheet.Stage.ADOPTED);
        assertThat(at.sheet().adoption().orElseThrow())
                .extracting(
                        ActionPlanSheet.Adoption::session,
                        ActionPlanSheet.Adoption::inFavour,
                        ActionPlanSheet.Adoption::against,
                        ActionPlanSheet.Adoption::reasons)
                .containsExactly(TODAY.minusDays(4), 2, 1, words("It answers what we heard"));
        assertThat(at.sheet().timeline())
                .extracting(ActionPlanSheet.Bar::action)
                .containsExactly(at.theatre.id(), at.workSites.id());
        assertThat(at.sheet().budget()).isEqualTo(new Euros(2_500_000));
    }

    @Test
    void an_action_shows_when_it_began_what_was_told_of_it_and_how_it_ended() {
        at.adopt();
        at.ask(new StartAction(at.plan, at.workSites.id()));
        at.ask(new RecordProgress(at.plan, at.workSites.id(), words("Two done")));
        at.ask(new RecordProgress(at.plan, at.workSites.id(), words("Four done")));
        at.ask(new CompleteAction(at.plan, at.workSites.id(), words("Six done")));
        at.ask(new CancelAction(at.plan, at.theatre.id(), words("No stage")));
        assertThat(at.sheet().actions().get(0))
                .isEqualTo(new ActionPlanSheet.Line(
                        at.workSites,
                        PlannedAction.Course.COMPLETED,
                        TODAY,
                        TODAY,
                        words("Six done"),
                        List.of(
                                new ActionPlanSheet.Progress(TODAY, words("Two done")),
                                new ActionPlanSheet.Progress(TODAY, words("Four done")))));
        assertThat(at.sheet().actions().get(1).outcome()).isEqualTo(words("No stage"));
        assertThat(at.sheet().budget()).isEqualTo(at.workSites.budget());
    }

    @Test
    void a_reopened_plan_shows_why_and_what_changed() {
        at.adopt();
        at.ask(new RevisePlan(at.plan, words("Half-way review")));
        at.ask(new WithdrawAction(at.plan, at.theatre.id(), words("No stage")));
        var renamed = new PlannedAction(
                at.workSites.id(),
                words("Longer work sites"),
                at.priority,
                Axis.ENVIRONMENT,
                Factor.TABOO,
                new Partner.Id(key()),
                List.of(),
                at.workSites.schedule(),
                List.of(words("Two"), words("deliverables, with \"quotes\"")),
                Euros.NONE,
                false,
                TemplateCode.LOOS_AND_YOU);
        at.ask(new ReviseAction(at.plan, renamed));
        at.ask(new WaiveEvaluation(at.plan, words("Evaluated by the region")));
        assertThat(at.sheet().stage()).isEqualTo(ActionPlanSheet.Stage.REOPENED);
        assertThat(at.sheet().reopenings())
                .containsExactly(new ActionPlanSheet.Reopening(TODAY, words("Half-way review")));
        assertThat(at.sheet().actions().get(0).action()).isEqualTo(renamed);
        assertThat(at.sheet().evaluationWaived()).isEqualTo(words("Evaluated by the region"));
        assertThat(at.sheet().timeline()).hasSize(1);
    }

    @Test
    void a_priority_that_was_withdrawn_may_be_proposed_again() {
        at.ask(new DraftActionPlan(at.plan, at.project));
        at.ask(at.proposal());
        at.ask(new WithdrawPriority(at.plan, at.priority, words("Too wide")));
        assertThat(at.sheet().priorities()).isEmpty();
        at.ask(at.proposal());
        assertThat(at.sheet().priorities()).hasSize(1);
    }
}
