package limits.governance.actionplan;

import java.time.LocalDate;
import limits.governance.committee.Committee;
import limits.governance.committee.Meeting;
import limits.governance.committee.Vote;
import limits.governance.project.Project;
import limits.kernel.EventName;
import limits.kernel.Person;
import limits.kernel.Words;

/** Everything that can be so of an action plan. */
public sealed interface ActionPlanEvent {

    ActionPlan.Id plan();

    /** @param by who prepares it, and so may not record its adoption */
    @EventName("governance.action-plan-drafted")
    record ActionPlanDrafted(ActionPlan.Id plan, Project.Id project, Person by) implements ActionPlanEvent {}

    /** @param session the day of the meeting */
    @EventName("governance.action-plan-adopted")
    record ActionPlanAdopted(
            ActionPlan.Id plan, Committee.Id committee, Meeting.Id meeting, LocalDate session, Vote vote, Words reasons)
            implements ActionPlanEvent {}

    /** @param by who prepares the revision, and so may not record its adoption */
    @EventName("governance.action-plan-reopened")
    record ActionPlanReopened(ActionPlan.Id plan, Words reasons, Person by) implements ActionPlanEvent {}

    /** What changes the priorities, the actions or the evaluation, whoever may change them at that moment. */
    sealed interface OfProgramme extends ActionPlanEvent {}

    @EventName("governance.priority-proposed")
    record PriorityProposed(ActionPlan.Id plan, Priority priority) implements OfProgramme {}

    @EventName("governance.priority-withdrawn")
    record PriorityWithdrawn(ActionPlan.Id plan, Priority.Id priority, Words reason) implements OfProgramme {}

    @EventName("governance.action-added")
    record ActionAdded(ActionPlan.Id plan, PlannedAction action) implements OfProgramme {}

    @EventName("governance.action-revised")
    record ActionRevised(ActionPlan.Id plan, PlannedAction action) implements OfProgramme {}

    @EventName("governance.action-withdrawn")
    record ActionWithdrawn(ActionPlan.Id plan, PlannedAction.Id action, Words reason) implements OfProgramme {}

    @EventName("governance.evaluation-planned")
    record EvaluationPlanned(ActionPlan.Id plan, Words question) implements OfProgramme {}

    @EventName("governance.evaluation-waived")
    record EvaluationWaived(ActionPlan.Id plan, Words reason) implements OfProgramme {}

    @EventName("governance.action-started")
    record ActionStarted(ActionPlan.Id plan, PlannedAction.Id action) implements OfProgramme {}

    @EventName("governance.action-progress-recorded")
    record ProgressRecorded(ActionPlan.Id plan, PlannedAction.Id action, Words progress) implements OfProgramme {}

    @EventName("governance.action-completed")
    record ActionCompleted(ActionPlan.Id plan, PlannedAction.Id action, Words result) implements OfProgramme {}

    @EventName("governance.action-cancelled")
    record ActionCancelled(ActionPlan.Id plan, PlannedAction.Id action, Words reason) implements OfProgramme {}
}
