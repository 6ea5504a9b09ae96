package limits.api.eventlog.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Paths and widths as C2SP tlog-tiles gives them, with the examples of its text. */
class ATileHasOnePlace {

    @Test
    void a_path_is_written_in_groups_of_three_digits() {
        assertThat(Tile.path(0, 0, 256)).isEqualTo("tile/0/000");
        assertThat(Tile.path(1, 999, 256)).isEqualTo("tile/1/999");
        assertThat(Tile.path(0, 1000, 256)).isEqualTo("tile/0/x001/000");
        assertThat(Tile.path(0, 1234067, 256)).isEqualTo("tile/0/x001/x234/067");
        assertThat(Tile.path(2, 1067, 12)).isEqualTo("tile/2/x001/067.p/12");
        assertThat(Tile.entriesPath(1067, 256)).isEqualTo("tile/entries/x001/067");
        assertThat(Tile.entriesPath(0, 1)).isEqualTo("tile/entries/000.p/1");
    }

    @Test
    void a_tree_of_70000_leaves_has_the_tiles_of_the_specification() {
        assertThat(Tile.widthAt(0, 272, 70_000)).isEqualTo(256);
        assertThat(Tile.widthAt(0, 273, 70_000)).isEqualTo(112);
        assertThat(Tile.widthAt(0, 274, 70_000)).isZero();
        assertThat(Tile.widthAt(1, 0, 70_000)).isEqualTo(256);
        assertThat(Tile.widthAt(1, 1, 70_000)).isEqualTo(17);
        assertThat(Tile.widthAt(2, 0, 70_000)).isEqualTo(1);
        assertThat(Tile.widthAt(3, 0, 70_000)).isZero();
        assertThat(Tile.widthAt(8, 0, Long.MAX_VALUE)).isZero();
        assertThat(Tile.widthAt(0, 1L << 56, 256)).isZero();
        assertThat(Tile.widthAt(0, 0, 256)).isEqualTo(256);
        assertThat(Tile.widthAt(1, 0, 256)).isEqualTo(1);
    }

    @Test
    void what_is_no_tile_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.of(0, 0, new byte[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.of(0, 0, new byte[33]));
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.of(0, 0, new byte[257 * 32]));
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.of(-1, 0, new byte[32]));
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.of(0, -1, new byte[32]));
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.path(64, 0, 1));
    }

    @Test
    void a_tile_keeps_its_bytes() {
        byte[] mine = new byte[64];
        Tile tile = Tile.of(1, 2, mine);
        mine[0] = 1;
        tile.bytes()[1] = 1;
        assertThat(tile).isEqualTo(Tile.of(1, 2, new byte[64])).hasToString("tile/1/002.p/2");
        assertThat(tile.width()).isEqualTo(2);
        assertThat(tile.full()).isFalse();
        assertThat(tile.hash(1)).isEqualTo(Hash.of(new byte[32]));
        assertThat(tile).isNotEqualTo(Tile.of(1, 3, new byte[64])).isNotEqualTo(Tile.of(1, 2, new byte[32]));
    }
}
