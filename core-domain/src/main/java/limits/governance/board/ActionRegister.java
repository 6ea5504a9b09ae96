package limits.governance.board;

import limits.governance.actionplan.ActionPlan;
import limits.governance.actionplan.ActionRoll;
import limits.governance.actionplan.PlannedAction;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers what funding asks about plans, from the board's tables and in the decision's own transaction. An action is
 * held against change until that transaction ends, so that money is not allocated to what is being cancelled.
 */
public final class ActionRegister implements ActionRoll {

    private final JdbcClient jdbc;

    public ActionRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean drafted(ActionPlan.Id plan) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM action_plan WHERE plan = ?)")
                .param(plan.toString())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean holds(ActionPlan.Id plan, PlannedAction.Id action) {
        return jdbc.sql("SELECT course FROM action_plan_action WHERE plan = ? AND action = ? FOR SHARE")
                .params(plan.toString(), action.toString())
                .query(String.class)
                .optional()
                .map(PlannedAction.Course::valueOf)
                .filter(course -> course != PlannedAction.Course.WITHDRAWN)
                .filter(course -> course != PlannedAction.Course.CANCELLED)
                .isPresent();
    }
}
