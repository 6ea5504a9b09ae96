package limits.api.eventlog.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.LogKeys;
import limits.api.eventlog.note.LogVerifierKeys;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.tree.Tree;

/** One origin made for a test, with the keys that sign it: whoever holds it can lie as the log's operator could. */
record SampleOrigin(LogKeys signing, List<byte[]> leaves) implements ExportedLog.Origin {

    static final Instant SIGNED_AT = Instant.parse("2026-11-30T12:00:00Z");

    SampleOrigin {
        leaves = List.copyOf(leaves);
    }

    String origin() {
        return signing.origin();
    }

    String edition() {
        return Edition.of(origin()).text();
    }

    Checkpoint head() {
        return head(leaves.size());
    }

    Checkpoint head(int size) {
        var tree = Tree.empty();
        leaves.subList(0, size).forEach(leaf -> tree.addLeaf(leaf, 0, leaf.length));
        return new Checkpoint(origin(), size, tree.root());
    }

    SignedNote note(int size) {
        return signing.sign(head(size), SIGNED_AT);
    }

    @Override
    public SignedNote note() {
        return note(leaves.size());
    }

    @Override
    public LogVerifierKeys keys() {
        return LogVerifierKeys.of(signing.verifiers());
    }

    @Override
    public void eachLeaf(Consumer<byte[]> reader) {
        leaves.forEach(reader);
    }

    SampleOrigin first(int size) {
        return new SampleOrigin(signing, leaves.subList(0, size));
    }

    SampleOrigin and(Leaf more) {
        List<byte[]> longer = new ArrayList<>(leaves);
        longer.add(more.bytes());
        return new SampleOrigin(signing, longer);
    }

    SampleOrigin with(int index, byte[] leaf) {
        List<byte[]> others = new ArrayList<>(leaves);
        others.set(index, leaf);
        return new SampleOrigin(signing, others);
    }

    /** The same with one leaf rewritten as text. */
    SampleOrigin with(int index, UnaryOperator<String> edit) {
        String text = new String(leaves.get(index), StandardCharsets.UTF_8);
        String edited = edit.apply(text);
        if (edited.equals(text)) {
            throw new IllegalStateException("the edit changed nothing of " + text);
        }
        return with(index, edited.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return origin() + " of " + leaves.size();
    }
}
