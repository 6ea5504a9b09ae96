package limits.governance.actionplan;

import java.util.List;
import java.util.Set;
import limits.governance.assessment.Contribution;
import limits.governance.committee.Committee;
import limits.governance.committee.Meeting;
import limits.governance.committee.Vote;
import limits.governance.project.Project;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.Words;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one may ask of an action plan. The coordinator prepares and follows it; the committee adopts it. */
public sealed interface ActionPlanCommand extends Ask {

    ActionPlan.Id plan();

    @Override
    default Set<Capacity> openTo() {
        return Set.of(Capacity.COORDINATOR);
    }

    record DraftActionPlan(@TargetAggregateIdentifier ActionPlan.Id plan, Project.Id project)
            implements ActionPlanCommand {}

    record ProposePriority(
            @TargetAggregateIdentifier ActionPlan.Id plan,
            Priority.Id priority,
            Priority.Kind kind,
            Words title,
            List<Contribution.Id> evidence)
            implements ActionPlanCommand {

        public ProposePriority {
            evidence = List.copyOf(evidence);
        }
    }

    record WithdrawPriority(@TargetAggregateIdentifier ActionPlan.Id plan, Priority.Id priority, Words reason)
            implements ActionPlanCommand {}

    record AddAction(@TargetAggregateIdentifier ActionPlan.Id plan, PlannedAction action)
            implements ActionPlanCommand {}

    /** All of them or none. */
    record ImportActions(@TargetAggregateIdentifier ActionPlan.Id plan, List<PlannedAction> actions)
            implements ActionPlanCommand {

        /** Most actions in one import. */
        public static final int MOST = 1_000;

        public ImportActions {
            actions = List.copyOf(actions);
            if (actions.size() > MOST) {
                throw new IllegalArgumentException("at most 1,000 actions in one import");
            }
        }
    }

    /** Says an action anew, under the same id. */
    record ReviseAction(@TargetAggregateIdentifier ActionPlan.Id plan, PlannedAction action)
            implements ActionPlanCommand {}

    record WithdrawAction(@TargetAggregateIdentifier ActionPlan.Id plan, PlannedAction.Id action, Words reason)
            implements ActionPlanCommand {}

    record PlanEvaluation(@TargetAggregateIdentifier ActionPlan.Id plan, Words question) implements ActionPlanCommand {}

    record WaiveEvaluation(@TargetAggregateIdentifier ActionPlan.Id plan, Words reason) implements ActionPlanCommand {}

    /** Records what the committee decided; open to those who hold a seat or preside, not only to the coordinator. */
    record AdoptActionPlan(
            @TargetAggregateIdentifier ActionPlan.Id plan,
            Committee.Id committee,
            Meeting.Id meeting,
            Vote vote,
            Words reasons)
            implements ActionPlanCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(Capacity.COORDINATOR, Capacity.MAYOR, Capacity.STEERING);
        }
    }

    /** Opens an adopted plan again, so that the project can be refocused; what has begun goes on. Guidelines §1.6. */
    record RevisePlan(@TargetAggregateIdentifier ActionPlan.Id plan, Words reasons) implements ActionPlanCommand {}

    record StartAction(@TargetAggregateIdentifier ActionPlan.Id plan, PlannedAction.Id action)
            implements ActionPlanCommand {}

    record RecordProgress(@TargetAggregateIdentifier ActionPlan.Id plan, PlannedAction.Id action, Words progress)
            implements ActionPlanCommand {}

    record CompleteAction(@TargetAggregateIdentifier ActionPlan.Id plan, PlannedAction.Id action, Words result)
            implements ActionPlanCommand {}

    record CancelAction(@TargetAggregateIdentifier ActionPlan.Id plan, PlannedAction.Id action, Words reason)
            implements ActionPlanCommand {}
}
