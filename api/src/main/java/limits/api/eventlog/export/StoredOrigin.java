package limits.api.eventlog.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import limits.api.eventlog.LogName;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.tree.Hash;
import limits.api.eventlog.tree.Tile;
import limits.api.eventlog.tree.TileSource;
import limits.api.eventlog.tree.Tree;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One origin of a log as it lies in PostgreSQL: its leaves, its full tiles and its newest checkpoint.
 *
 * @param first the position of its leaf of index 0
 * @param name the origin line of its checkpoints
 * @param edition its year, and from the second of a year on a number behind a point
 * @param keys the verifier keys of its log, one a line
 * @param type what its entries are entries of
 */
public record StoredOrigin(
        LogName log, JdbcTemplate db, long first, String name, String edition, String keys, Leaf.Type type)
        implements TileSource {

    private static final int PAGE = 2_048;

    private static final String ALL = "SELECT first, name, edition, keys, type FROM ";

    /** Every origin of a log, the oldest first. */
    public static List<StoredOrigin> all(LogName log, JdbcTemplate db) {
        return db.query(ALL + log + ".origin ORDER BY first", (row, n) -> of(log, db, row));
    }

    /** The origin under which a log grows now; none before its sequencer has ever run. */
    public static Optional<StoredOrigin> newest(LogName log, JdbcTemplate db) {
        return db.query(ALL + log + ".origin ORDER BY first DESC LIMIT 1", (row, n) -> of(log, db, row)).stream()
                .findFirst();
    }

    private static StoredOrigin of(LogName log, JdbcTemplate db, ResultSet row) throws SQLException {
        return new StoredOrigin(
                log,
                db,
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Leaf.Type.valueOf(row.getString(5)));
    }

    /** Its newest checkpoint, signed. */
    public SignedNote note() {
        return SignedNote.parse(
                db.queryForObject("SELECT note FROM " + log + ".checkpoint WHERE first = ?", String.class, first));
    }

    /** How many leaves it has. */
    public long size() {
        Long size = db.queryForObject(
                "SELECT coalesce(max(position) - ? + 1, 0) FROM " + log + ".leaf WHERE position >= ? AND position <"
                        + " coalesce((SELECT min(first) FROM " + log + ".origin WHERE first > ?), 9223372036854775807)",
                Long.class,
                first,
                first,
                first);
        return size == null ? 0 : size;
    }

    /** Whether it was opened behind a log that had been rolled back, as its first leaf says. */
    public boolean opensARecovery() {
        return leaves(0, 1).stream()
                .map(Leaf::parse)
                .anyMatch(leaf -> leaf instanceof Leaf.Opened opened && opened.cause() == Leaf.Cause.RECOVERY);
    }

    /** The tree of its first {@code size} leaves, made again from its tiles. */
    public Tree tree(long size) {
        return Tree.at(size, this);
    }

    /** The bytes of {@code count} leaves from an index on, in order; fewer where the log ends. */
    public List<byte[]> leaves(long from, int count) {
        return db.query(
                "SELECT position, entry, at, body FROM " + log + ".leaf WHERE position >= ? AND position < ?"
                        + " ORDER BY position",
                (row, n) -> bytes(row),
                first + from,
                first + from + count);
    }

    /** Hands over the bytes of its first {@code size} leaves, in order. */
    public void eachLeaf(long size, Consumer<byte[]> reader) {
        for (long from = 0; from < size; from += PAGE) {
            leaves(from, (int) Math.min(PAGE, size - from)).forEach(reader);
        }
    }

    private byte[] bytes(ResultSet row) throws SQLException {
        byte[] body = row.getBytes(4);
        row.getLong(2);
        return row.wasNull()
                ? body
                : entry(row.getObject(3, OffsetDateTime.class).toInstant(), body, row.getLong(1))
                        .bytes();
    }

    /** The leaf of an entry. */
    public Leaf.Entry entry(Instant at, byte[] commitment, long position) {
        return new Leaf.Entry(at, Hash.of(commitment), position - first, type);
    }

    @Override
    public Tile tile(int level, long index, int width) {
        List<byte[]> full = db.query(
                "SELECT hashes FROM " + log + ".tile WHERE first = ? AND level = ? AND n = ?",
                (row, n) -> row.getBytes(1),
                first,
                level,
                index);
        if (!full.isEmpty()) {
            return Tile.of(level, index, Arrays.copyOf(full.getFirst(), width * Hash.WIDTH));
        }
        return level == 0 ? fromLeaves(index, width) : fromTilesBelow(level, index, width);
    }

    private Tile fromLeaves(long index, int width) {
        var hashes = new byte[width * Hash.WIDTH];
        List<byte[]> leaves = leaves(index * Tile.FULL, width);
        if (leaves.size() < width) {
            throw new IllegalStateException("the log " + log + " has no tile " + Tile.path(0, index, width));
        }
        for (int n = 0; n < width; n++) {
            System.arraycopy(Hash.leaf(leaves.get(n)).bytes(), 0, hashes, n * Hash.WIDTH, Hash.WIDTH);
        }
        return Tile.of(0, index, hashes);
    }

    private Tile fromTilesBelow(int level, long index, int width) {
        var hashes = new byte[width * Hash.WIDTH];
        for (int n = 0; n < width; n++) {
            Tile below = tile(level - 1, index * Tile.FULL + n, Tile.FULL);
            var subtree = Tree.empty();
            for (int each = 0; each < Tile.FULL; each++) {
                subtree.add(below.hash(each));
            }
            System.arraycopy(subtree.root().bytes(), 0, hashes, n * Hash.WIDTH, Hash.WIDTH);
        }
        return Tile.of(level, index, hashes);
    }
}
