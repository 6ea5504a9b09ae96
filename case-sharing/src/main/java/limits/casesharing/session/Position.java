package limits.casesharing.session;

/** What the group thinks should become of a situation on the table; who does what is decided in the situation itself. */
public enum Position {
    /** Somebody supports already, and that is enough. */
    HANDLED_ALREADY,
    /** Those who took a task support the young person. */
    SUPPORTED_BY_THE_GROUP,
    /** A service outside the group takes over. */
    RELAYED,
    /** Nothing that the group could do. */
    NOTHING_TO_DO,
    /** Not enough is known; it comes back to a later session. */
    COMES_BACK
}
