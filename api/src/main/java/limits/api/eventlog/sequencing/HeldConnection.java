package limits.api.eventlog.sequencing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The one connection of a term. Where the network between falls silent, neither side waits for the other for longer than the
 * plan's patience: the programme takes another connection, and the server ends the session and with it the log's lock.
 */
final class HeldConnection implements AutoCloseable {

    /** The first look of a term may have to read the whole log: its answer may take so many times longer. */
    private static final int FIRST_LOOK = 20;

    private static final List<String> SILENCE =
            List.of("idle_session_timeout", "idle_in_transaction_session_timeout", "tcp_user_timeout");

    private final Connection connection;
    private final Duration patience;

    private HeldConnection(Connection connection, Duration patience) {
        this.connection = connection;
        this.patience = patience;
    }

    static HeldConnection take(Plan plan) throws SQLException {
        var held = new HeldConnection(plan.source().getConnection(), plan.patience());
        try {
            held.answerWithin(plan.patience().multipliedBy(FIRST_LOOK));
            held.say(timeouts("SET %s = " + plan.patience().toMillis()));
            return held;
        } catch (SQLException | RuntimeException failed) {
            held.close();
            throw failed;
        }
    }

    Connection connection() {
        return connection;
    }

    /** From now on no answer takes long. */
    void nothingTakesLong() {
        try {
            answerWithin(patience);
        } catch (SQLException gone) {
            throw new IllegalStateException("the connection of a sequencer is gone", gone);
        }
    }

    /** Its pool takes this back with the connection. */
    private void answerWithin(Duration most) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(most.toMillis()));
    }

    /** One statement for each, in one round trip. */
    private static String timeouts(String deed) {
        return SILENCE.stream().map(deed::formatted).collect(Collectors.joining(";"));
    }

    private void say(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try (connection) {
            say("SELECT pg_advisory_unlock_all();" + timeouts("RESET %s"));
        } catch (SQLException gone) {
            // The lock ended with the connection.
        }
    }
}
