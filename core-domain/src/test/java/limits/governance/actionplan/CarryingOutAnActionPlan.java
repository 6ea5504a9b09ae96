package limits.governance.actionplan;

import static limits.governance.Cast.COORDINATOR;
import static limits.governance.Cast.words;
import static limits.governance.actionplan.PlanStory.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limits.governance.actionplan.ActionPlan.Because;
import limits.governance.actionplan.ActionPlan.Standing;
import limits.governance.actionplan.ActionPlanCommand.*;
import limits.governance.actionplan.ActionPlanEvent.*;
import limits.kernel.Story;
import org.junit.jupiter.api.Test;

/** Once the plan is adopted, its actions start, progress and end (§1.6). */
final class CarryingOutAnActionPlan {

    private static final StartAction START = new StartAction(PLAN, WORK_SITES.id());
    private static final RecordProgress PROGRESS =
            new RecordProgress(PLAN, WORK_SITES.id(), words("Two work sites done"));
    private static final CompleteAction COMPLETE =
            new CompleteAction(PLAN, WORK_SITES.id(), words("Six work sites, two landlords"));
    private static final CancelAction CANCEL = new CancelAction(PLAN, WORK_SITES.id(), words("The landlord left"));
    private static final ActionCompleted COMPLETED =
            new ActionCompleted(PLAN, WORK_SITES.id(), words("Six work sites, two landlords"));
    private static final ActionCancelled CANCELLED =
            new ActionCancelled(PLAN, WORK_SITES.id(), words("The landlord left"));

    @Test
    void an_action_starts_once_the_plan_is_adopted() {
        stage().when(adopted(), START, COORDINATOR).then(STARTED);
        stage().when(drafted(), START, COORDINATOR).refused(Because.NOT_ADOPTED);
    }

    @Test
    void an_action_starts_once_and_only_if_the_plan_holds_it() {
        stage().when(after(adopted(), STARTED), START, COORDINATOR).refused(Because.ACTION_ALREADY_STARTED);
        stage().when(adopted(), new StartAction(PLAN, action("another").id()), COORDINATOR)
                .refused(Because.ACTION_UNKNOWN);
        stage().when(after(adopted(), CANCELLED), START, COORDINATOR).refused(Because.ACTION_OVER);
    }

    @Test
    void nothing_new_starts_while_the_plan_is_being_revised_but_what_has_begun_goes_on() {
        stage().when(after(adopted(), REOPENED), START, COORDINATOR).refused(Because.BEING_REVISED);
        stage().when(after(adopted(), STARTED, REOPENED), PROGRESS, COORDINATOR)
                .then(new ProgressRecorded(PLAN, WORK_SITES.id(), PROGRESS.progress()));
        stage().when(after(adopted(), STARTED, REOPENED), COMPLETE, COORDINATOR).then(COMPLETED);
    }

    @Test
    void an_action_under_way_is_said_anew_but_not_withdrawn() {
        stage().when(after(adopted(), STARTED, REOPENED), new ReviseAction(PLAN, WORK_SITES), COORDINATOR)
                .then(new ActionRevised(PLAN, WORK_SITES));
        stage().when(
                        after(adopted(), STARTED, REOPENED),
                        new WithdrawAction(PLAN, WORK_SITES.id(), words("No landlord")),
                        COORDINATOR)
                .refused(Because.ACTION_ALREADY_STARTED);
    }

    @Test
    void progress_and_results_are_told_of_an_action_under_way() {
        stage().when(after(adopted(), STARTED), PROGRESS, COORDINATOR)
                .then(new ProgressRecorded(PLAN, WORK_SITES.id(), PROGRESS.progress()));
        stage().when(after(adopted(), STARTED), COMPLETE, COORDINATOR).then(COMPLETED);
        stage().when(adopted(), PROGRESS, COORDINATOR).refused(Because.ACTION_NOT_STARTED);
        stage().when(adopted(), COMPLETE, COORDINATOR).refused(Because.ACTION_NOT_STARTED);
        stage().when(drafted(), PROGRESS, COORDINATOR).refused(Because.NOT_ADOPTED);
    }

    @Test
    void an_action_is_cancelled_with_a_reason_whether_it_has_started_or_not() {
        stage().when(adopted(), CANCEL, COORDINATOR).then(CANCELLED);
        stage().when(after(adopted(), STARTED), CANCEL, COORDINATOR).then(CANCELLED);
        stage().when(drafted(), CANCEL, COORDINATOR).refused(Because.NOT_ADOPTED);
    }

    @Test
    void what_is_over_is_over() {
        for (var ask : List.of(PROGRESS, COMPLETE, CANCEL, START)) {
            stage().when(after(adopted(), STARTED, COMPLETED), ask, COORDINATOR).refused(Because.ACTION_OVER);
            stage().when(after(adopted(), STARTED, CANCELLED), ask, COORDINATOR).refused(Because.ACTION_OVER);
        }
    }

    @Test
    void an_auditor_can_fold_the_story_to_any_moment() {
        var story = new Story<>(
                "ActionPlan", ActionPlanEvent.class, (Standing) new Standing.NotDrafted(), Standing::evolve);
        var told = after(adopted(), STARTED, COMPLETED);
        assertThat(story.fold(told.subList(0, 3)))
                .isInstanceOfSatisfying(
                        Standing.Drafted.class,
                        drafted -> assertThat(drafted.programme().actions()).containsExactly(WORK_SITES));
        assertThat(story.fold(told)).isInstanceOfSatisfying(Standing.Adopted.class, adopted -> {
            assertThat(adopted.session()).isEqualTo(SESSION);
            assertThat(adopted.programme().courses()).containsEntry(WORK_SITES.id(), PlannedAction.Course.COMPLETED);
        });
    }
}
