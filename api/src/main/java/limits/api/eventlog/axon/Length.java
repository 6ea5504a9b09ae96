package limits.api.eventlog.axon;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.SnapshotTrigger;

/** Counts what was folded into a subject since its last snapshot. */
final class Length implements SnapshotTrigger {

    /** A story is folded at most about so far from its newest snapshot: some four milliseconds of reading. */
    static final int LONG = 200;

    private int folded;

    @Override
    public void eventHandled(EventMessage<?> event) {
        folded++;
    }

    @Override
    public void initializationFinished() {
        // Counting goes on.
    }

    /** Whether it is long enough for a snapshot; if so, counting begins anew. */
    boolean cut() {
        boolean enough = folded >= LONG;
        if (enough) {
            folded = 0;
        }
        return enough;
    }
}
