package limits.api.eventlog.sequencing;

import java.util.Set;
import java.util.TreeSet;

/** Rows of a log that do not bear our seal, as one term sees them: told, never sequenced. */
final class Strangers {

    private final Set<Long> ahead = new TreeSet<>();
    private long first = Long.MAX_VALUE;
    private long count;

    void see(long id) {
        if (ahead.add(id)) {
            count++;
            first = Math.min(first, id);
        }
    }

    /** Those that the next look would meet again. */
    Set<Long> ahead() {
        return ahead;
    }

    void pass(long passed) {
        ahead.removeIf(id -> id <= passed);
    }

    /** How many were seen in all. */
    long count() {
        return count;
    }

    /** No id from the first of them on; the next term is to look at it again, and to take it once it bears our seal. */
    long notFrom(long id) {
        return Math.min(id, first - 1);
    }
}
