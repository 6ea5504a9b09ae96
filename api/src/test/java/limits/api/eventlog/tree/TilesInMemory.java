package limits.api.eventlog.tree;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tree grown leaf by leaf with its tiles kept: each full tile once, the edge as it stands. */
final class TilesInMemory implements TileSource {

    final Tree tree = Tree.empty();
    private final Map<String, Tile> stored = new HashMap<>();

    static TilesInMemory of(List<Hash> leaves) {
        var tiles = new TilesInMemory();
        leaves.forEach(tiles::add);
        tiles.keepEdge();
        return tiles;
    }

    void add(Hash leaf) {
        tree.add(leaf).forEach(this::keep);
    }

    void keepEdge() {
        tree.edge().forEach(this::keep);
    }

    private void keep(Tile tile) {
        stored.put(tile.level() + "/" + tile.index(), tile);
    }

    @Override
    public Tile tile(int level, long index, int width) {
        Tile tile = stored.get(level + "/" + index);
        if (tile == null || tile.width() < width) {
            throw new IllegalStateException("no " + Tile.path(level, index, width));
        }
        return Tile.of(level, index, Arrays.copyOf(tile.bytes(), width * Hash.WIDTH));
    }
}
