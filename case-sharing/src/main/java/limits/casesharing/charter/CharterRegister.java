package limits.casesharing.charter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import limits.casesharing.board.BoardQuery;
import limits.casesharing.board.Lock;
import limits.casesharing.charter.CharterEvent.CharterAdopted;
import limits.casesharing.charter.CharterEvent.CharterDrafted;
import limits.casesharing.charter.CharterEvent.CharterFrozen;
import limits.casesharing.charter.CharterEvent.CharterProposed;
import limits.casesharing.charter.CharterEvent.CharterRepealed;
import limits.casesharing.charter.CharterEvent.CharterSuperseded;
import limits.casesharing.charter.CharterEvent.FreezeAsked;
import limits.casesharing.charter.CharterEvent.FreezeConfirmed;
import limits.casesharing.charter.CharterEvent.FreezeLifted;
import limits.casesharing.charter.CharterEvent.OpinionRecorded;
import limits.casesharing.charter.CharterEvent.ReviewAnswered;
import limits.casesharing.charter.CharterEvent.ReviewConfirmed;
import limits.kernel.Fingerprint;
import limits.kernel.Key;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ConcurrentLruCache;

/**
 * The versions of each charter, kept in the transaction of each decision.
 *
 * <h2>What this guarantees</h2>
 *
 * A decision that asks for the version in force holds a shared lock on that charter until its transaction ends; adoption,
 * repeal and freezing take the lock alone before they write. So whoever is deciding finishes first, and nobody starts on a text
 * that has been taken back. Holds at the isolation level READ COMMITTED, in which each statement sees what has committed.
 *
 * <h2>What it does not</h2>
 *
 * A version that begins or ends at midnight takes effect with the day a question was asked on, without any lock.
 */
public final class CharterRegister implements CharterRoll {

    /** Narrowing the floor takes longer than asking for the text: kept by the very text, so that an altered one reads altered. */
    private static final ConcurrentLruCache<String, Terms> BINDING =
            new ConcurrentLruCache<>(32, text -> new Terms(Floor.statute(), Canonical.read(text), true, true));

    private final JdbcClient jdbc;
    private final FreezeRegister freezes;

