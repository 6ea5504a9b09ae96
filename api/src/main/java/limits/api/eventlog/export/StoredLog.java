package limits.api.eventlog.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import limits.api.eventlog.LogName;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.LogVerifierKeys;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.tree.Tile;
import org.springframework.jdbc.core.JdbcTemplate;

/** A log in PostgreSQL as it stands now, to be exported or served while it grows: what comes after its checkpoints is left out. */
public final class StoredLog implements ExportedLog {

    private final LogName log;
    private final JdbcTemplate db;

    /** @param db signs in as a role that may read this log */
    public StoredLog(LogName log, JdbcTemplate db) {
        this.log = log;
        this.db = db;
    }

    @Override
    public List<Origin> origins() {
        return StoredOrigin.all(log, db).stream().<Origin>map(this::asItStands).toList();
    }

    /** The origin under which the log grows. */
    public Optional<Served> newest() {
        return StoredOrigin.newest(log, db).map(this::asItStands);
    }

    /** The origin of an edition. */
    public Optional<Served> edition(String edition) {
        return StoredOrigin.all(log, db).stream()
                .filter(origin -> origin.edition().equals(edition))
                .findFirst()
                .map(this::asItStands);
    }

    /** One origin, resource by resource; empty for what its checkpoint does not cover. */
    public interface Served extends Origin {

        /** The first {@code width} hashes of a tile. */
        Optional<byte[]> tile(int level, long index, int width);

        /** The first {@code width} leaves under a tile of level 0. */
        Optional<byte[]> entries(long index, int width);
    }

    private Served asItStands(StoredOrigin origin) {
        SignedNote signed = origin.note();
        Checkpoint head = Checkpoint.parse(signed.text());
        return new AsItStands(origin, cosigned(signed, origin, head), head);
    }

    /** The checkpoint with what witnesses have signed under it since. */
    private SignedNote cosigned(SignedNote signed, StoredOrigin origin, Checkpoint head) {
        List<String> lines = db.queryForList(
                "SELECT line FROM " + log + ".cosignature WHERE first = ? AND size = ? ORDER BY witness",
                String.class,
                origin.first(),
                head.size());
        SignedNote note = signed;
        for (String line : lines) {
            note = note.with(SignedNote.Signature.parse(line));
        }
        return note;
    }

    private record AsItStands(StoredOrigin stored, SignedNote note, Checkpoint head) implements Served {

        @Override
        public LogVerifierKeys keys() {
            return LogVerifierKeys.parse(stored.keys());
        }

        @Override
        public void eachLeaf(Consumer<byte[]> reader) {
            stored.eachLeaf(head.size(), reader);
        }

        @Override
        public Optional<byte[]> tile(int level, long index, int width) {
            return covered(level, index, width)
                    ? Optional.of(stored.tile(level, index, width).bytes())
                    : Optional.empty();
        }

        @Override
        public Optional<byte[]> entries(long index, int width) {
            return covered(0, index, width)
                    ? Optional.of(EntryBundle.of(stored.leaves(index * Tile.FULL, width)))
                    : Optional.empty();
        }

        /** A partial tile was once the edge of the tree; a narrower one than today's is answered too. */
        private boolean covered(int level, long index, int width) {
            return width >= 1 && width <= Tile.widthAt(level, index, head.size());
        }
    }
}
