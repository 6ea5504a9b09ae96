package limits.api.eventlog.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The eight leaves, the roots and the proofs that implementations of Certificate Transparency have shared since 2013. */
class ATreeHashesAsRfc6962Says {

    private static final List<byte[]> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .toList();

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final String THREE = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
    private static final String FIVE = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
    private static final String SEVEN = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
    private static final String SEVEN_AND_EIGHT = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
    private static final String RIGHT_HALF = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";

    private final TilesInMemory eight = TilesInMemory.of(hashes(8));

    @Test
    void the_root_of_each_size_is_the_published_one() {
        for (int size = 0; size <= LEAVES.size(); size++) {
            assertThat(TilesInMemory.of(hashes(size)).tree.root().hex()).isEqualTo(ROOTS.get(size));
        }
        assertThat(Hash.EMPTY_ROOT.hex()).isEqualTo(ROOTS.getFirst());
    }

    @Test
    void hashing_a_leaf_within_other_bytes_is_hashing_the_leaf() {
        Tree tree = Tree.empty();
        byte[] all = HexFormat.of().parseHex("ff00ff10ff");
        tree.addLeaf(all, 0, 0);
        tree.addLeaf(all, 1, 1);
        tree.addLeaf(all, 3, 1);
        assertThat(tree.root().hex()).isEqualTo(ROOTS.get(3));
    }

    @Test
    void paths_to_a_leaf_are_the_published_ones() {
        assertThat(Proofs.inclusion(0, 8, eight))
                .containsExactly(Hash.leaf(LEAVES.get(1)), Hash.ofHex(THREE), Hash.ofHex(RIGHT_HALF));
        assertThat(Proofs.inclusion(5, 8, eight))
                .extracting(Hash::hex)
                .containsExactly(FIVE, SEVEN_AND_EIGHT, ROOTS.get(4));
        assertThat(Proofs.inclusion(2, 3, eight)).extracting(Hash::hex).containsExactly(ROOTS.get(2));
        assertThat(Proofs.inclusion(0, 1, eight)).isEmpty();
    }

    @Test
    void proofs_of_consistency_are_the_published_ones() {
        assertThat(Proofs.consistency(1, 8, eight))
                .containsExactly(Hash.leaf(LEAVES.get(1)), Hash.ofHex(THREE), Hash.ofHex(RIGHT_HALF));
        assertThat(Proofs.consistency(6, 8, eight))
                .extracting(Hash::hex)
                .containsExactly(SEVEN, SEVEN_AND_EIGHT, ROOTS.get(4));
        assertThat(Proofs.consistency(2, 5, eight)).extracting(Hash::hex).containsExactly(THREE, FIVE);
        assertThat(Proofs.consistency(8, 8, eight)).isEmpty();
    }

    @Test
    void a_hash_is_32_bytes_written_in_lower_case() {
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.of(new byte[31]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hash.ofHex(ROOTS.getFirst().toUpperCase()));
        byte[] mine = new byte[32];
        Hash hash = Hash.of(mine);
        mine[0] = 1;
        hash.bytes()[0] = 1;
        assertThat(hash).isEqualTo(Hash.of(new byte[32])).hasSameHashCodeAs(Hash.of(new byte[32]));
        assertThat(hash.base64()).isEqualTo("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

    private static List<Hash> hashes(int count) {
        return LEAVES.subList(0, count).stream().map(Hash::leaf).toList();
    }
}
