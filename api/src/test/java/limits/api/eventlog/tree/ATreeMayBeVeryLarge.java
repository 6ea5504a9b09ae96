package limits.api.eventlog.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Trees up to the largest number of leaves there is, of one leaf over and over, so that each level has one hash only. */
class ATreeMayBeVeryLarge {

    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final Hash LEAF = Hash.leaf(new byte[] {1});
    private static final Hash[] AT_HEIGHT = new Hash[64];

    static {
        System.out.println("large trees of -Dseed=" + SEED);
        AT_HEIGHT[0] = LEAF;
        for (int height = 1; height < AT_HEIGHT.length; height++) {
            AT_HEIGHT[height] = Hash.node(AT_HEIGHT[height - 1], AT_HEIGHT[height - 1]);
        }
    }

    private final Random random = new Random(SEED);

    @Test
    void proofs_of_any_size_lead_to_the_root_of_that_size() {
        for (int n = 0; n < 400; n++) {
            long size = anySize();
            long index = random.nextLong(size);
            long older = 1 + random.nextLong(size);
            Hash root = root(size);
            List<Hash> path = Proofs.inclusion(index, size, ATreeMayBeVeryLarge::tile);
            assertThat(Proofs.included(LEAF, index, size, path, root))
                    .as("%s in %s", index, size)
                    .isTrue();
            assertThat(Proofs.included(AT_HEIGHT[1], index, size, path, root)).isFalse();
            List<Hash> proof = Proofs.consistency(older, size, ATreeMayBeVeryLarge::tile);
            assertThat(Proofs.consistent(older, root(older), size, root, proof))
                    .as("%s before %s", older, size)
                    .isTrue();
            // RFC 6962 §2.1.2: at most the logarithm of the size, rounded up, plus one.
            assertThat(proof.size()).isLessThanOrEqualTo(Long.SIZE - Long.numberOfLeadingZeros(size - 1) + 1);
        }
    }

    @Test
    void a_tree_grows_from_any_size() {
        for (int n = 0; n < 100; n++) {
            long size = anySize();
            Tree tree = Tree.at(size - 1, ATreeMayBeVeryLarge::tile);
            tree.add(LEAF);
            assertThat(tree.root()).as("size %s", size).isEqualTo(root(size));
            assertThat(tree.edge())
                    .isEqualTo(Tree.at(size, ATreeMayBeVeryLarge::tile).edge());
        }
        Tree largest = Tree.at(Long.MAX_VALUE - 1, ATreeMayBeVeryLarge::tile);
        largest.add(LEAF);
        assertThat(largest.root()).isEqualTo(root(Long.MAX_VALUE));
    }

    private long anySize() {
        return 1 + (random.nextLong() >>> 1 + random.nextInt(63)) % Long.MAX_VALUE;
    }

    private static Hash root(long size) {
        Hash root = null;
        for (int height = 0; height < 63; height++) {
            if ((size >>> height & 1) == 1) {
                root = root == null ? AT_HEIGHT[height] : Hash.node(AT_HEIGHT[height], root);
            }
        }
        return root;
    }

    private static Tile tile(int level, long index, int width) {
        byte[] hashes = new byte[width * Hash.WIDTH];
        for (int n = 0; n < width; n++) {
            AT_HEIGHT[level * 8].copyTo(hashes, n * Hash.WIDTH);
        }
        return Tile.of(level, index, hashes);
    }
}