    public CharterRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.freezes = new FreezeRegister(jdbc);
    }

    @Override
    public Optional<VersionInForce> inForce(Charter.Id charter, LocalDate on) {
        take(Lock.CHARTER.shared("?"), charter);
        return inForceOf(charter, on).first(jdbc).flatMap(found -> found);
    }

    /** The same for whoever holds the charter already; no row, or an empty one, where nothing binds. */
    public static BoardQuery<Optional<VersionInForce>> inForceOf(Charter.Id charter, LocalDate on) {
        return inForceOf("?", charter.key(), on);
    }

    /** The same of the charter that this expression finds from a key. */
    public static BoardQuery<Optional<VersionInForce>> inForceOf(String charter, Key key, LocalDate on) {
        return BoardQuery.of(
                "SELECT charter, version, text, terms, seen, repealed_on FROM charter_version WHERE charter = "
                        + charter
                        + " AND adopted_on IS NOT NULL AND valid_from <= ?"
                        + " AND NOT EXISTS (SELECT 1 FROM charter_freeze f WHERE f.charter = charter_version.charter)"
                        + " ORDER BY version DESC LIMIT 1",
                (row, n) -> row.getObject("repealed_on") == null
                        ? Optional.of(version(row))
                                .filter(found -> found.terms().inForce(on))
                        : NONE,
                key.text(),
                on);
    }

    @Override
    public Optional<Signable> signable(Charter.Id charter, Fingerprint text, LocalDate on) {
        take(Lock.CHARTER.shared("?"), charter);
        return jdbc.sql("""
                SELECT terms FROM charter_version
                 WHERE charter = ? AND text = ? AND adopted_on IS NOT NULL AND repealed_on IS NULL
                   AND valid_until >= ? AND (superseded_from IS NULL OR superseded_from > ?)
                """)
                .params(charter.toString(), text.hex(), on, on)
                .query((row, n) -> Signable.of(Canonical.read(row.getString("terms"))))
                .optional();
    }

    @EventHandler
    void on(CharterDrafted event, @SequenceNumber long seen) {
        jdbc.sql("""
                INSERT INTO charter_version (charter, version, text, terms, valid_from, valid_until, seen)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        event.charter().toString(),
                        event.version(),
                        event.text().hex())
                .params(Canonical.write(event.clauses()))
                .params(event.clauses().validFrom(), event.clauses().validUntil(), seen)
                .update();
        seen(event, seen);
    }

    @EventHandler
    void on(CharterProposed event, @SequenceNumber long seen) {
        set(event, "proposed_on", event.on());
        seen(event, seen);
    }

    @EventHandler
    void on(OpinionRecorded event, @SequenceNumber long seen) {
        set(event, "opinion", event.opinion().name());
        set(event, "opinion_on", event.on());
        seen(event, seen);
    }

    @EventHandler
    void on(CharterAdopted event, @SequenceNumber long seen) {
        take(Lock.CHARTER.alone("?"), event.charter());
        set(event, "adopted_on", event.deliberation().on());
        set(event, "deliberation", event.deliberation().number());
        set(event, "changes", event.changes().stream().map(Enum::name).collect(Collectors.joining(" ")));
        seen(event, seen);
    }

    @EventHandler
    void on(CharterSuperseded event, @SequenceNumber long seen) {
        take(Lock.CHARTER.alone("?"), event.charter());
        set(event, "superseded_from", event.from());
        seen(event, seen);
    }

    @EventHandler
    void on(CharterRepealed event, @SequenceNumber long seen) {
        take(Lock.CHARTER.alone("?"), event.charter());
        set(event, "repealed_on", event.on());
        seen(event, seen);
    }

    @EventHandler
    void on(FreezeAsked event, @MetaDataValue("at") Instant at, @SequenceNumber long seen) {
        freezes.asked(event, at);
        seen(event, seen);
    }

    @EventHandler
    void on(CharterFrozen event, @MetaDataValue("at") Instant at, @SequenceNumber long seen) {
        take(Lock.CHARTER.alone("?"), event.charter());
        freezes.frozen(event, at);
        seen(event, seen);
    }

    @EventHandler
    void on(FreezeConfirmed event, @MetaDataValue("at") Instant at, @SequenceNumber long seen) {
        freezes.confirmed(event, at);
        seen(event, seen);
    }

    @EventHandler
    void on(CharterEvent.LiftAsked event, @MetaDataValue("at") Instant at, @SequenceNumber long seen) {
        freezes.liftAsked(event, at);
        seen(event, seen);
    }

    @EventHandler
    void on(FreezeLifted event, @SequenceNumber long seen) {
        freezes.lifted(event);
        seen(event, seen);
    }

    @EventHandler
    void on(ReviewConfirmed event, @SequenceNumber long seen) {
        set(event, "review_confirmed_on", event.on());
        seen(event, seen);
    }

    @EventHandler
    void on(ReviewAnswered event, @SequenceNumber long seen) {
        if (event.opinion() != Opinion.UNFAVOURABLE) {
            set(event, "reviewed_on", event.on());
        }
        jdbc.sql("UPDATE charter_version SET review_confirmed_on = NULL WHERE charter = ? AND version = ?")
                .params(event.charter().toString(), event.version())
                .update();
        seen(event, seen);
    }

    private static final Optional<VersionInForce> NONE = Optional.empty();

    private static VersionInForce version(ResultSet row) throws SQLException {
        return new VersionInForce(
                new Charter.Id(new Key(row.getString("charter"))),
                row.getInt("version"),
                new Fingerprint(row.getString("text")),
                BINDING.get(row.getString("terms")),
                row.getLong("seen"));
    }

    private void set(CharterEvent event, String column, Object value) {
        jdbc.sql("UPDATE charter_version SET " + column + " = ? WHERE charter = ? AND version = ?")
                .params(value, event.charter().toString(), event.version())
                .update();
    }

    private void seen(CharterEvent event, long seen) {
        jdbc.sql("UPDATE charter_version SET seen = ? WHERE charter = ?")
                .params(seen, event.charter().toString())
                .update();
    }

    private void take(String lock, Charter.Id charter) {
        jdbc.sql("SELECT " + lock).param(charter.toString()).query().singleRow();
    }
}
