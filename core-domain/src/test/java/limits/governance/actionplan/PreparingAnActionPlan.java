package limits.governance.actionplan;

import static limits.governance.Cast.COORDINATOR;
import static limits.governance.Cast.key;
import static limits.governance.Cast.words;
import static limits.governance.actionplan.PlanStory.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import limits.governance.actionplan.ActionPlan.Because;
import limits.governance.actionplan.ActionPlanCommand.*;
import limits.governance.actionplan.ActionPlanEvent.*;
import limits.governance.assessment.Contribution;
import limits.governance.partner.Partner;
import limits.governance.project.Project;
import limits.kernel.Capacity;
import org.junit.jupiter.api.Test;

/** Priorities cite the assessment, actions cite a priority (§1.4). */
final class PreparingAnActionPlan {

    @Test
    void the_coordinator_drafts_a_plan_once() {
        var ask = new DraftActionPlan(PLAN, PROJECT);
        stage().when(List.of(), ask, COORDINATOR).then(DRAFTED);
        stage().when(List.of(DRAFTED), ask, COORDINATOR).refused(Because.ALREADY_DRAFTED);
        assertThat(ask.openTo()).containsExactly(Capacity.COORDINATOR);
    }

    @Test
    void a_project_without_a_committee_has_nobody_to_adopt_a_plan() {
        stage().when(List.of(), new DraftActionPlan(PLAN, new Project.Id(key("another project"))), COORDINATOR)
                .refused(Because.PROJECT_WITHOUT_COMMITTEE);
    }

    @Test
    void a_priority_cites_the_adopted_assessment() {
        stage().when(List.of(DRAFTED), propose(List.of(CITED)), COORDINATOR).then(PROPOSED);
        stage().when(List.of(DRAFTED), propose(List.of(CITED, CITED)), COORDINATOR)
                .then(PROPOSED);
    }

    @Test
    void a_priority_without_evidence_is_an_opinion() {
        stage().when(List.of(DRAFTED), propose(List.of()), COORDINATOR).refused(Because.NO_EVIDENCE);
    }

    @Test
    void a_contribution_that_nobody_adopted_is_not_evidence() {
        var unknown = new Contribution.Id(key("what nobody said"));
        stage().when(List.of(DRAFTED), propose(List.of(CITED, unknown)), COORDINATOR)
                .refused(Because.EVIDENCE_NOT_ADOPTED);
    }

    @Test
    void a_priority_is_proposed_once() {
        stage().when(List.of(DRAFTED, PROPOSED), propose(List.of(CITED)), COORDINATOR)
                .refused(Because.PRIORITY_ALREADY_PROPOSED);
    }

    @Test
    void a_priority_that_no_action_serves_may_be_withdrawn() {
        var ask = new WithdrawPriority(PLAN, SECOND_CHANCES.id(), words("Too wide"));
        var withdrawn = new PriorityWithdrawn(PLAN, SECOND_CHANCES.id(), words("Too wide"));
        stage().when(List.of(DRAFTED, PROPOSED), ask, COORDINATOR).then(withdrawn);
        stage().when(List.of(DRAFTED, PROPOSED, withdrawn), ask, COORDINATOR).refused(Because.PRIORITY_UNKNOWN);
        stage().when(List.of(DRAFTED, PROPOSED, ADDED), ask, COORDINATOR).refused(Because.PRIORITY_IN_USE);
        var actionWithdrawn = new ActionWithdrawn(PLAN, WORK_SITES.id(), words("No landlord"));
        stage().when(List.of(DRAFTED, PROPOSED, ADDED, actionWithdrawn), ask, COORDINATOR)
                .then(withdrawn);
    }

    @Test
    void an_action_serves_a_priority_of_the_plan() {
        stage().when(List.of(DRAFTED, PROPOSED), new AddAction(PLAN, WORK_SITES), COORDINATOR)
                .then(ADDED);
        stage().when(List.of(DRAFTED), new AddAction(PLAN, WORK_SITES), COORDINATOR)
                .refused(Because.PRIORITY_UNKNOWN);
    }

    @Test
    void an_action_is_planned_once_even_if_it_was_withdrawn() {
        var withdrawn = new ActionWithdrawn(PLAN, WORK_SITES.id(), words("No landlord"));
        stage().when(drafted(), new AddAction(PLAN, WORK_SITES), COORDINATOR).refused(Because.ACTION_ALREADY_PLANNED);
        stage().when(after(drafted(), withdrawn), new AddAction(PLAN, WORK_SITES), COORDINATOR)
                .refused(Because.ACTION_ALREADY_PLANNED);
    }

    @Test
    void an_action_delivers_something() {
        var action = new Draft(WORK_SITES).delivering().action();
        stage().when(List.of(DRAFTED, PROPOSED), new AddAction(PLAN, action), COORDINATOR)
                .refused(Because.NO_DELIVERABLE);
    }

