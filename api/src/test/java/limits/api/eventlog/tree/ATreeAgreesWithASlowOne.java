package limits.api.eventlog.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The growing tree, its tiles and its proofs against the definition of RFC 6962, on all small sizes and around 256². */
class ATreeAgreesWithASlowOne {

    private static final int SMALL = 600;
    private static final int AROUND = 256 * 256;

    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final Random RANDOM = new Random(SEED);
    private static final List<Hash> LEAVES = NaiveTree.leaves(SEED, AROUND + 600);

    @BeforeAll
    static void say_the_seed() {
        System.out.println("trees of -Dseed=" + SEED);
    }

    @Test
    void every_small_size_has_the_same_root_and_can_be_taken_up_again() {
        var tiles = new TilesInMemory();
        for (int size = 0; size <= SMALL; size++) {
            Hash root = NaiveTree.root(LEAVES.subList(0, size));
            tiles.keepEdge();
            assertThat(tiles.tree.root()).as("size %s", size).isEqualTo(root);
            Tree again = Tree.at(size, tiles);
            assertThat(again.root()).as("taken up at %s", size).isEqualTo(root);
            assertThat(again.add(LEAVES.get(size))).isEqualTo(tiles.tree.copy().add(LEAVES.get(size)));
            tiles.add(LEAVES.get(size));
            assertThat(again.root()).isEqualTo(tiles.tree.root());
        }
    }

    @Test
    void every_small_size_has_the_same_proofs_and_they_check() {
        var tiles = TilesInMemory.of(LEAVES.subList(0, SMALL));
        for (int size = 1; size <= SMALL; size++) {
            int index = RANDOM.nextInt(size);
            int older = 1 + RANDOM.nextInt(size);
            assertAgreement(tiles, index, older, size);
            assertAgreement(tiles, size - 1, size, size);
        }
    }

    @Test
    void so_do_random_sizes_around_the_third_level() {
        var tiles = TilesInMemory.of(LEAVES.subList(0, AROUND + 599));
        assertThat(tiles.tree.root()).isEqualTo(NaiveTree.root(LEAVES.subList(0, AROUND + 599)));
        for (int n = 0; n < 8; n++) {
            int size = AROUND - 600 + RANDOM.nextInt(1200);
            assertAgreement(tiles, RANDOM.nextInt(size), 1 + RANDOM.nextInt(size), size);
            assertThat(Tree.at(size, tiles).root()).isEqualTo(NaiveTree.root(LEAVES.subList(0, size)));
        }
        assertAgreement(tiles, AROUND - 1, AROUND, AROUND);
        assertAgreement(tiles, AROUND, AROUND, AROUND + 1);
    }

    @Test
    void each_full_tile_is_handed_out_once_by_the_leaf_that_completes_it() {
        Tree tree = Tree.empty();
        List<String> completed = new ArrayList<>();
        for (int n = 0; n < AROUND; n++) {
            for (Tile tile : tree.add(LEAVES.get(n))) {
                completed.add(tile.path());
                assertThat((n + 1) % 256).isZero();
            }
        }
        assertThat(completed).hasSize(257).doesNotHaveDuplicates().endsWith("tile/0/255", "tile/1/000");
        assertThat(tree.edge()).extracting(Tile::path).containsExactly("tile/2/000.p/1");
        assertThat(tree.edge().getFirst().hash(0)).isEqualTo(tree.root());
    }

    @Test
    void a_copy_grows_by_itself() {
        Tree tree = TilesInMemory.of(LEAVES.subList(0, 300)).tree;
        Hash before = tree.root();
        Tree copy = tree.copy();
        LEAVES.subList(300, 600).forEach(copy::add);
        assertThat(tree.root()).isEqualTo(before);
        assertThat(tree.size()).isEqualTo(300);
        assertThat(copy.root()).isEqualTo(NaiveTree.root(LEAVES.subList(0, 600)));
    }

    @Test
    void a_source_that_answers_with_another_tile_is_not_believed() {
        var tiles = TilesInMemory.of(LEAVES.subList(0, 300));
        TileSource wider = (level, index, width) -> tiles.tile(0, 0, 256);
        assertThatThrownBy(() -> Tree.at(300, wider)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Proofs.inclusion(299, 300, wider)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_altered_tile_gives_a_proof_that_does_not_check() {
        var tiles = TilesInMemory.of(LEAVES.subList(0, 300));
        TileSource altered = (level, index, width) -> {
            byte[] bytes = tiles.tile(level, index, width).bytes();
            bytes[0] ^= 1;
            return Tile.of(level, index, bytes);
        };
        List<Hash> proof = Proofs.inclusion(1, 300, altered);
        assertThat(Proofs.included(LEAVES.get(1), 1, 300, proof, tiles.tree.root()))
                .isFalse();
    }

    private void assertAgreement(TilesInMemory tiles, int index, int older, int size) {
        List<Hash> first = LEAVES.subList(0, size);
        Hash root = NaiveTree.root(first);
        List<Hash> path = Proofs.inclusion(index, size, tiles);
        assertThat(path).as("%s in %s", index, size).isEqualTo(NaiveTree.path(index, first));
        assertThat(Proofs.included(LEAVES.get(index), index, size, path, root)).isTrue();
        List<Hash> proof = Proofs.consistency(older, size, tiles);
        assertThat(proof).as("%s before %s", older, size).isEqualTo(NaiveTree.proof(older, first));
        Hash olderRoot = NaiveTree.root(LEAVES.subList(0, older));
        assertThat(Proofs.consistent(older, olderRoot, size, root, proof)).isTrue();
    }
}
