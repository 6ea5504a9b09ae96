package limits.api.eventlog.sequencing;

import java.time.Duration;
import limits.api.eventlog.LogName;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionException;

/**
 * Whether the log is being sequenced, by whichever node. A sequencer says so at least once a second; silence means that new
 * entries get no places and no signature, and that nobody outside could yet check them.
 */
public final class Pulse {

    /** How long a sequencer may be silent before it counts as stalled; an alarm is to ring within five seconds. */
    public static final Duration STALLED = Duration.ofSeconds(4);

    private static final long ASK_AGAIN = Duration.ofMillis(500).toNanos();

    private final String ask;
    private final JdbcTemplate db;
    private volatile long asked = System.nanoTime() - ASK_AGAIN;
    private volatile Duration silence = STALLED;

    /** @param db signs in as a role that may read the lease */
    public Pulse(LogName log, JdbcTemplate db) {
        this.ask = "SELECT extract(epoch FROM clock_timestamp() - at) FROM " + log + ".lease";
        this.db = db;
    }

    /** Whether entries get their places now. A database that does not answer says no. */
    public boolean beats() {
        return silence().compareTo(STALLED) < 0;
    }

    /** How long the sequencer has said nothing; asked at most twice a second. */
    public Duration silence() {
        long now = System.nanoTime();
        if (now - asked >= ASK_AGAIN) {
            asked = now;
            silence = measured();
        }
        return silence;
    }

    private Duration measured() {
        try {
            Double seconds = db.queryForObject(ask, Double.class);
            return seconds == null ? STALLED : Duration.ofMillis(Math.round(seconds * 1_000));
        } catch (DataAccessException | TransactionException away) {
            return STALLED;
        }
    }
}
