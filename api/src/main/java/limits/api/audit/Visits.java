package limits.api.audit;

import java.time.InstantSource;
import java.util.Set;
import java.util.function.Supplier;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.accesslog.AccessLogEvent.CategoryRevealed;
import limits.casesharing.accesslog.AccessLogEvent.LogVisited;
import limits.casesharing.accesslog.AccessLogEvent.Looked;
import limits.casesharing.accesslog.AccessLogEvent.Motive;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import org.springframework.security.access.AccessDeniedException;

/**
 * Lets a visitor look, once it is written down that she did.
 *
 * <p><b>What this guarantees:</b> when a method returns, the visit has committed in the access log; whoever does not hold
 * one of the capacities named is refused as if there were nothing, and a log that cannot be written is not shown. <b>What
 * it does not:</b> it cannot see what the owner of the database reads there.
 */
final class Visits {

    private final AccessLog log;
    private final Supplier<Key> draw;
    private final InstantSource clock;

    /** @param draw gives a key that nobody can guess, another each time */
    Visits(AccessLog log, Supplier<Key> draw, InstantSource clock) {
        this.log = log;
        this.draw = draw;
        this.clock = clock;
    }

    void visit(Actor by, Looked looked) {
        visit(by, looked, Set.of(Capacity.AUDITOR));
    }

    void visit(Actor by, Looked looked, Set<Capacity> openTo) {
        admit(by, openTo);
        log.note(new LogVisited(draw.get(), by, looked, clock.instant()));
    }

    /** Writes down that the category in one entry is revealed, and why. */
    void reveal(Actor by, Key entry, Motive motive) {
        admit(by, Set.of(Capacity.AUDITOR));
        log.note(new CategoryRevealed(draw.get(), by, entry, motive, clock.instant()));
    }

    /** Refuses everybody else. */
    void admit(Actor by, Set<Capacity> openTo) {
        if (!openTo.contains(by.capacity())) {
            throw new AccessDeniedException("not for this mandate");
        }
    }
}
