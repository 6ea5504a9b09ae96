package limits.api.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The reading side of one log: sequenced entries only, in the one order that everybody sees. Needs no key, so that an
 * auditor's role may read; whether the rows are what was written is the verifier's to say.
 */
public final class LogReader {

    private static final int PAGE = 1_000;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

    private final LogName name;
    private final JdbcTemplate db;
    private final Dictionary words;
    private final Rows rows;
    private final String select;

    /** @param db signs in as a role that may read this log */
    public LogReader(LogName name, JdbcTemplate db) {
        this.name = name;
        this.db = db;
        this.words = new Dictionary(name, db);
        this.rows = new Rows(name, words);
        this.select = "SELECT l.position, " + Rows.COLUMNS + " FROM " + name + ".leaf l JOIN " + name
                + ".entry e ON e.id = l.entry WHERE ";
    }

    public LogName name() {
        return name;
    }

    /** Where the log ends, 0 while it is empty. */
    public long head() {
        return number("SELECT coalesce(max(position), 0) FROM " + name + ".leaf");
    }

    /** At most {@code most} entries behind a position, in order. */
    public List<LogEntry> after(long position, int most) {
        return db.query(select + "l.position > ? ORDER BY l.position LIMIT ?", this::entry, position, most);
    }

    /** At most {@code most} wanted entries behind a position, in order. */
    public List<LogEntry> after(long position, int most, Wanted wanted) {
        return page("l.position > ? AND " + WANTED + " ORDER BY l.position LIMIT ?", position, most, wanted);
    }

    /** At most {@code most} wanted entries before a position, the nearest first. */
    public List<LogEntry> before(long position, int most, Wanted wanted) {
        return page("l.position < ? AND " + WANTED + " ORDER BY l.position DESC LIMIT ?", position, most, wanted);
    }

    /** Pieces of payload travel as lines: no stored payload has a line break. */
    private static final String WANTED = "(? OR e.story = ANY (?)) AND (? OR e.kind = ANY (?) OR EXISTS"
            + " (SELECT 1 FROM unnest(string_to_array(?, E'\\n')) piece WHERE strpos(e.payload, piece) > 0))";

    private List<LogEntry> page(String which, long position, int most, Wanted wanted) {
        return db.query(
                select + which,
                this::entry,
                position,
                wanted.story().isEmpty(),
                words.known(List.of(wanted.story())).toArray(Short[]::new),
                wanted.names().isEmpty() && wanted.texts().isEmpty(),
                words.kinds(wanted.names()).toArray(Short[]::new),
                String.join("\n", wanted.texts()),
                most);
    }

    /** Hands over every entry in order, a page at a time. */
    public void each(Consumer<LogEntry> reader) {
        List<LogEntry> page = after(0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(reader);
            page = after(page.getLast().position(), PAGE);
        }
    }

    public Optional<LogEntry> at(long position) {
        return db.query(select + "l.position = ?", this::entry, position).stream()
                .findFirst();
    }

    /** What is told under a key from a sequence number on, in order. */
    public List<LogEntry> story(String stream, long fromSequence) {
        return db.query(
                select + "e.stream = ? AND e.sequence >= ? ORDER BY l.position",
                this::entry,
                StreamKey.bytes(stream),
                fromSequence);
    }

    /** The last position that the log took before an instant, 0 if there is none; times in a log never go back. */
    public long positionBefore(Instant instant) {
        long none = 0;
        long found = head() + 1;
        while (found - none > 1) {
            long middle = none + (found - none) / 2;
            if (takenBefore(middle, instant)) {
                none = middle;
            } else {
                found = middle;
            }
        }
        return none;
    }

    private boolean takenBefore(long position, Instant instant) {
        return Boolean.TRUE.equals(db.queryForObject(
                "SELECT at < ? FROM " + name + ".leaf WHERE position = ?",
                Boolean.class,
                OffsetDateTime.ofInstant(instant, ZoneOffset.UTC),
                position));
    }

    /**
     * Waits until what had committed before this call has a position, so that whoever looks sees what she has just done.
     *
     * @return whether it has; false when the sequencer did not come to it in that time
     */
    public boolean settled(Duration within) {
        long until = System.nanoTime() + within.toNanos();
        long last = number("SELECT coalesce(max(id), 0) FROM " + name + ".entry");
        while (waiting(last)) {
            if (System.nanoTime() > until) {
                return false;
            }
            try {
                Thread.sleep(LOOK_AGAIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /** Only the newest rows are looked at: older ones have been sequenced, or are foreign and never will be. */
    private boolean waiting(long last) {
        return number("SELECT count(*) FROM (SELECT id FROM " + name + ".entry WHERE id <= " + last
                        + " ORDER BY id DESC LIMIT 1000) e WHERE NOT EXISTS (SELECT 1 FROM " + name
                        + ".leaf l WHERE l.entry = e.id)")
                > 0;
    }

    /**
     * What the tree holds, and what its entries are now.
     *
     * @param own whether the leaf is the log's own, with no entry
     * @param body the commitment to an entry, or the whole of an own leaf
     * @param now what the entry that lies there today would be committed to, no bytes if it cannot be read; empty when none
     *     lies there
     */
    public record Committed(long position, Instant at, boolean own, byte[] body, Optional<byte[]> now) {}

    /** At most {@code most} places behind a position, in order. */
    public List<Committed> committed(long position, int most) {
        return db.query(
                "SELECT l.position, " + Rows.COLUMNS + ", l.at, l.entry IS NULL, l.body, e.id IS NULL FROM " + name
                        + ".leaf l LEFT JOIN " + name
                        + ".entry e ON e.id = l.entry WHERE l.position > ? ORDER BY l.position LIMIT ?",
                this::committed,
                position,
                most);
    }

    private Committed committed(ResultSet row, int n) throws SQLException {
        return new Committed(
                row.getLong(1),
                row.getObject(11, OffsetDateTime.class).toInstant(),
                row.getBoolean(12),
                row.getBytes(13),
                row.getBoolean(14) ? Optional.empty() : Optional.of(rows.commitment(row, 1)));
    }

    private long number(String sql) {
        Long number = db.queryForObject(sql, Long.class);
        return number == null ? 0 : number;
    }

    private LogEntry entry(ResultSet row, int n) throws SQLException {
        Recorded recorded = rows.recorded(row, 1);
        return new LogEntry(row.getLong(1), recorded.at(), recorded.draft());
    }
}
