package limits.api.witness;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.LogKeys;
import limits.api.eventlog.note.LogVerifierKeys;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.tree.Hash;
import limits.api.eventlog.tree.Proofs;
import limits.api.eventlog.tree.Tile;
import limits.api.eventlog.tree.Tree;

/** Somebody's log, of numbered leaves that begin with a word of its own; another word makes another history. */
final class LogOutside {

    static final String ORIGIN = "aubervelle.example/log/governance/2026";
    static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    final LogKeys keys;
    private final Map<Long, Hash> roots = new HashMap<>();
    private final Map<String, Tile> tiles = new HashMap<>();
    private final Tree tree = Tree.empty();
    private final String word;
    private final long fork;

    LogOutside(LogKeys keys) {
        this(keys, "so", Long.MAX_VALUE);
    }

    /** A history that differs from leaf {@code fork} on. */
    LogOutside(LogKeys keys, String word, long fork) {
        this.keys = keys;
        this.word = word;
        this.fork = fork;
    }

    LogVerifierKeys verifiers() {
        return LogVerifierKeys.of(keys.verifiers());
    }

    private void grow(long size) {
        while (tree.size() < size) {
            String leaf = (tree.size() < fork ? "so" : word) + tree.size();
            tree.add(Hash.leaf(leaf.getBytes(StandardCharsets.UTF_8))).forEach(this::keep);
        }
        tree.edge().forEach(this::keep);
    }

    private void keep(Tile tile) {
        tiles.put(tile.level() + "/" + tile.index(), tile);
    }

    SignedNote note(long size) {
        grow(size);
        Hash root =
                size == tree.size() ? tree.root() : Tree.at(size, this::tile).root();
        return keys.sign(new Checkpoint(keys.origin(), size, root), NOW);
    }

    AddCheckpoint request(long old, long size) {
        SignedNote note = note(size);
        List<Hash> proof = old > size ? List.of() : Proofs.consistency(old, size, this::tile);
        return new AddCheckpoint(old, proof, note);
    }

    AddCheckpoint broken(long old, long size) {
        AddCheckpoint whole = request(old, size);
        List<Hash> proof = new ArrayList<>(whole.proof());
        proof.set(0, Hash.EMPTY_ROOT);
        return new AddCheckpoint(old, proof, whole.note());
    }

    private Tile tile(int level, long index, int width) {
        Tile tile = tiles.get(level + "/" + index);
        return Tile.of(level, index, Arrays.copyOf(tile.bytes(), width * Hash.WIDTH));
    }
}
