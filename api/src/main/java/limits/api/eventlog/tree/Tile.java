package limits.api.eventlog.tree;

import java.util.Arrays;

/**
 * Up to 256 neighbouring hashes of one level of the tree: the unit in which a tree is stored and served. Level 0 holds leaf
 * hashes, each hash of a higher level is the root of one full tile below. Source: C2SP tlog-tiles.
 *
 * <p>What this guarantees: its shape. What it does not: that its hashes belong to any tree; only a proof checked against a
 * signed root, or a tree made again from its entries, shows that.
 */
public final class Tile {

    /** Hashes of a full tile. */
    public static final int FULL = 256;

    /** Each level of tiles spans this many levels of the tree. */
    static final int HEIGHT = 8;

    private static final int HIGHEST_LEVEL = 63;

    private final int level;
    private final long index;
    private final byte[] hashes;

    private Tile(int level, long index, byte[] owned) {
        this.level = level;
        this.index = index;
        this.hashes = owned;
    }

    /** The tile of {@code level} that stands at {@code index} within it; its hashes one after the other. */
    public static Tile of(int level, long index, byte[] hashes) {
        requirePlace(level, index, hashes.length / Hash.WIDTH);
        if (hashes.length % Hash.WIDTH != 0) {
            throw new IllegalArgumentException("a tile is made of whole hashes, not of " + hashes.length + " bytes");
        }
        return new Tile(level, index, hashes.clone());
    }

    static Tile of(int level, long index, byte[] hashes, int width) {
        return new Tile(level, index, Arrays.copyOf(hashes, width * Hash.WIDTH));
    }

    /** How many hashes the tile of a tree of {@code size} leaves has at this place; 0 where there is none. */
    public static int widthAt(int level, long index, long size) {
        long hashes = level * HEIGHT >= Long.SIZE - 1 ? 0 : size >>> (level * HEIGHT);
        return index > hashes / FULL ? 0 : (int) Math.min(hashes - index * FULL, FULL);
    }

    /** Where a tile is served, for instance {@code tile/0/x001/067} or {@code tile/1/000.p/12}. */
    public static String path(int level, long index, int width) {
        requirePlace(level, index, width);
        return "tile/" + level + "/" + place(index, width);
    }

    /** Where the entries under a tile of level 0 are served, for instance {@code tile/entries/x001/067.p/12}. */
    public static String entriesPath(long index, int width) {
        requirePlace(0, index, width);
        return "tile/entries/" + place(index, width);
    }

    public int level() {
        return level;
    }

    /** Place within the level, from 0. */
    public long index() {
        return index;
    }

    /** How many hashes: 1 to 256. */
    public int width() {
        return hashes.length / Hash.WIDTH;
    }

    public boolean full() {
        return width() == FULL;
    }

    public Hash hash(int n) {
        return Hash.of(hashes, n * Hash.WIDTH);
    }

    public byte[] bytes() {
        return hashes.clone();
    }

    public String path() {
        return path(level, index, width());
    }

    void copyTo(byte[] into, int from, int count) {
        System.arraycopy(hashes, from * Hash.WIDTH, into, 0, count * Hash.WIDTH);
    }

    private static String place(long index, int width) {
        var place = new StringBuilder(String.format("%03d", index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            place.insert(0, String.format("x%03d/", rest % 1000));
        }
        return width == FULL ? place.toString() : place + ".p/" + width;
    }

    private static void requirePlace(int level, long index, int width) {
        if (level < 0 || level > HIGHEST_LEVEL || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("no tile of level " + level + ", index " + index + ", width " + width);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tile tile
                && level == tile.level
                && index == tile.index
                && Arrays.equals(hashes, tile.hashes);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * level + Long.hashCode(index)) + Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return path();
    }
}
