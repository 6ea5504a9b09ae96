package limits.benchmarks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import limits.api.eventlog.LogName;
import limits.api.eventlog.export.ExportedLog;
import limits.api.eventlog.export.Leaf;
import limits.api.eventlog.export.StoredOrigin;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.LogKeys;
import limits.api.eventlog.note.LogVerifierKeys;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.tree.Hash;
import limits.api.eventlog.tree.Tree;
import org.springframework.jdbc.core.JdbcTemplate;

/** Logs of one origin, as the export takes them. */
final class Exported {

    private Exported() {}

    /** The newest origin of a log, as it lies in PostgreSQL. */
    static ExportedLog stored(LogName log, JdbcTemplate db) {
        StoredOrigin origin = StoredOrigin.newest(log, db).orElseThrow();
        SignedNote note = origin.note();
        LogVerifierKeys keys = LogVerifierKeys.parse(origin.keys());
        return of(note, keys, reader -> origin.eachLeaf(keys.open(note).size(), reader));
    }

    /** A log of one entry, which shows what a verifier needs to start at all. */
    static ExportedLog smallest() {
        String origin = "benchmarks.example/log/smallest/2026";
        Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        byte[] leaf = new Leaf.Entry(at, Hash.EMPTY_ROOT, 0, Leaf.Type.EVT).bytes();
        Tree tree = Tree.empty();
        tree.addLeaf(leaf, 0, leaf.length);
        LogKeys keys = LogKeys.draw(origin);
        SignedNote note = keys.sign(new Checkpoint(origin, 1, tree.root()), at);
        return of(note, LogVerifierKeys.of(keys.verifiers()), reader -> reader.accept(leaf));
    }

    private static ExportedLog of(SignedNote note, LogVerifierKeys keys, Consumer<Consumer<byte[]>> leaves) {
        var origin = new ExportedLog.Origin() {

            @Override
            public SignedNote note() {
                return note;
            }

            @Override
            public LogVerifierKeys keys() {
                return keys;
            }

            @Override
            public void eachLeaf(Consumer<byte[]> reader) {
                leaves.accept(reader);
            }
        };
        return () -> List.of(origin);
    }
}
