package limits.api.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Snapshots of the stories of one log, beside it.
 *
 * <p>What this guarantees: a snapshot that this product did not seal, or that other code folded, is as if there were none; a
 * story is then told from its beginning. What it does not: say that an older snapshot was put back; it is true of its event,
 * and the events behind it are told.
 */
public final class Snapshots {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    /** A revision that no snapshot is of: the story is told from its beginning. */
    private static final String NONE = "";

    private final LogName log;
    private final JdbcTemplate db;
    private final Seal seal;
    private final Dictionary words;
    private final Rows rows;
    private final String table;
    private final String told;

    /** @param db signs in as the log's own role */
    public Snapshots(LogName log, JdbcTemplate db, Seal seal) {
        this.log = log;
        this.db = db;
        this.seal = seal;
        this.words = new Dictionary(log, db);
        this.rows = new Rows(log, words);
        this.table = log + ".snapshot";
        this.told = "WITH kept AS (SELECT sequence, seal, payload FROM " + table
                + " WHERE stream = ? AND story = ? AND starts_with(payload, ?) ORDER BY sequence DESC LIMIT 1)"
                + " SELECT " + Rows.COLUMNS + " FROM " + log + ".entry e WHERE e.stream = ? AND e.story = ?"
                + " AND e.sequence > coalesce((SELECT sequence FROM kept), -1)"
                + " UNION ALL SELECT NULL, NULL, sequence, NULL, NULL, NULL, payload, NULL, seal FROM kept";
    }

    /** What is told of a story: a snapshot if one fits, and the events behind it in order. */
    public record Told(Optional<Snapshot> snapshot, List<Recorded> events) {}

    /** Keeps a snapshot; the first of two at the same event stays. */
    public void keep(Snapshot taken) {
        db.update(
                "INSERT INTO " + table + " (stream, story, sequence, seal, payload) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                StreamKey.bytes(taken.stream()),
                words.number(taken.story()),
                Math.toIntExact(taken.sequence()),
                seal.of(Seal.detail(log, taken)),
                taken.revision() + " " + taken.standing());
    }

    /** A story in one round trip: all that has committed, from the newest snapshot of that revision on. */
    public Told story(String stream, String story, String revision) {
        byte[] key = StreamKey.bytes(stream);
        short kind = words.number(story);
        var events = new ArrayList<Recorded>();
        var found = new ArrayList<Snapshot>(1);
        boolean whole = Boolean.TRUE.equals(db.query(
                told,
                result -> {
                    while (result.next()) {
                        if (result.getObject(1) != null) {
                            events.add(rows.sealed(result, 0, seal));
                        } else if (!found.addAll(sealed(result, stream, story))) {
                            return false;
                        }
                    }
                    return true;
                },
                key,
                kind,
                revision + " ",
                key,
                kind));
        if (!whole) {
            return story(stream, story, NONE);
        }
        events.sort(Comparator.comparingLong(event -> event.draft().sequence()));
        return new Told(found.stream().findFirst(), List.copyOf(events));
    }

    private List<Snapshot> sealed(ResultSet row, String stream, String story) throws SQLException {
        return snapshot(stream, story, row.getLong(3), row.getString(7), row.getBytes(9)).stream()
                .toList();
    }

    /** The newest snapshot under a key, if one story only is told there. */
    public Optional<Snapshot> newest(String stream) {
        return db
                .query(
                        "SELECT story, sequence, payload, seal FROM " + table
                                + " s WHERE stream = ? AND NOT EXISTS (SELECT 1 FROM "
                                + log + ".entry e WHERE e.stream = s.stream AND e.story <> s.story)"
                                + " ORDER BY sequence DESC LIMIT 1",
                        (row, n) -> snapshot(
                                stream, words.text(row.getShort(1)), row.getLong(2), row.getString(3), row.getBytes(4)),
                        (Object) StreamKey.bytes(stream))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Snapshot> snapshot(
            String stream, String story, long sequence, String payload, byte @Nullable [] seals) {
        int blank = payload.indexOf(' ');
        var read = new Snapshot(stream, story, sequence, payload.substring(0, blank), payload.substring(blank + 1));
        if (seals != null && seal.holds(seals, Seal.detail(log, read))) {
            return Optional.of(read);
        }
        LOG.error("a snapshot in the log {} does not bear our seal and is not used", log);
        return Optional.empty();
    }
}