    @Test
    void an_action_ends_on_the_day_it_begins_or_later() {
        var day = LocalDate.of(2026, 4, 1);
        var backwards = new Draft(WORK_SITES).running(new Schedule(day, day.minusDays(1)));
        var oneDay = new Draft(WORK_SITES).running(new Schedule(day, day));
        stage().when(List.of(DRAFTED, PROPOSED), new AddAction(PLAN, backwards.action()), COORDINATOR)
                .refused(Because.ENDS_BEFORE_IT_BEGINS);
        stage().when(List.of(DRAFTED, PROPOSED), new AddAction(PLAN, oneDay.action()), COORDINATOR)
                .then(new ActionAdded(PLAN, oneDay.action()));
    }

    @Test
    void owner_and_partners_stand_with_the_project() {
        var stranger = new Partner.Id(key("a stranger"));
        var owned = new Draft(WORK_SITES).ownedBy(stranger).action();
        var joined = new Draft(WORK_SITES).with(List.of(SCHOOL, stranger)).action();
        stage().when(List.of(DRAFTED, PROPOSED), new AddAction(PLAN, owned), COORDINATOR)
                .refused(Because.PARTNER_UNKNOWN);
        stage().when(List.of(DRAFTED, PROPOSED), new AddAction(PLAN, joined), COORDINATOR)
                .refused(Because.PARTNER_UNKNOWN);
    }

    @Test
    void an_import_adds_every_action() {
        var some = List.of(action("first"), action("second"));
        stage().when(List.of(DRAFTED, PROPOSED), new ImportActions(PLAN, some), COORDINATOR)
                .then(new ActionAdded(PLAN, some.get(0)), new ActionAdded(PLAN, some.get(1)));
    }

    @Test
    void an_import_with_one_bad_line_adds_nothing() {
        var bad = new Draft(action("second")).delivering().action();
        stage().when(List.of(DRAFTED, PROPOSED), new ImportActions(PLAN, List.of(action("first"), bad)), COORDINATOR)
                .refused(Because.NO_DELIVERABLE);
        stage().when(drafted(), new ImportActions(PLAN, List.of(action("first"), WORK_SITES)), COORDINATOR)
                .refused(Because.ACTION_ALREADY_PLANNED);
        stage().when(List.of(DRAFTED, PROPOSED), new ImportActions(PLAN, List.of(WORK_SITES, WORK_SITES)), COORDINATOR)
                .refused(Because.ACTION_ALREADY_PLANNED);
    }

    @Test
    void an_import_holds_something_and_at_most_a_thousand_actions() {
        stage().when(List.of(DRAFTED, PROPOSED), new ImportActions(PLAN, List.of()), COORDINATOR)
                .refused(Because.NOTHING_TO_IMPORT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImportActions(PLAN, Collections.nCopies(1_001, WORK_SITES)));
    }

    @Test
    void an_action_is_said_anew_under_the_same_id() {
        var shorter = new Draft(WORK_SITES)
                .running(new Schedule(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)))
                .action();
        stage().when(drafted(), new ReviseAction(PLAN, shorter), COORDINATOR).then(new ActionRevised(PLAN, shorter));
        stage().when(drafted(), new ReviseAction(PLAN, action("another")), COORDINATOR)
                .refused(Because.ACTION_UNKNOWN);
    }

    @Test
    void an_action_is_withdrawn_with_a_reason_and_then_it_is_over() {
        var ask = new WithdrawAction(PLAN, WORK_SITES.id(), words("No landlord"));
        var withdrawn = new ActionWithdrawn(PLAN, WORK_SITES.id(), words("No landlord"));
        stage().when(drafted(), ask, COORDINATOR).then(withdrawn);
        stage().when(after(drafted(), withdrawn), ask, COORDINATOR).refused(Because.ACTION_OVER);
        stage().when(after(drafted(), withdrawn), new ReviseAction(PLAN, WORK_SITES), COORDINATOR)
                .refused(Because.ACTION_OVER);
        stage().when(List.of(DRAFTED), ask, COORDINATOR).refused(Because.ACTION_UNKNOWN);
    }

    @Test
    void an_evaluation_is_planned_or_waived_with_a_reason() {
        stage().when(List.of(DRAFTED), new PlanEvaluation(PLAN, ASKED.question()), COORDINATOR)
                .then(ASKED);
        stage().when(List.of(DRAFTED), new WaiveEvaluation(PLAN, words("Evaluated by the region")), COORDINATOR)
                .then(new EvaluationWaived(PLAN, words("Evaluated by the region")));
    }

    private static ProposePriority propose(List<Contribution.Id> evidence) {
        return new ProposePriority(PLAN, SECOND_CHANCES.id(), SECOND_CHANCES.kind(), SECOND_CHANCES.title(), evidence);
    }
}
