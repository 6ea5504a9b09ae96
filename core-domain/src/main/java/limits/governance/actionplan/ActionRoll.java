package limits.governance.actionplan;

/** Answers what money may be asked for and spent on. Asked by a decision and answered in the same transaction. */
public interface ActionRoll {

    /** Whether such a plan was drafted. */
    boolean drafted(ActionPlan.Id plan);

    /** Whether this plan holds this action, neither withdrawn nor cancelled. */
    boolean holds(ActionPlan.Id plan, PlannedAction.Id action);
}
