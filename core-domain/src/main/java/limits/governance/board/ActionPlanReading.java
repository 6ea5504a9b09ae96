package limits.governance.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import limits.governance.actionplan.ActionPlan;
import limits.governance.actionplan.Axis;
import limits.governance.actionplan.Factor;
import limits.governance.actionplan.PlannedAction;
import limits.governance.actionplan.Priority;
import limits.governance.actionplan.Schedule;
import limits.governance.actionplan.TemplateCode;
import limits.governance.assessment.Contribution;
import limits.governance.committee.Committee;
import limits.governance.committee.Meeting;
import limits.governance.partner.Partner;
import limits.governance.project.Project;
import limits.kernel.Euros;
import limits.kernel.Key;
import limits.kernel.Person;
import limits.kernel.Words;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables of {@link ActionPlanBoard}. */
final class ActionPlanReading {

    private final JdbcClient jdbc;

    ActionPlanReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ActionPlanSheet> plan(ActionPlan.Id plan) {
        return jdbc.sql("SELECT * FROM action_plan WHERE plan = ?")
                .param(plan.toString())
                .query((row, n) -> sheet(row))
                .optional();
    }

    List<ActionPlanSheet> plansOf(Project.Id project) {
        return jdbc.sql("SELECT * FROM action_plan WHERE project = ? ORDER BY drafted_on, plan")
                .param(project.toString())
                .query((row, n) -> sheet(row))
                .list();
    }

    private ActionPlanSheet sheet(ResultSet row) throws SQLException {
        var plan = row.getString("plan");
        return new ActionPlanSheet(
                new ActionPlan.Id(new Key(plan)),
                new Project.Id(Columns.key(row, "project")),
                ActionPlanSheet.Stage.valueOf(row.getString("stage")),
                Columns.day(row, "drafted_on"),
                new Person(Columns.key(row, "prepared_by")),
                priorities(plan),
                lines(plan),
                questions(plan),
                Columns.wordsIfAny(row, "evaluation_waived"),
                adoptions(plan),
                reopenings(plan));
    }

    private List<Priority> priorities(String plan) {
        return jdbc.sql("SELECT * FROM action_plan_priority WHERE plan = ? AND NOT withdrawn ORDER BY place")
                .param(plan)
                .query((row, n) -> new Priority(
                        new Priority.Id(Columns.key(row, "priority")),
                        Priority.Kind.valueOf(row.getString("kind")),
                        Columns.words(row, "title"),
                        Columns.list(row, "evidence", text -> new Contribution.Id(new Key(text)))))
                .list();
    }

    private List<ActionPlanSheet.Line> lines(String plan) {
        var progress = progress(plan);
        return jdbc.sql("SELECT * FROM action_plan_action WHERE plan = ? ORDER BY place")
                .param(plan)
                .query((row, n) -> new ActionPlanSheet.Line(
                        action(row),
                        PlannedAction.Course.valueOf(row.getString("course")),
                        Columns.day(row, "started_on"),
                        Columns.day(row, "ended_on"),
                        Columns.wordsIfAny(row, "outcome"),
                        progress.getOrDefault(row.getString("action"), List.of())))
                .list();
    }

    private static PlannedAction action(ResultSet row) throws SQLException {
        return new PlannedAction(
                new PlannedAction.Id(Columns.key(row, "action")),
                Columns.words(row, "title"),
                new Priority.Id(Columns.key(row, "priority")),
                Axis.valueOf(row.getString("axis")),
                Factor.valueOf(row.getString("factor")),
                new Partner.Id(Columns.key(row, "owner")),
                Columns.list(row, "partners", text -> new Partner.Id(new Key(text))),
                new Schedule(Columns.day(row, "from_day"), Columns.day(row, "to_day")),
                Columns.list(row, "deliverables", Words::new),
                new Euros(row.getLong("budget_cents")),
                row.getBoolean("innovative"),
                TemplateCode.valueOf(row.getString("template")));
    }

    private Map<String, List<ActionPlanSheet.Progress>> progress(String plan) {
        var told = new HashMap<String, List<ActionPlanSheet.Progress>>();
        jdbc.sql("SELECT * FROM action_plan_progress WHERE plan = ? ORDER BY place")
                .param(plan)
                .query((row, n) -> Map.entry(
                        row.getString("action"),
                        new ActionPlanSheet.Progress(Columns.day(row, "on_day"), Columns.words(row, "progress"))))
                .list()
                .forEach(one -> told.merge(one.getKey(), List.of(one.getValue()), ActionPlanReading::both));
        return told;
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private List<Words> questions(String plan) {
        return jdbc.sql("SELECT question FROM action_plan_question WHERE plan = ? ORDER BY place")
                .param(plan)
                .query((row, n) -> Columns.words(row, "question"))
                .list();
    }

    private List<ActionPlanSheet.Adoption> adoptions(String plan) {
        return jdbc.sql("SELECT * FROM action_plan_adoption WHERE plan = ? ORDER BY place DESC")
                .param(plan)
                .query((row, n) -> new ActionPlanSheet.Adoption(
                        new Committee.Id(Columns.key(row, "committee")),
                        new Meeting.Id(Columns.key(row, "meeting")),
                        Columns.day(row, "session"),
                        row.getInt("in_favour"),
                        row.getInt("against"),
                        row.getInt("abstained"),
                        Columns.words(row, "reasons")))
                .list();
    }

    private List<ActionPlanSheet.Reopening> reopenings(String plan) {
        return jdbc.sql("SELECT * FROM action_plan_reopening WHERE plan = ? ORDER BY place DESC")
                .param(plan)
                .query((row, n) ->
                        new ActionPlanSheet.Reopening(Columns.day(row, "on_day"), Columns.words(row, "reasons")))
                .list();
    }
}
