package limits.reporting.shelf;

import java.util.Comparator;
import java.util.List;
import limits.governance.actionplan.Axis;
import limits.governance.actionplan.PlannedAction.Course;
import limits.kernel.Euros;

/**
 * What the committee's page shows of one project: actions, meetings, decisions, money. Exact, because each is a public
 * decision; what was spent is none, and is not here. Holds no average, no ratio and no number of persons. Guidelines §1.6.
 *
 * @param actions one line for each axis and course that has an action
 */
public record GovernanceFigures(List<ActionCount> actions, Meetings meetings, Decisions decisions, Money money) {

    public GovernanceFigures {
        actions = List.copyOf(actions);
    }

    /** How many actions of one axis are in one course. */
    public record ActionCount(Axis axis, Course course, int actions) implements Comparable<ActionCount> {

        @Override
        public int compareTo(ActionCount other) {
            return Comparator.comparing(ActionCount::axis)
                    .thenComparing(ActionCount::course)
                    .thenComparing(ActionCount::actions)
                    .compare(this, other);
        }
    }

    /**
     * Meetings that were opened.
     *
     * @param held with or without a quorum
     * @param quorate those of them that could decide
     */
    public record Meetings(int held, int quorate) {}

    /** Votes of the committee, by their outcome. */
    public record Decisions(int adopted, int rejected) {}

    /**
     * Money of the whole project.
     *
     * @param requested asked of funders, whatever they answered
     * @param committed promised by a signed act or a decision
     * @param allocated allocated to actions, of what is committed
     */
    public record Money(Euros requested, Euros committed, Euros allocated) {}

    /** How many actions there are on this axis in this course. */
    public int actions(Axis axis, Course course) {
        return actions.stream()
                .filter(count -> count.axis() == axis && count.course() == course)
                .mapToInt(ActionCount::actions)
                .sum();
    }
}
