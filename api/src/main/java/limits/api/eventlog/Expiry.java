package limits.api.eventlog;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Removes entries of one log whose time is over. Their leaves stay.
 *
 * <p>What this guarantees: only entries that have their place, and got it before the instant given, are removed; with each goes
 * its seal, so that nobody can guess it back from its leaf. What it does not: reach backups; those have a clock of their own.
 */
public final class Expiry {

    private static final int AT_ONCE = 1_000;

    private final LogName log;
    private final JdbcTemplate db;

    /** @param db signs in as the role that may remove, and do nothing else */
    public Expiry(LogName log, JdbcTemplate db) {
        this.log = log;
        this.db = db;
    }

    /** Removes what got its place before then, a thousand at a time; how many entries went. */
    public int before(Instant then) {
        int all = 0;
        int more = some(then);
        while (more > 0) {
            all += more;
            more = some(then);
        }
        return all;
    }

    private int some(Instant then) {
        return db.update(
                "DELETE FROM " + log + ".entry WHERE id IN (SELECT l.entry FROM " + log + ".leaf l JOIN " + log
                        + ".entry e ON e.id = l.entry WHERE l.at < ? ORDER BY l.position LIMIT ?)",
                OffsetDateTime.ofInstant(then, ZoneOffset.UTC),
                AT_ONCE);
    }
}
