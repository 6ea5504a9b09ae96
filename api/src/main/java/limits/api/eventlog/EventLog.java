package limits.api.eventlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The appending side of one log in PostgreSQL, through a role that may INSERT and SELECT and nothing else.
 *
 * <p>What this guarantees: a story's numbers are taken once, and the first to commit wins; every entry bears a seal, and a
 * story with a row that does not is not told. What it does not: give positions. That is the sequencer's, after the commit.
 */
public final class EventLog {

    private static final String VALUES =
            " (recorded_at, event, sequence, story, kind, stream, payload, provenance, seal)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final LogName name;
    private final JdbcTemplate db;
    private final Seal seal;
    private final Runnable appended;
    private final Dictionary words;
    private final Rows rows;
    private final String insert;
    private final String story;

    /**
     * @param db signs in as the log's own role
     * @param appended told after each commit that something waits for its position
     */
    public EventLog(LogName name, JdbcTemplate db, Seal seal, Runnable appended) {
        this.name = name;
        this.db = db;
        this.seal = seal;
        this.appended = appended;
        this.words = new Dictionary(name, db);
        this.rows = new Rows(name, words);
        this.insert = "INSERT INTO " + name + ".entry" + VALUES;
        this.story = "SELECT " + Rows.COLUMNS + " FROM " + name
                + ".entry e WHERE e.stream = ? AND e.sequence >= ? ORDER BY e.sequence";
    }

    public LogName name() {
        return name;
    }

    /**
     * Appends in order, all or nothing, within the caller's transaction if there is one.
     *
     * @throws CameSecond when another writer took a sequence number first; from the commit, where that is {@link OneBreath}
     */
    public void append(List<Draft> drafts) {
        Instant now = now();
        List<Object[]> values = drafts.stream().map(draft -> row(draft, now)).toList();
        if (!OneBreath.atLast(source(), insert, values)) {
            said();
            atOnce(values);
        }
        afterCommit();
    }

    private void atOnce(List<Object[]> values) {
        try {
            if (values.size() == 1) {
                db.update(insert, values.getFirst());
            } else {
                db.batchUpdate(insert, values);
            }
        } catch (DuplicateKeyException taken) {
            throw new CameSecond(taken);
        }
    }

    /** What this transaction has appended is there before anybody looks for it. */
    private void said() {
        try {
            OneBreath.now(source());
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    private void afterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            appended.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                appended.run();
            }
        });
    }

    /** What is told under a key, from a sequence number on, in order, in one round trip: all that has committed. */
    public List<Recorded> story(String stream, long fromSequence) {
        said();
        return db.query(story, (row, n) -> rows.sealed(row, 0, seal), StreamKey.bytes(stream), fromSequence);
    }

    /** The last sequence number under a key. */
    public Optional<Long> lastSequence(String stream) {
        said();
        return Optional.ofNullable(
                db.queryForObject("SELECT max(sequence) FROM " + name + ".entry WHERE stream = ?", Long.class, (Object)
                        StreamKey.bytes(stream)));
    }

    /** Where a group of callers shares one statement: the row of a draft, to be given the same instant. */
    Object[] row(Draft draft, Instant at) {
        return new Object[] {
            OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
            draft.event(),
            Math.toIntExact(draft.sequence()),
            words.number(draft.story()),
            words.number(Rows.kind(draft)),
            StreamKey.bytes(draft.stream()),
            draft.payload(),
            draft.provenance(),
            seal.of(Seal.detail(name, at, draft))
        };
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Does it on a connection of its own, committed statement by statement, outside any transaction of the caller. */
    <T> T alone(OwnConnection<T> deed) {
        try (Connection connection = source().getConnection()) {
            return deed.on(connection);
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    private DataSource source() {
        return Objects.requireNonNull(db.getDataSource());
    }

    private DataAccessException fault(SQLException failed) {
        String deed = "append to " + name;
        return db.getExceptionTranslator().translate(deed, null, failed) instanceof DataAccessException fault
                ? fault
                : new DataAccessResourceFailureException(deed, failed);
    }

    /** What is done there. */
    interface OwnConnection<T> {

        T on(Connection connection) throws SQLException;
    }

    void told() {
        appended.run();
    }
}
