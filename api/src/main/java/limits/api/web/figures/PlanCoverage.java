package limits.api.web.figures;

import java.util.List;
import java.util.Optional;
import limits.api.web.Say;
import limits.governance.actionplan.PlannedAction;
import limits.governance.actionplan.PlannedAction.Course;
import limits.governance.actionplan.Priority;
import limits.governance.actionplan.Response;
import limits.governance.board.ActionPlanBoard;
import limits.governance.board.ActionPlanSheet;
import limits.governance.project.Project;
import limits.kernel.Quarter;
import limits.published.Measure;
import limits.published.SchemeGroup;
import limits.reporting.tables.Shown;
import limits.reporting.tables.Tables;
import org.springframework.stereotype.Component;

/**
 * The plan's priorities against what was reached: how far the actions of each have come and, from published blocks alone,
 * how many young people started a scheme of the groups that Table 1 of the guidelines names for these actions. One number
 * may stand under several priorities, and none is the effect of an action.
 */
@Component
final class PlanCoverage {

    private final ActionPlanBoard plans;
    private final Say say;
    private final ReleaseRows rows;

    PlanCoverage(ActionPlanBoard plans, Say say, ReleaseRows rows) {
        this.plans = plans;
        this.say = say;
        this.rows = rows;
    }

    /** A priority, its actions by how far they came, and what was reached. */
    public record Line(String priority, int completed, int running, int planned, List<Reached> reached) {

        int actions() {
            return completed + running + planned;
        }
    }

    /**
     * Young people who started a scheme of one group.
     *
     * @param number in words, with a range where it is 0
     */
    public record Reached(String group, String number, Shown shown) {}

    /** Nothing where no plan is begun. */
    List<Line> of(Project.Id project, Tables tables, Quarter quarter) {
        return plans.plansOf(project).stream()
                .flatMap(plan -> plan.priorities().stream().map(priority -> line(plan, priority, tables, quarter)))
                .toList();
    }

    private Line line(ActionPlanSheet plan, Priority priority, Tables tables, Quarter quarter) {
        var actions = plan.actions().stream()
                .filter(one -> one.action().priority().equals(priority.id()))
                .toList();
        var groups = actions.stream()
                .filter(one -> one.course() != Course.WITHDRAWN && one.course() != Course.CANCELLED)
                .map(ActionPlanSheet.Line::action)
                .map(PlannedAction::factor)
                .flatMap(factor -> factor.responses().stream())
                .map(Response::schemes)
                .flatMap(List::stream)
                .flatMap(scheme -> scheme.group().stream())
                .distinct()
                .sorted()
                .toList();
        return new Line(
                priority.title().text(),
                in(actions, Course.COMPLETED),
                in(actions, Course.IN_PROGRESS),
                in(actions, Course.PLANNED),
                groups.stream()
                        .flatMap(group -> reached(group, tables, quarter).stream())
                        .toList());
    }

    private static int in(List<ActionPlanSheet.Line> actions, Course course) {
        return (int) actions.stream().filter(one -> one.course() == course).count();
    }

    private Optional<Reached> reached(SchemeGroup group, Tables tables, Quarter quarter) {
        return tables.cells().stream()
                .filter(cell -> cell.measure() == Measure.REFERRALS_STARTED)
                .filter(cell -> cell.schemes().equals(List.of(group)))
                .filter(cell -> cell.places().isEmpty()
                        && cell.ages().isEmpty()
                        && cell.sexes().isEmpty())
                .findFirst()
                .flatMap(cell -> tables.total(cell, quarter))
                .map(shown ->
                        new Reached(say.word(group), rows.number(shown.value().persons(), shown.most()), shown));
    }
}
