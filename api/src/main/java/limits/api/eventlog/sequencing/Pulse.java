package limits.api.eventlog.sequencing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import limits.api.eventlog.LogName;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
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
    private static final int ANSWER_WITHIN_MILLIS = 2_000;

    private final String ask;
    private final JdbcTemplate db;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Heard heard = new Heard(STALLED, System.nanoTime() - ASK_AGAIN);

    /** @param db signs in as a role that may read the lease */
    public Pulse(LogName log, JdbcTemplate db) {
        this.ask = "SELECT extract(epoch FROM clock_timestamp() - at) FROM " + log + ".lease";
        this.db = db;
    }

    /** How long it had been silent when it was last asked about, and when that was. */
    private record Heard(Duration silence, long at) {

        long age() {
            return System.nanoTime() - at;
        }

        Duration now() {
            return silence.plusNanos(age());
        }
    }

    /** Whether entries get their places now. A database that does not answer says no. */
    public boolean beats() {
        return silence().compareTo(STALLED) < 0;
    }

    /**
     * How long the sequencer has said nothing; asked at most twice a second, by one at a time. While no answer comes, what was
     * heard grows older; whoever finds it too old to tell anything, as the first to ask after a quiet hour does, waits for the
     * answer with whoever is asking.
     */
    public Duration silence() {
        if (heard.age() < ASK_AGAIN) {
            return heard.now();
        }
        if (asking.tryLock()) {
            return answer();
        }
        Duration meanwhile = heard.now();
        if (meanwhile.compareTo(STALLED) < 0) {
            return meanwhile;
        }
        asking.lock();
        return answer();
    }

    /** By whoever has the right to ask, unless somebody has just asked; gives the right back. */
    private Duration answer() {
        try {
            if (heard.age() >= ASK_AGAIN) {
                heard = new Heard(measured(), System.nanoTime());
            }
            return heard.now();
        } finally {
            asking.unlock();
        }
    }

    private Duration measured() {
        try {
            Double seconds = db.execute((ConnectionCallback<Double>) this::asked);
            return seconds == null ? STALLED : Duration.ofMillis(Math.round(seconds * 1_000));
        } catch (DataAccessException | TransactionException away) {
            return STALLED;
        }
    }

    /** Over a connection that a silent network cannot hold for long; its pool takes the limit back with it. */
    private Double asked(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, ANSWER_WITHIN_MILLIS);
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(ask)) {
            row.next();
            return row.getDouble(1);
        }
    }
}
