package limits.api.eventlog.tree;

/** Where stored tiles come from: a table, a folder, the memory of a test. */
@FunctionalInterface
public interface TileSource {

    /**
     * The first {@code width} hashes of the tile at this place. A source that keeps a wider tile of the same place answers
     * with its beginning, which never changes.
     *
     * @throws RuntimeException if the tile is absent or has fewer hashes
     */
    Tile tile(int level, long index, int width);
}
