package limits.casesharing.board;

/**
 * What a decision holds until its transaction ends, so that nothing it rests on changes meanwhile, on any node. Whoever
 * decides takes a lock with others; whoever changes what it stands for takes it alone.
 *
 * <p><b>What this guarantees:</b> taken in the order in which they stand here, they let nobody wait for somebody who waits
 * for her. A change of a situation, a session or an item takes its lock by itself, by a trigger of its table.
 *
 * <p><b>What it does not:</b> hold anything for a question that stands in the same statement as the lock; that one sees what
 * was so before it. Holds at the isolation level READ COMMITTED.
 */
public enum Lock {
    GROUP("group"),
    CHARTER("charter"),
    SITUATION("situation"),
    /** All sessions of one group. */
    SESSIONS("sessions"),
    ITEM("item");

    private final String subject;

    Lock(String subject) {
        this.subject = subject;
    }

    /** The expression that takes it with others; {@code key} is an expression too, or a question mark. */
    public String shared(String key) {
        return taken("pg_advisory_xact_lock_shared", key);
    }

    /** The expression that takes it alone. */
    public String alone(String key) {
        return taken("pg_advisory_xact_lock", key);
    }

    private String taken(String how, String key) {
        return how + "(hashtextextended('" + subject + " ' || " + key + ", 0))";
    }
}
