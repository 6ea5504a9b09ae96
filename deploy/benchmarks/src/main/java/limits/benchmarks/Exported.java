package limits.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import limits.api.eventlog.export.ExportedLog;
import limits.api.eventlog.export.Leaf;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.LogKeys;
import limits.api.eventlog.note.LogVerifierKeys;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.tree.Hash;
import limits.api.eventlog.tree.Tree;

/** A log of one origin whose leaves are drawn and never stored: a verifier sees no difference, and no database is needed. */
final class Exported implements ExportedLog, ExportedLog.Origin {

    private static final String ORIGIN = "benchmarks.example/log/drawn/2026";
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    private final long size;
    private final LogKeys keys = LogKeys.draw(ORIGIN);
    private final SignedNote note;

    Exported(long size) {
        this.size = size;
        Tree tree = Tree.empty();
        eachLeaf(leaf -> tree.addLeaf(leaf, 0, leaf.length));
        this.note = keys.sign(new Checkpoint(ORIGIN, size, tree.root()), at(size));
    }

    @Override
    public List<Origin> origins() {
        return List.of(this);
    }

    @Override
    public SignedNote note() {
        return note;
    }

    @Override
    public LogVerifierKeys keys() {
        return LogVerifierKeys.of(keys.verifiers());
    }

    /** The same leaves each time: a second apart, ten of them with one time, as batches leave them. */
    @Override
    public void eachLeaf(Consumer<byte[]> reader) {
        var random = new Random(Remarks.SEED);
        byte[] commitment = new byte[Hash.WIDTH];
        for (long index = 0; index < size; index++) {
            random.nextBytes(commitment);
            reader.accept(new Leaf.Entry(at(index), Hash.of(commitment), index, Leaf.Type.EVT).bytes());
        }
    }

    private static Instant at(long index) {
        return BEGINNING.plusSeconds(index / 10);
    }
}
