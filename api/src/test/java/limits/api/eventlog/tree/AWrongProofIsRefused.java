package limits.api.eventlog.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is not exactly the proof: another place, a place beyond the tree, a hash too many, too few, changed, moved. */
class AWrongProofIsRefused {

    private static final int SIZE = 41;
    private static final List<Hash> LEAVES = NaiveTree.leaves(7, SIZE);
    private static final TilesInMemory TILES = TilesInMemory.of(LEAVES);
    private static final Hash ROOT = TILES.tree.root();

    @Test
    void a_leaf_is_included_at_its_own_place_only() {
        for (int index = 0; index < SIZE; index++) {
            List<Hash> proof = Proofs.inclusion(index, SIZE, TILES);
            for (int claimed = -2; claimed < 3 * SIZE; claimed++) {
                assertThat(Proofs.included(LEAVES.get(index), claimed, SIZE, proof, ROOT))
                        .as("leaf %s claimed at %s", index, claimed)
                        .isEqualTo(claimed == index);
            }
        }
    }

    @Test
    void an_index_beyond_the_tree_is_refused_even_where_the_hashes_would_fit() {
        Hash only = LEAVES.getFirst();
        assertThat(Proofs.included(only, 0, 1, List.of(), only)).isTrue();
        assertThat(Proofs.included(only, 1, 1, List.of(), only)).isFalse();
        assertThat(Proofs.included(only, 0, 0, List.of(), only)).isFalse();
        assertThat(Proofs.included(only, Long.MAX_VALUE, Long.MAX_VALUE, List.of(), only))
                .isFalse();
        assertThat(Proofs.included(only, -1, Long.MIN_VALUE, List.of(), only)).isFalse();
    }

    @Test
    void a_path_that_is_longer_shorter_or_changed_is_refused() {
        for (int index = 0; index < SIZE; index++) {
            List<Hash> proof = Proofs.inclusion(index, SIZE, TILES);
            for (List<Hash> wrong : disturbed(proof)) {
                assertThat(Proofs.included(LEAVES.get(index), index, SIZE, wrong, ROOT))
                        .isFalse();
            }
            assertThat(Proofs.included(ROOT, index, SIZE, proof, ROOT)).isFalse();
            assertThat(Proofs.included(LEAVES.get(index), index, SIZE, proof, LEAVES.get(index)))
                    .isFalse();
        }
    }

    @Test
    void consistency_that_is_longer_shorter_or_changed_is_refused() {
        for (int older = 1; older < SIZE; older++) {
            Hash olderRoot = NaiveTree.root(LEAVES.subList(0, older));
            List<Hash> proof = Proofs.consistency(older, SIZE, TILES);
            assertThat(Proofs.consistent(older, olderRoot, SIZE, ROOT, proof)).isTrue();
            for (List<Hash> wrong : disturbed(proof)) {
                assertThat(Proofs.consistent(older, olderRoot, SIZE, ROOT, wrong))
                        .isFalse();
            }
            assertThat(Proofs.consistent(older, ROOT, SIZE, ROOT, proof)).isFalse();
            assertThat(Proofs.consistent(older, olderRoot, SIZE, olderRoot, proof))
                    .isFalse();
            assertThat(Proofs.consistent(older, olderRoot, SIZE, ROOT, List.of()))
                    .isFalse();
            assertThat(Proofs.consistent(SIZE, ROOT, older, olderRoot, proof)).isFalse();
        }
    }

    @Test
    void an_empty_tree_begins_every_tree_and_needs_no_proof() {
        assertThat(Proofs.consistent(0, Hash.EMPTY_ROOT, SIZE, ROOT, List.of())).isTrue();
        assertThat(Proofs.consistent(0, Hash.EMPTY_ROOT, 0, Hash.EMPTY_ROOT, List.of()))
                .isTrue();
        assertThat(Proofs.consistent(0, ROOT, SIZE, ROOT, List.of())).isFalse();
        assertThat(Proofs.consistent(0, ROOT, 0, ROOT, List.of())).isFalse();
        assertThat(Proofs.consistent(0, Hash.EMPTY_ROOT, SIZE, ROOT, List.of(ROOT)))
                .isFalse();
    }

    @Test
    void two_heads_of_one_size_are_one_head_or_a_contradiction() {
        assertThat(Proofs.consistent(SIZE, ROOT, SIZE, ROOT, List.of())).isTrue();
        assertThat(Proofs.consistent(SIZE, ROOT, SIZE, LEAVES.getFirst(), List.of()))
                .isFalse();
        assertThat(Proofs.consistent(SIZE, ROOT, SIZE, ROOT, List.of(ROOT))).isFalse();
    }

    @Test
    void no_proof_is_made_of_what_is_not_there() {
        assertThatIllegalArgumentException().isThrownBy(() -> Proofs.inclusion(SIZE, SIZE, TILES));
        assertThatIllegalArgumentException().isThrownBy(() -> Proofs.inclusion(-1, SIZE, TILES));
        assertThatIllegalArgumentException().isThrownBy(() -> Proofs.consistency(SIZE + 1, SIZE, TILES));
        assertThatIllegalArgumentException().isThrownBy(() -> Tree.at(-1, TILES));
    }

    private static List<List<Hash>> disturbed(List<Hash> proof) {
        List<List<Hash>> wrong = new ArrayList<>();
        for (int n = 0; n <= proof.size(); n++) {
            List<Hash> more = new ArrayList<>(proof);
            more.add(n, LEAVES.getFirst());
            wrong.add(more);
        }
        for (int n = 0; n < proof.size(); n++) {
            List<Hash> fewer = new ArrayList<>(proof);
            fewer.remove(n);
            wrong.add(fewer);
            List<Hash> changed = new ArrayList<>(proof);
            byte[] bytes = changed.get(n).bytes();
            bytes[31] ^= 1;
            changed.set(n, Hash.of(bytes));
            wrong.add(changed);
        }
        for (int n = 1; n < proof.size(); n++) {
            List<Hash> moved = new ArrayList<>(proof);
            moved.add(n - 1, moved.remove(n));
            wrong.add(moved);
        }
        return wrong;
    }
}
