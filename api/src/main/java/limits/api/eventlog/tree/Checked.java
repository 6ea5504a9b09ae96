package limits.api.eventlog.tree;

/** Takes a tile from a source and makes sure that it is the one that was asked for. */
final class Checked {

    private Checked() {}

    static Tile tile(TileSource tiles, int level, long index, int width) {
        Tile tile = tiles.tile(level, index, width);
        if (tile.level() != level || tile.index() != index || tile.width() != width) {
            throw new IllegalStateException("asked for " + Tile.path(level, index, width) + ", given " + tile);
        }
        return tile;
    }
}
