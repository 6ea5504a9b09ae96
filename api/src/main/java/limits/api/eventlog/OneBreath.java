package limits.api.eventlog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transactions that say what they append to a log in one breath with their COMMIT: nobody waits for an answer to the one
 * before the other, so the server is waited for once instead of twice.
 *
 * <p>What this guarantees: what is appended is said in order, after all else in the transaction, and is committed with it or
 * not at all; whoever reads the story within the transaction finds it. What it does not: show before the COMMIT that a
 * sequence number was taken. Until then all else in the transaction may wait for the winner, or trip over what she wrote.
 */
public final class OneBreath extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    /** Statements in one breath; each number of them is a statement of its own to the server. */
    private static final int MOST = 16;

    private static final String COMMIT = "COMMIT";

    public OneBreath(DataSource source) {
        super(source);
    }

    private record Words(String sql, Object[] values) {}

    /** What a transaction has yet to say. */
    private static final class Unsaid {

        private final List<Words> words = new ArrayList<>();

        void say(Connection connection, Optional<String> atLast) throws SQLException {
            String all = Stream.concat(words.stream().map(Words::sql), atLast.stream())
                    .collect(Collectors.joining(";"));
            try (PreparedStatement statement = connection.prepareStatement(all)) {
                int parameter = 0;
                for (Words each : words) {
                    for (Object value : each.values()) {
                        statement.setObject(++parameter, value);
                    }
                }
                words.clear();
                statement.execute();
            }
        }
    }

    /** Keeps rows for the end of the transaction that is under way there; not if none is, if it is another's or if they are many. */
    public static boolean atLast(DataSource source, String sql, List<Object[]> rows) {
        Optional<Unsaid> unsaid = unsaid(source).filter(breath -> breath.words.size() + rows.size() <= MOST);
        unsaid.ifPresent(breath -> rows.forEach(row -> breath.words.add(new Words(sql, row))));
        return unsaid.isPresent();
    }

    /** Says at once what the transaction under way has kept for its end, so that it is found there. */
    static void now(DataSource source) throws SQLException {
        Optional<Unsaid> unsaid = unsaid(source).filter(breath -> !breath.words.isEmpty());
        if (unsaid.isPresent()) {
            unsaid.get().say(holder(source).orElseThrow().getConnection(), Optional.empty());
        }
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        // By the connection, so that a transaction within another has words of its own.
        holder(source()).ifPresent(holder -> TransactionSynchronizationManager.bindResource(holder, new Unsaid()));
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        Optional<Unsaid> unsaid = unsaid(source()).filter(breath -> !breath.words.isEmpty());
        if (unsaid.isPresent()) {
            try {
                unsaid.get().say(holder(source()).orElseThrow().getConnection(), Optional.of(COMMIT));
            } catch (SQLException failed) {
                throw told(translateException("append and commit", failed));
            }
        }
        // Nothing is sent where the server has committed already: the driver knows that no transaction is open.
        super.doCommit(status);
    }

    private static RuntimeException told(RuntimeException failed) {
        return failed instanceof DuplicateKeyException ? new CameSecond(failed) : failed;
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        holder(source()).ifPresent(TransactionSynchronizationManager::unbindResourceIfPossible);
        super.doCleanupAfterCompletion(transaction);
    }

    private DataSource source() {
        return Objects.requireNonNull(getDataSource());
    }

    private static Optional<Unsaid> unsaid(DataSource source) {
        return holder(source)
                .map(TransactionSynchronizationManager::getResource)
                .map(Unsaid.class::cast);
    }

    private static Optional<ConnectionHolder> holder(DataSource source) {
        return Optional.ofNullable((ConnectionHolder) TransactionSynchronizationManager.getResource(source));
    }
}
