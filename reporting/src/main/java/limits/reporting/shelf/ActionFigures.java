package limits.reporting.shelf;

import java.time.LocalDate;
import java.util.List;
import limits.governance.actionplan.ActionPlan;
import limits.governance.actionplan.ActionPlanEvent.ActionAdded;
import limits.governance.actionplan.ActionPlanEvent.ActionCancelled;
import limits.governance.actionplan.ActionPlanEvent.ActionCompleted;
import limits.governance.actionplan.ActionPlanEvent.ActionPlanDrafted;
import limits.governance.actionplan.ActionPlanEvent.ActionRevised;
import limits.governance.actionplan.ActionPlanEvent.ActionStarted;
import limits.governance.actionplan.ActionPlanEvent.ActionWithdrawn;
import limits.governance.actionplan.Axis;
import limits.governance.actionplan.PlannedAction;
import limits.governance.actionplan.PlannedAction.Course;
import limits.governance.project.Project;
import limits.reporting.shelf.GovernanceFigures.ActionCount;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hears how actions go, and counts them by axis and course. Guidelines §1.6. */
final class ActionFigures {

    private final JdbcClient sql;
    private final Heard heard;

    ActionFigures(JdbcClient sql) {
        this.sql = sql;
        heard = new Heard(sql, "actions");
    }

    /** One line for each axis and course that has an action, in the order of the axes. */
    List<ActionCount> of(Project.Id project) {
        return sql
                .sql("""
                SELECT axis, course, count(*) AS actions FROM action_heard JOIN plan_heard USING (plan)
                WHERE project = ? GROUP BY axis, course""")
                .param(project.toString())
                .query((row, n) -> new ActionCount(
                        Axis.valueOf(row.getString("axis")),
                        Course.valueOf(row.getString("course")),
                        row.getInt("actions")))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /** First and last day of each action that is still meant to take place, or did. */
    List<Span> spans(Project.Id project) {
        return sql.sql("""
                SELECT starts, ends FROM action_heard JOIN plan_heard USING (plan)
                WHERE project = ? AND course NOT IN ('CANCELLED', 'WITHDRAWN') ORDER BY starts, ends""")
                .param(project.toString())
                .query((row, n) ->
                        new Span(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class)))
                .list();
    }

    @EventHandler
    void on(ActionPlanDrafted event, TrackingToken place) {
        if (heard.first(place)) {
            sql.sql("INSERT INTO plan_heard (plan, project) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(event.plan().toString(), event.project().toString())
                    .update();
        }
    }

    @EventHandler
    void on(ActionAdded event, TrackingToken place) {
        if (heard.first(place)) {
            tell(event.plan(), event.action());
        }
    }

    @EventHandler
    void on(ActionRevised event, TrackingToken place) {
        if (heard.first(place)) {
            tell(event.plan(), event.action());
        }
    }

    @EventHandler
    void on(ActionStarted event, TrackingToken place) {
        move(event.action(), Course.IN_PROGRESS, place);
    }

    @EventHandler
    void on(ActionCompleted event, TrackingToken place) {
        move(event.action(), Course.COMPLETED, place);
    }

    @EventHandler
    void on(ActionCancelled event, TrackingToken place) {
        move(event.action(), Course.CANCELLED, place);
    }

    @EventHandler
    void on(ActionWithdrawn event, TrackingToken place) {
        move(event.action(), Course.WITHDRAWN, place);
    }

    private void tell(ActionPlan.Id plan, PlannedAction action) {
        sql.sql("""
                INSERT INTO action_heard (action, plan, axis, course, starts, ends) VALUES (?, ?, ?, 'PLANNED', ?, ?)
                ON CONFLICT (action) DO UPDATE
                SET axis = excluded.axis, starts = excluded.starts, ends = excluded.ends""")
                .params(
                        action.id().toString(),
                        plan.toString(),
                        action.axis().name(),
                        action.schedule().from(),
                        action.schedule().to())
                .update();
    }

    private void move(PlannedAction.Id action, Course course, TrackingToken place) {
        if (heard.first(place)) {
            sql.sql("UPDATE action_heard SET course = ? WHERE action = ?")
                    .params(course.name(), action.toString())
                    .update();
        }
    }
}
