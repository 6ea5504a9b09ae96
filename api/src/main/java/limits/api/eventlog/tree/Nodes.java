package limits.api.eventlog.tree;

import java.util.HashMap;
import java.util.Map;

/** The nodes of a tree of one size, made from its tiles; each tile is fetched once. */
final class Nodes {

    private record Place(int level, long index) {}

    private final TileSource tiles;
    private final long size;
    private final Map<Place, Tile> fetched = new HashMap<>();

    Nodes(TileSource tiles, long size) {
        this.tiles = tiles;
        this.size = size;
    }

    /** The root over the leaves from {@code start} up to, not including, {@code end}: MTH(D[start:end]) of RFC 6962 §2.1. */
    Hash over(long start, long end) {
        long length = end - start;
        if (Long.bitCount(length) == 1) {
            int height = Long.numberOfTrailingZeros(length);
            return perfect(height, start >>> height);
        }
        long split = Long.highestOneBit(length);
        return Hash.node(over(start, start + split), over(start + split, end));
    }

    private Hash perfect(int height, long index) {
        int level = height / Tile.HEIGHT;
        int count = 1 << height % Tile.HEIGHT;
        long first = index * count;
        byte[] hashes = new byte[count * Hash.WIDTH];
        tile(level, first / Tile.FULL).copyTo(hashes, (int) (first % Tile.FULL), count);
        Sha256.ofThisThread().fold(hashes, 0, count, hashes, 0);
        return Hash.of(hashes, 0);
    }

    private Tile tile(int level, long index) {
        return fetched.computeIfAbsent(
                new Place(level, index), place -> Checked.tile(tiles, level, index, Tile.widthAt(level, index, size)));
    }
}
