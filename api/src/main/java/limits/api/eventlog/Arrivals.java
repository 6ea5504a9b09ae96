package limits.api.eventlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells readers, on every node, that a log has grown: the sequencer notifies once a batch, and this listens. A lost
 * connection is made again, and readers are told then too, since something may have arrived meanwhile.
 */
public final class Arrivals implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    /** How long one listening lasts at most, and so how long closing waits for it. */
    private static final int LISTENING_MILLIS = 100;

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

    private final LogName log;
    private final DataSource source;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean open = true;

    /** @param source any role's way to the server on which the log lies; one of its connections is kept */
    public Arrivals(LogName log, DataSource source) {
        this.log = log;
        this.source = source;
        this.thread = Thread.ofVirtual().name("arrivals-" + log).unstarted(this::run);
    }

    /** Begins to listen. */
    public Arrivals start() {
        thread.start();
        return this;
    }

    /**
     * Calls back after each growth, from a thread that must not be held up.
     *
     * @return ends it
     */
    public AutoCloseable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** What the sequencer of a log notifies. */
    public static String channel(LogName log) {
        return "limits_" + log;
    }

    private void run() {
        while (open) {
            try (Connection connection = source.getConnection()) {
                listen(connection);
            } catch (SQLException lost) {
                if (open) {
                    LOG.warn("no notifications of the log {} for now: {}", log, lost.getSQLState());
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("LISTEN " + channel(log));
            tell();
            PGConnection postgres = connection.unwrap(PGConnection.class);
            while (open) {
                var arrived = postgres.getNotifications(LISTENING_MILLIS);
                if (arrived != null && arrived.length > 0) {
                    tell();
                }
            }
            statement.execute("UNLISTEN *");
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private void pause() {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            open = false;
        }
    }

    /** Lets it hand its connection back by itself: interrupted in the middle, it would break it. */
    @Override
    public void close() {
        open = false;
        try {
            if (thread.isAlive()) {
                thread.join(BETWEEN_ATTEMPTS);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
