package limits.governance.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import limits.governance.actionplan.ActionPlan;
import limits.governance.actionplan.Axis;
import limits.governance.actionplan.PlannedAction;
import limits.governance.actionplan.Priority;
import limits.governance.committee.Committee;
import limits.governance.committee.Meeting;
import limits.governance.project.Project;
import limits.kernel.Euros;
import limits.kernel.Person;
import limits.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * One action plan as its page shows it. Guidelines §1.4, 1.6.
 *
 * @param priorities in the order they were proposed, without those withdrawn
 * @param actions in the order they were added, withdrawn ones included
 * @param questions what will be evaluated
 * @param evaluationWaived why nothing will be, if so
 * @param adoptions latest first
 * @param reopenings latest first
 */
public record ActionPlanSheet(
        ActionPlan.Id plan,
        Project.Id project,
        Stage stage,
        LocalDate draftedOn,
        Person preparedBy,
        List<Priority> priorities,
        List<Line> actions,
        List<Words> questions,
        @Nullable Words evaluationWaived,
        List<Adoption> adoptions,
        List<Reopening> reopenings) {

    /** How far the plan has come. */
    public enum Stage {
        DRAFTED,
        ADOPTED,
        REOPENED
    }

    /**
     * One action with how it goes.
     *
     * @param startedOn absent before it starts
     * @param endedOn day it was completed, cancelled or withdrawn
     * @param outcome its result, or why it was cancelled or withdrawn
     * @param progress earliest first
     */
    public record Line(
            PlannedAction action,
            PlannedAction.Course course,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable Words outcome,
            List<Progress> progress) {}

    /** What was told of an action under way. */
    public record Progress(LocalDate on, Words what) {}

    /** The committee's vote, its numbers of seats and its reasons. */
    public record Adoption(
            Committee.Id committee,
            Meeting.Id meeting,
            LocalDate session,
            int inFavour,
            int against,
            int abstained,
            Words reasons) {}

    /** Why an adopted plan was opened again. */
    public record Reopening(LocalDate on, Words reasons) {}

    /** One bar of the timeline: what was planned and, once known, what really happened. */
    public record Bar(
            PlannedAction.Id action,
            Words title,
            Axis axis,
            LocalDate from,
            LocalDate to,
            PlannedAction.Course course,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn) {}

    /** The latest adoption, if the committee ever adopted this plan. */
    public Optional<Adoption> adoption() {
        return adoptions.stream().findFirst();
    }

    /** Earliest first, without what was withdrawn. */
    public List<Bar> timeline() {
        return actions.stream()
                .filter(line -> line.course() != PlannedAction.Course.WITHDRAWN)
                .map(ActionPlanSheet::bar)
                .sorted(Comparator.comparing(Bar::from).thenComparing(Bar::to))
                .toList();
    }

    /** Planned cost of everything neither cancelled nor withdrawn. */
    public Euros budget() {
        return actions.stream()
                .filter(line -> line.course() != PlannedAction.Course.WITHDRAWN
                        && line.course() != PlannedAction.Course.CANCELLED)
                .map(line -> line.action().budget())
                .reduce(Euros.NONE, Euros::plus);
    }

    private static Bar bar(Line line) {
        var action = line.action();
        return new Bar(
                action.id(),
                action.title(),
                action.axis(),
                action.schedule().from(),
                action.schedule().to(),
                line.course(),
                line.startedOn(),
                line.endedOn());
    }
}
