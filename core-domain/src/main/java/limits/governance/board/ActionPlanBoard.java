package limits.governance.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limits.governance.actionplan.ActionPlan;
import limits.governance.actionplan.ActionPlanEvent.*;
import limits.governance.actionplan.PlannedAction;
import limits.governance.actionplan.PlannedAction.Course;
import limits.governance.project.Project;
import limits.kernel.ParisTime;
import limits.kernel.Words;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The action plans of the projects, as people look at them. Guidelines §1.4, 1.6. */
public final class ActionPlanBoard {

    private final JdbcClient jdbc;
    private final ActionPlanReading reading;

    public ActionPlanBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.reading = new ActionPlanReading(jdbc);
    }

    public Optional<ActionPlanSheet> plan(ActionPlan.Id plan) {
        return reading.plan(plan);
    }

    /** The plans of a project, earliest first. */
    public List<ActionPlanSheet> plansOf(Project.Id project) {
        return reading.plansOf(project);
    }

    @EventHandler
    void on(ActionPlanDrafted event, @MetaDataValue(value = "at", required = true) Instant at) {
        jdbc.sql("INSERT INTO action_plan (plan, project, drafted_on, prepared_by) VALUES (?, ?, ?, ?)")
                .params(event.plan().toString(), event.project().toString())
                .params(ParisTime.dayOf(at), event.by().toString())
                .update();
    }

    @EventHandler
    void on(ActionPlanAdopted event) {
        var vote = event.vote();
        stage(event.plan(), ActionPlanSheet.Stage.ADOPTED);
        jdbc.sql("""
                INSERT INTO action_plan_adoption
                       (plan, committee, meeting, session, in_favour, against, abstained, reasons)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(event.plan().toString(), event.committee().toString())
                .params(event.meeting().toString(), event.session())
                .params(vote.inFavour(), vote.against(), vote.abstained())
                .param(event.reasons().text())
                .update();
    }

    @EventHandler
    void on(ActionPlanReopened event, @MetaDataValue(value = "at", required = true) Instant at) {
        stage(event.plan(), ActionPlanSheet.Stage.REOPENED);
        jdbc.sql("UPDATE action_plan SET prepared_by = ? WHERE plan = ?")
                .params(event.by().toString(), event.plan().toString())
                .update();
        jdbc.sql("INSERT INTO action_plan_reopening (plan, on_day, reasons) VALUES (?, ?, ?)")
                .params(
                        event.plan().toString(),
                        ParisTime.dayOf(at),
                        event.reasons().text())
                .update();
    }

    @EventHandler
    void on(PriorityProposed event) {
        var priority = event.priority();
        jdbc.sql("""
                INSERT INTO action_plan_priority (plan, priority, kind, title, evidence) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (plan, priority) DO UPDATE
                   SET kind = excluded.kind, title = excluded.title, evidence = excluded.evidence, withdrawn = false
                """)
                .params(event.plan().toString(), priority.id().toString())
                .params(priority.kind().name(), priority.title().text(), Columns.array(priority.evidence()))
                .update();
    }

    /** Kept, because a withdrawn action may still cite it. */
    @EventHandler
    void on(PriorityWithdrawn event) {
        jdbc.sql("UPDATE action_plan_priority SET withdrawn = true WHERE plan = ? AND priority = ?")
                .params(event.plan().toString(), event.priority().toString())
                .update();
    }

    @EventHandler
    void on(ActionAdded event) {
        write("""
              INSERT INTO action_plan_action
                     (title, priority, axis, factor, owner, partners, from_day, to_day, deliverables, budget_cents,
                      innovative, template, plan, action)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              """, event.plan(), event.action());
    }

    @EventHandler
    void on(ActionRevised event) {
        write("""
              UPDATE action_plan_action
                 SET title = ?, priority = ?, axis = ?, factor = ?, owner = ?, partners = ?, from_day = ?, to_day = ?,
                     deliverables = ?, budget_cents = ?, innovative = ?, template = ?
               WHERE plan = ? AND action = ?
              """, event.plan(), event.action());
    }

    @EventHandler
    void on(ActionWithdrawn event, @MetaDataValue(value = "at", required = true) Instant at) {
        end(event.plan(), event.action(), Course.WITHDRAWN, at, event.reason());
    }

    @EventHandler
    void on(EvaluationPlanned event) {
        jdbc.sql("UPDATE action_plan SET evaluation_waived = NULL WHERE plan = ?")
                .param(event.plan().toString())
                .update();
        jdbc.sql("INSERT INTO action_plan_question (plan, question) VALUES (?, ?)")
                .params(event.plan().toString(), event.question().text())
                .update();
    }

    @EventHandler
    void on(EvaluationWaived event) {
        jdbc.sql("UPDATE action_plan SET evaluation_waived = ? WHERE plan = ?")
                .params(event.reason().text(), event.plan().toString())
                .update();
    }

    @EventHandler
    void on(ActionStarted event, @MetaDataValue(value = "at", required = true) Instant at) {
        jdbc.sql("UPDATE action_plan_action SET course = 'IN_PROGRESS', started_on = ? WHERE plan = ? AND action = ?")
                .params(
                        ParisTime.dayOf(at),
                        event.plan().toString(),
                        event.action().toString())
                .update();
    }

    @EventHandler
    void on(ProgressRecorded event, @MetaDataValue(value = "at", required = true) Instant at) {
        jdbc.sql("INSERT INTO action_plan_progress (plan, action, on_day, progress) VALUES (?, ?, ?, ?)")
                .params(event.plan().toString(), event.action().toString())
                .params(ParisTime.dayOf(at), event.progress().text())
                .update();
    }

    @EventHandler
    void on(ActionCompleted event, @MetaDataValue(value = "at", required = true) Instant at) {
        end(event.plan(), event.action(), Course.COMPLETED, at, event.result());
    }

    @EventHandler
    void on(ActionCancelled event, @MetaDataValue(value = "at", required = true) Instant at) {
        end(event.plan(), event.action(), Course.CANCELLED, at, event.reason());
    }

    private void stage(ActionPlan.Id plan, ActionPlanSheet.Stage stage) {
        jdbc.sql("UPDATE action_plan SET stage = ? WHERE plan = ?")
                .params(stage.name(), plan.toString())
                .update();
    }

    private void write(String sql, ActionPlan.Id plan, PlannedAction action) {
        jdbc.sql(sql)
                .params(action.title().text(), action.priority().toString())
                .params(action.axis().name(), action.factor().name())
                .params(action.owner().toString(), Columns.array(action.partners()))
                .params(action.schedule().from(), action.schedule().to())
                .params(Columns.array(action.deliverables()), action.budget().cents())
                .params(action.innovative(), action.template().name())
                .params(plan.toString(), action.id().toString())
                .update();
    }

    private void end(ActionPlan.Id plan, PlannedAction.Id action, Course course, Instant at, Words outcome) {
        jdbc.sql("UPDATE action_plan_action SET course = ?, ended_on = ?, outcome = ? WHERE plan = ? AND action = ?")
                .params(course.name(), ParisTime.dayOf(at), outcome.text())
                .params(plan.toString(), action.toString())
                .update();
    }
}
