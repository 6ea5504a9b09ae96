package limits.casesharing.accesslog;

import java.time.Instant;
import limits.kernel.Actor;

/**
 * Where entries are written: a log of its own, under a role of its own, in a transaction of its own.
 *
 * <p><b>What this guarantees:</b> when {@link #append} returns, the entry is committed and survives whatever happens next,
 * even if the caller's own transaction is rolled back. When the entry cannot be committed, it throws.
 *
 * <p><b>What it does not:</b> it does not say that anything was read.
 */
@FunctionalInterface
public interface AccessJournal {

    /** Returns once the entry has committed. */
    void append(AccessLogEvent entry, Actor by, Instant at);
}
