package limits.api.eventlog.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree that only grows. It keeps its right edge: the unfinished tile of each level, and the root of each perfect
 * subtree that no later leaf will change. One thread at a time. Source: RFC 6962 §2.1.
 *
 * <p>What this guarantees: the same leaves in the same order give the same root, and each full tile is handed out once, by
 * the leaf that completed it. What it does not: nothing is stored; whoever adds a leaf stores its tiles and the edge.
 */
public final class Tree {

    private static final int HEIGHTS = Long.SIZE - 1;
    private static final int LEVELS = (HEIGHTS + Tile.HEIGHT - 1) / Tile.HEIGHT;

    private final Sha256 sha256 = new Sha256();
    /** The perfect subtree of height h that ends the tree's first (size with its lower bits cleared) leaves, if bit h is set. */
    private final byte[] peaks = new byte[HEIGHTS * Hash.WIDTH];

    private final byte[][] edge = new byte[LEVELS][];
    private final byte[] node = new byte[Hash.WIDTH];
    private long size;

    private Tree() {}

    /** A tree without a leaf. */
    public static Tree empty() {
        return new Tree();
    }

    /** The tree of {@code size} leaves, its edge made again from the unfinished tile of each level. */
    public static Tree at(long size, TileSource tiles) {
        if (size < 0) {
            throw new IllegalArgumentException("no tree has " + size + " leaves");
        }
        var tree = new Tree();
        tree.size = size;
        for (int level = 0; level < LEVELS; level++) {
            int width = tree.widthOfEdge(level);
            if (width > 0) {
                tree.restore(level, Checked.tile(tiles, level, tree.indexOfEdge(level), width));
            }
        }
        return tree;
    }

    /** Another tree with the same leaves; what is added to one does not show in the other. */
    public Tree copy() {
        var copy = new Tree();
        copy.size = size;
        System.arraycopy(peaks, 0, copy.peaks, 0, peaks.length);
        for (int level = 0; level < LEVELS; level++) {
            copy.edge[level] = edge[level] == null ? null : edge[level].clone();
        }
        return copy;
    }

    /** Adds the leaf of this hash, and tells which tiles it completes, level 0 first. */
    public List<Tile> add(Hash leaf) {
        leaf.copyTo(node, 0);
        return grow();
    }

    /** Hashes and adds the leaf that stands in {@code bytes}: the same as adding its hash, without an object for it. */
    public List<Tile> addLeaf(byte[] bytes, int from, int length) {
        sha256.leaf(bytes, from, length, node, 0);
        return grow();
    }

    /** How many leaves. */
    public long size() {
        return size;
    }

    /** The root over all leaves. */
    public Hash root() {
        if (size == 0) {
            return Hash.EMPTY_ROOT;
        }
        int height = Long.numberOfTrailingZeros(size);
        byte[] root = Hash.of(peaks, height * Hash.WIDTH).bytes();
        for (height++; height < HEIGHTS; height++) {
            if ((size >>> height & 1) == 1) {
                sha256.node(peaks, height * Hash.WIDTH, root, 0, root, 0);
            }
        }
        return Hash.of(root);
    }

    /** The unfinished tiles, at most one a level, level 0 first: what {@link #at} needs to go on from here. */
    public List<Tile> edge() {
        List<Tile> tiles = new ArrayList<>();
        for (int level = 0; level < LEVELS; level++) {
            int width = widthOfEdge(level);
            if (width > 0) {
                tiles.add(Tile.of(level, indexOfEdge(level), edge[level], width));
            }
        }
        return List.copyOf(tiles);
    }

    /** Climbs from the new leaf as long as there is a left neighbour of the same height, and lays each eighth node down. */
    private List<Tile> grow() {
        List<Tile> completed = put(0, List.of());
        int height = 0;
        for (long left = size; (left & 1) == 1; left >>>= 1) {
            sha256.node(peaks, height * Hash.WIDTH, node, 0, node, 0);
            height++;
            if (height % Tile.HEIGHT == 0) {
                completed = put(height / Tile.HEIGHT, completed);
            }
        }
        System.arraycopy(node, 0, peaks, height * Hash.WIDTH, Hash.WIDTH);
        size++;
        return completed;
    }

    private List<Tile> put(int level, List<Tile> completed) {
        byte[] tile = edge[level];
        if (tile == null) {
            tile = new byte[Tile.FULL * Hash.WIDTH];
            edge[level] = tile;
        }
        int place = widthOfEdge(level);
        System.arraycopy(node, 0, tile, place * Hash.WIDTH, Hash.WIDTH);
        if (place < Tile.FULL - 1) {
            return completed;
        }
        List<Tile> more = new ArrayList<>(completed);
        more.add(Tile.of(level, indexOfEdge(level), tile, Tile.FULL));
        return List.copyOf(more);
    }

    private void restore(int level, Tile tile) {
        byte[] hashes = new byte[Tile.FULL * Hash.WIDTH];
        tile.copyTo(hashes, 0, tile.width());
        edge[level] = hashes;
        int from = 0;
        byte[] children = new byte[hashes.length];
        for (int height = Tile.HEIGHT - 1; height >= 0; height--) {
            int count = 1 << height;
            if ((tile.width() & count) != 0) {
                tile.copyTo(children, from, count);
                sha256.fold(children, 0, count, peaks, (level * Tile.HEIGHT + height) * Hash.WIDTH);
                from += count;
            }
        }
    }

    private int widthOfEdge(int level) {
        return (int) (size >>> (level * Tile.HEIGHT)) & (Tile.FULL - 1);
    }

    private long indexOfEdge(int level) {
        int shift = (level + 1) * Tile.HEIGHT;
        return shift >= Long.SIZE ? 0 : size >>> shift;
    }
}
