package limits.api.eventlog.sequencing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import limits.api.eventlog.export.Leaf;
import limits.api.eventlog.export.StoredOrigin;
import limits.api.eventlog.tree.Tile;
import limits.api.eventlog.tree.Tree;
import org.jspecify.annotations.Nullable;

/** What one batch adds to a log: leaves at the positions that follow, and the tiles that they complete. */
final class Leaves {

    private final StoredOrigin origin;
    private final Tree tree;
    private final Instant at;
    private final long position;
    private final List<Long> entries = new ArrayList<>();
    private final List<byte[]> bodies = new ArrayList<>();
    private final List<Tile> tiles = new ArrayList<>();

    /** @param grown the tree so far; it is this batch's to grow */
    Leaves(StoredOrigin origin, Tree grown, Instant at) {
        this.origin = origin;
        this.tree = grown;
        this.at = at;
        this.position = origin.first() + grown.size();
    }

    /** Adds an entry by what the tree is to hold of it. */
    void add(long entry, byte[] commitment) {
        Leaf leaf = origin.entry(at, commitment, origin.first() + tree.size());
        add(entry, commitment, leaf.bytes());
    }

    /** Adds a leaf of the log's own. */
    void add(Leaf own) {
        byte[] bytes = own.bytes();
        add(null, bytes, bytes);
    }

    private void add(@Nullable Long entry, byte[] body, byte[] leaf) {
        tiles.addAll(tree.addLeaf(leaf, 0, leaf.length));
        entries.add(entry);
        bodies.add(body);
    }

    boolean isEmpty() {
        return bodies.isEmpty();
    }

    int count() {
        return bodies.size();
    }

    Tree tree() {
        return tree;
    }

    Instant at() {
        return at;
    }

    OffsetDateTime time() {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    long position() {
        return position;
    }

    /** The position of the last of them. */
    long end() {
        return position + count() - 1;
    }

    Long[] entries() {
        return entries.toArray(Long[]::new);
    }

    byte[][] bodies() {
        return bodies.toArray(byte[][]::new);
    }

    List<Tile> tiles() {
        return tiles;
    }
}
