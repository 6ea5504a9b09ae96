package limits.governance.actionplan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limits.governance.actionplan.ActionPlan.Because;
import limits.governance.actionplan.ActionPlanEvent.*;
import limits.governance.actionplan.PlannedAction.Course;
import limits.governance.partner.Partner;
import limits.governance.partner.PartnerRoll;
import limits.governance.project.Project;
import limits.kernel.Person;
import limits.kernel.Refused;

/**
 * What a plan holds at one moment, in the order it was said.
 *
 * @param preparedBy who drafted or reopened it
 * @param courses how each action goes, withdrawn ones included
 * @param evaluated whether an evaluation is planned, or waived with a reason
 */
public record Programme(
        Project.Id project,
        Person preparedBy,
        List<Priority> priorities,
        List<PlannedAction> actions,
        Map<PlannedAction.Id, Course> courses,
        boolean evaluated) {

    static Programme empty(Project.Id project, Person preparedBy) {
        return new Programme(project, preparedBy, List.of(), List.of(), Map.of(), false);
    }

    Programme preparedBy(Person person) {
        return new Programme(project, person, priorities, actions, courses, evaluated);
    }

    Programme evolve(OfProgramme event) {
        return switch (event) {
            case PriorityProposed p -> with(plus(priorities, p.priority()), actions, courses, evaluated);
            case PriorityWithdrawn p -> with(without(p.priority()), actions, courses, evaluated);
            case ActionAdded a ->
                with(priorities, plus(actions, a.action()), course(a.action().id(), Course.PLANNED), evaluated);
            case ActionRevised a -> with(priorities, revised(a.action()), courses, evaluated);
            case ActionWithdrawn a -> with(priorities, actions, course(a.action(), Course.WITHDRAWN), evaluated);
            case EvaluationPlanned e -> with(priorities, actions, courses, true);
            case EvaluationWaived e -> with(priorities, actions, courses, true);
            case ActionStarted a -> with(priorities, actions, course(a.action(), Course.IN_PROGRESS), evaluated);
            case ProgressRecorded nothingMoves -> this;
            case ActionCompleted a -> with(priorities, actions, course(a.action(), Course.COMPLETED), evaluated);
            case ActionCancelled a -> with(priorities, actions, course(a.action(), Course.CANCELLED), evaluated);
        };
    }

    boolean holds(Priority.Id priority) {
        return priorities.stream().anyMatch(known -> known.id().equals(priority));
    }

    boolean cites(Priority.Id priority) {
        return actions.stream()
                .anyMatch(action -> action.priority().equals(priority) && courseOf(action.id()) != Course.WITHDRAWN);
    }

    /** How this action goes; refuses one that the plan does not hold. */
    Course courseOf(PlannedAction.Id action) {
        var course = courses.get(action);
        if (course == null) {
            throw new Refused(Because.ACTION_UNKNOWN);
        }
        return course;
    }

    /** Refuses an action that says too little or names what is not there. */
    void admit(PlannedAction action, PartnerRoll partners) {
        refuse(!holds(action.priority()), Because.PRIORITY_UNKNOWN);
        refuse(action.deliverables().isEmpty(), Because.NO_DELIVERABLE);
        refuse(action.schedule().backwards(), Because.ENDS_BEFORE_IT_BEGINS);
        refuse(!partners.takesPart(action.owner(), project), Because.PARTNER_UNKNOWN);
        refuse(
                !action.partners().stream().allMatch(partner -> partners.takesPart(partner, project)),
                Because.PARTNER_UNKNOWN);
    }

    /** Refuses all of them if one is refused; each partner is asked about once. */
    void admitAll(List<PlannedAction> some, PartnerRoll partners) {
        refuse(some.isEmpty(), Because.NOTHING_TO_IMPORT);
        var answered = new HashMap<Partner.Id, Boolean>();
        var taken = new HashSet<>(courses.keySet());
        for (PlannedAction action : some) {
            refuse(!taken.add(action.id()), Because.ACTION_ALREADY_PLANNED);
            admit(action, (partner, in) -> answered.computeIfAbsent(partner, asked -> partners.takesPart(asked, in)));
        }
    }

    /** Refuses to be adopted while something that the guidelines ask for is missing. */
    void complete() {
        refuse(priorities.isEmpty(), Because.NO_PRIORITY);
        refuse(courses.values().stream().allMatch(Course::over), Because.NO_ACTION);
        refuse(!evaluated, Because.EVALUATION_NOT_PLANNED);
    }

    static void refuse(boolean when, Because reason) {
        if (when) {
            throw new Refused(reason);
        }
    }

    private Programme with(
            List<Priority> changed, List<PlannedAction> planned, Map<PlannedAction.Id, Course> going, boolean asked) {
        return new Programme(project, preparedBy, changed, planned, going, asked);
    }

    private List<Priority> without(Priority.Id priority) {
        return priorities.stream().filter(known -> !known.id().equals(priority)).toList();
    }

    private List<PlannedAction> revised(PlannedAction action) {
        return actions.stream()
                .map(known -> known.id().equals(action.id()) ? action : known)
                .toList();
    }

    private Map<PlannedAction.Id, Course> course(PlannedAction.Id action, Course course) {
        var going = new LinkedHashMap<>(courses);
        going.put(action, course);
        return Collections.unmodifiableMap(going);
    }

    private static <T> List<T> plus(List<T> known, T one) {
        var more = new ArrayList<>(known);
        more.add(one);
        return List.copyOf(more);
    }
}
