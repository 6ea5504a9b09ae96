package limits.api.eventlog.export;

import java.util.Arrays;
import java.util.Optional;
import limits.api.eventlog.tree.Hash;
import limits.api.eventlog.tree.Tile;

/**
 * Stored tiles against those made again from the entries. Tiles prove nothing, so a difference accuses the tile as long as the
 * entries lead to the signed root; once they do not, the tiles only help to tell which entry was altered.
 */
final class TileComparison {

    private static final int NOWHERE = Integer.MAX_VALUE;
    private static final int BITS_A_LEVEL = 8;

    private final OriginFolder folder;
    private final Page stored = new Page();
    private Optional<NotWhole> fault = Optional.empty();
    private int suspectLevel = NOWHERE;
    private long suspect;

    TileComparison(OriginFolder folder) {
        this.folder = folder;
    }

    void compare(Tile computed) {
        String place = computed.path();
        byte[] expected = computed.bytes();
        if (!folder.read(place, Tile.FULL * Hash.WIDTH, stored)) {
            remember(folder.fault(place + ": missing", place + " : manque"));
            return;
        }
        int differs = Arrays.mismatch(stored.bytes(), 0, stored.length(), expected, 0, expected.length);
        if (differs >= 0) {
            remember(folder.fault(place + ": altered", place + " : altérée"));
            int hash = differs / Hash.WIDTH;
            if (hash < computed.width() && computed.level() < suspectLevel) {
                suspectLevel = computed.level();
                suspect = computed.index() * Tile.FULL + hash;
            }
        }
    }

    private void remember(NotWhole found) {
        fault = Optional.of(fault.orElse(found));
    }

    /** Throws what was wrong with the first file, if any was. */
    void requireNone() {
        fault.ifPresent(found -> {
            throw found;
        });
    }

    /** The entries do not lead to the signed root: which of them, as closely as the tiles tell. */
    NotWhole altered(long size) {
        if (suspectLevel == 0) {
            return NotWhole.entry(folder.label(), suspect, "altered", "altérée");
        }
        boolean nowhere = suspectLevel == NOWHERE;
        long span = nowhere ? size : 1L << BITS_A_LEVEL * suspectLevel;
        long first = nowhere ? 0 : suspect * span;
        long last = Math.min(size, first + span) - 1;
        return folder.fault(
                "entries " + first + " to " + last + ": at least one altered, and their tiles too",
                "entrées " + first + " à " + last + " : au moins une altérée, et leurs tuiles aussi");
    }
}
