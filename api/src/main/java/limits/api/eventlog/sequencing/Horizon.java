package limits.api.eventlog.sequencing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import limits.api.eventlog.LogName;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Below which id nothing can appear any more, so that looking for unsequenced rows does not mean looking at all of them.
 *
 * <p>An id is drawn by an INSERT that holds a lock on the table until its transaction ends. So: note how far ids were drawn,
 * then who holds that lock; once none of those holds it any longer, every id drawn before has committed or never will. A
 * transaction that commits late holds the horizon back; it is never passed over.
 *
 * <p>A term keeps what it has proven with each batch, in the batch's transaction, and the next begins there. A log that was set
 * back since, or ids that are drawn anew, are told by a last leaf or a last id below those that were kept: then all is looked at.
 */
final class Horizon {

    /** The locks of prepared transactions count too: theirs have a name of their own. */
    private static final String WRITERS = "SELECT virtualtransaction FROM pg_locks WHERE locktype = 'relation'"
            + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
            + " AND relation = ?::regclass AND mode = 'RowExclusiveLock'";

    private final JdbcTemplate db;
    private final String table;
    private long passed;
    private long drawn;
    private Set<String> writers = Set.of();

    /** @param kept what a term before has proven and kept; 0 for nothing */
    Horizon(LogName log, JdbcTemplate db, long kept) {
        this.db = db;
        this.table = log + ".entry";
        this.passed = kept <= lastDrawn() ? kept : 0;
    }

    /** Every row up to this id has been sequenced, or is foreign, or never was. */
    long passed() {
        return passed;
    }

    /**
     * How far the next look, if it sees all there is, will have seen everything. To be asked before that look, and told to
     * {@link #pass} behind it.
     */
    long provable() {
        Set<String> now = writing();
        if (now.stream().noneMatch(writers::contains)) {
            long proven = drawn;
            drawn = lastDrawn();
            writers = writing();
            return writers.isEmpty() ? drawn : proven;
        }
        return passed;
    }

    void pass(long proven) {
        passed = Math.max(passed, proven);
    }

    private long lastDrawn() {
        Long last = db.queryForObject(
                "SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM " + table + "_id_seq", Long.class);
        return last == null ? 0 : last;
    }

    private Set<String> writing() {
        List<String> holders = db.queryForList(WRITERS, String.class, table);
        return new HashSet<>(holders);
    }
}
