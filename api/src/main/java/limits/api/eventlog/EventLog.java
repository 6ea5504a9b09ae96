package limits.api.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import limits.kernel.Fingerprint;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One append-only log in PostgreSQL, through a role that may INSERT and SELECT and nothing else.
 *
 * <p>Appending joins the caller's transaction and holds the log's lock to its end, so positions are dense, ordered as
 * they commit, and each fingerprint follows the one before. The price is one writer at a time in each log.
 */
public final class EventLog {

    private static final String COLUMNS =
            "position, recorded_at, event_id, story, stream, sequence, name, revision, payload, provenance, previous, fingerprint";

    /** Lists travel as lines: no name and no stored payload has a line break. */
    private static final String WANTED = "(? = '' OR story = ?) AND (? = '' OR name = ANY (string_to_array(?, E'\\n'))"
            + " OR EXISTS (SELECT 1 FROM unnest(string_to_array(?, E'\\n')) piece WHERE strpos(payload, piece) > 0))";

    private final LogName name;
    private final String table;
    private final JdbcTemplate db;

    /** @param db signs in as the log's own role, or as one that may only read it */
    public EventLog(LogName name, JdbcTemplate db) {
        this.name = name;
        this.table = name + ".log_entry";
        this.db = db;
    }

    public LogName name() {
        return name;
    }

    /**
     * Appends in order, all or nothing, within the caller's transaction.
     *
     * @return the entries as stored; they count only once that transaction has committed
     * @throws org.springframework.dao.DuplicateKeyException when another writer took a sequence number first
     */
    public List<LogEntry> append(List<Draft> drafts) {
        db.query("SELECT pg_advisory_xact_lock(hashtext(?))", row -> {}, "log/" + name);
        Head head = head();
        var appended = new ArrayList<LogEntry>(drafts.size());
        for (Draft draft : drafts) {
            // The clock of one node may stand behind another's; the order of the log is its positions.
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            long position = head.position() + 1;
            var entry = new LogEntry(
                    position, now, draft, head.fingerprint(), Chain.next(head.fingerprint(), position, now, draft));
            appended.add(entry);
            head = new Head(position, entry.fingerprint());
        }
        db.batchUpdate(
                "INSERT INTO " + table + " (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                appended.stream().map(EventLog::row).toList());
        return List.copyOf(appended);
    }

    /** Where the log ends: position 0 and the origin's fingerprint while it is empty. */
    public Head head() {
        return db
                .query(
                        "SELECT position, fingerprint FROM " + table + " ORDER BY position DESC LIMIT 1",
                        (row, n) -> new Head(row.getLong(1), Chain.fingerprint(row.getBytes(2))))
                .stream()
                .findFirst()
                .orElseGet(() -> new Head(0, Chain.origin(name)));
    }

    /** At most {@code most} entries behind a position, in order. */
    public List<LogEntry> after(long position, int most) {
        return db.query(
                "SELECT " + COLUMNS + " FROM " + table + " WHERE position > ? ORDER BY position LIMIT ?",
                (row, n) -> entry(row),
                position,
                most);
    }

    /** At most {@code most} wanted entries behind a position, in order. */
    public List<LogEntry> after(long position, int most, Wanted wanted) {
        return page("position > ? AND " + WANTED + " ORDER BY position", position, most, wanted);
    }

    /** At most {@code most} wanted entries before a position, the nearest first. */
    public List<LogEntry> before(long position, int most, Wanted wanted) {
        return page("position < ? AND " + WANTED + " ORDER BY position DESC", position, most, wanted);
    }

    private List<LogEntry> page(String which, long position, int most, Wanted wanted) {
        String names = String.join("\n", wanted.names());
        String texts = String.join("\n", wanted.texts());
        return db.query(
                "SELECT " + COLUMNS + " FROM " + table + " WHERE " + which + " LIMIT ?",
                (row, n) -> entry(row),
                position,
                wanted.story(),
                wanted.story(),
                names + texts,
                names,
                texts,
                most);
    }

    /** Where a fingerprint is stored, 0 for that of the empty log; says nothing of whether the entries before it follow. */
    public Optional<Long> positionOf(Fingerprint fingerprint) {
        if (fingerprint.equals(Chain.origin(name))) {
            return Optional.of(0L);
        }
        return db
                .query(
                        "SELECT position FROM " + table + " WHERE fingerprint = ? LIMIT 1",
                        (row, n) -> row.getLong(1),
                        (Object) Chain.bytes(fingerprint))
                .stream()
                .findFirst();
    }

    /** Hands over every entry in order, a page at a time. */
    public void each(Consumer<LogEntry> reader) {
        long position = 0;
        while (true) {
            List<LogEntry> page = after(position, 1_000);
            if (page.isEmpty()) {
                return;
            }
            page.forEach(reader);
            position = page.getLast().position();
        }
    }

    public Optional<LogEntry> at(long position) {
        return after(position - 1, 1).stream()
                .filter(entry -> entry.position() == position)
                .findFirst();
    }

    /** One story from a sequence number on, in order. */
    public List<LogEntry> stream(String stream, long fromSequence) {
        return db.query(
                "SELECT " + COLUMNS + " FROM " + table + " WHERE stream = ? AND sequence >= ? ORDER BY sequence",
                (row, n) -> entry(row),
                stream,
                fromSequence);
    }

    public Optional<Long> lastSequence(String stream) {
        return Optional.ofNullable(
                db.queryForObject("SELECT max(sequence) FROM " + table + " WHERE stream = ?", Long.class, stream));
    }

    /** The last position recorded before an instant, 0 if there is none. */
    public long positionBefore(Instant instant) {
        Long found = db.queryForObject(
                "SELECT coalesce(max(position), 0) FROM " + table + " WHERE recorded_at < ?",
                Long.class,
                Timestamp.from(instant));
        return found == null ? 0 : found;
    }

    /** Where a log ends. */
    public record Head(long position, Fingerprint fingerprint) {}

    private static Object[] row(LogEntry entry) {
        Draft draft = entry.draft();
        return new Object[] {
            entry.position(),
            Timestamp.from(entry.recordedAt()),
            draft.event(),
            draft.story(),
            draft.stream(),
            draft.sequence(),
            draft.name(),
            draft.revision(),
            draft.payload(),
            draft.provenance(),
            Chain.bytes(entry.previous()),
            Chain.bytes(entry.fingerprint())
        };
    }

    private static LogEntry entry(ResultSet row) throws SQLException {
        var draft = new Draft(
                row.getObject("event_id", UUID.class),
                row.getString("story"),
                row.getString("stream"),
                row.getLong("sequence"),
                row.getString("name"),
                row.getInt("revision"),
                row.getString("payload"),
                row.getString("provenance"));
        return new LogEntry(
                row.getLong("position"),
                row.getTimestamp("recorded_at").toInstant(),
                draft,
                Chain.fingerprint(row.getBytes("previous")),
                Chain.fingerprint(row.getBytes("fingerprint")));
    }
}
