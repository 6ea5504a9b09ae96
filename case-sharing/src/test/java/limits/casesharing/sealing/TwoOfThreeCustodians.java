package limits.casesharing.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import limits.casesharing.sealing.NoRootKey.Because;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class TwoOfThreeCustodians {

    private static final Passphrase MINE = Passphrase.of("a horse and a battery".toCharArray());

    private final Ratchet root = new Ratchet(3, Dice.secure().bytes(32));
    private final List<Share> shares = Share.of(root, Dice.secure());

    @Test
    void any_two_recover_the_root_in_either_order() {
        for (Share one : shares) {
            for (Share other : shares) {
                if (one != other) {
                    var recovered = Share.together(one, other);
                    assertThat(recovered.first()).isEqualTo(3);
                    assertThat(recovered.secret()).isEqualTo(root.secret());
                }
            }
        }
    }

    @Test
    void a_keystore_recovered_from_two_opens_what_the_lost_one_sealed(@TempDir Path folder) {
        var lost = KeystoreFile.create(folder.resolve("lost"), MINE);
        var printed = lost.shares();
        var then = lost.wrap(1, new byte[32], new byte[0]);
        var later = lost.wrap(9, new byte[32], new byte[0]);
        var other = Passphrase.of("another horse altogether".toCharArray());
        var laid = KeystoreFile.recover(folder.resolve("new"), other, printed.get(2), printed.get(0));
        assertThat(laid.unwrap(1, then, new byte[0])).isEqualTo(new byte[32]);
        var found = KeystoreFile.open(folder.resolve("new"), other);
        assertThat(found.unwrap(1, then, new byte[0])).isEqualTo(new byte[32]);
        assertThat(found.unwrap(9, later, new byte[0])).isEqualTo(new byte[32]);
        refused(
                Because.EXISTS,
                () -> KeystoreFile.recover(folder.resolve("new"), MINE, printed.get(0), printed.get(1)));
    }

    @Test
    void a_share_goes_into_a_new_file_of_its_owners_own_and_is_read_back(@TempDir Path folder) throws IOException {
        Path sheet = folder.resolve("custodians/first/share.txt");
        KeystoreFile.print(shares.get(1), "For the first custodian", sheet);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(sheet)))
                .isEqualTo("rw-------");
        String written = Files.readString(sheet);
        assertThat(written).startsWith("For the first custodian\n\n");
        assertThat(Share.parse(shares.get(1).text(), "paper").part(0, Share.LENGTH))
                .isEqualTo(shares.get(1).part(0, Share.LENGTH));
        assertThat(written).endsWith(shares.get(1).text());
        refused(Because.EXISTS, () -> KeystoreFile.print(shares.get(2), "Another", sheet));
    }

    /** Whatever a custodian holds at a place, every byte of the secret is as likely as any other: once each. */
    @Test
    void one_share_alone_tells_nothing() {
        for (int place = 1; place <= Share.PARTS; place++) {
            for (int secret = 0; secret < 256; secret++) {
                var seen = new BitSet(256);
                for (int slope = 0; slope < 256; slope++) {
                    byte[] share = Shamir.share(new byte[] {(byte) secret}, new byte[] {(byte) slope}, place);
                    seen.set(share[0] & 0xFF);
                }
                assertThat(seen.cardinality())
                        .as("place %d secret %d", place, secret)
                        .isEqualTo(256);
            }
        }
    }

    /** Against long multiplication of polynomials, written out another way. */
    @Test
    void the_field_is_that_of_256_elements() {
        for (int a = 0; a < 256; a++) {
            for (int b = 0; b < 256; b++) {
                assertThat(Shamir.times(a, b)).isEqualTo(longMultiplication(a, b));
            }
            assertThat(Shamir.times(a, Shamir.inverse(a))).isEqualTo(a == 0 ? 0 : 1);
        }
    }

    private static int longMultiplication(int a, int b) {
        int product = 0;
        for (int bit = 0; bit < 8; bit++) {
            if ((b >> bit & 1) == 1) {
                product ^= a << bit;
            }
        }
        for (int bit = 14; bit >= 8; bit--) {
            if ((product >> bit & 1) == 1) {
                product ^= 0x11B << (bit - 8);
            }
        }
        return product;
    }

    @Test
    void one_share_twice_one_of_another_set_and_one_of_another_root_are_refused() {
        refused(Because.SHARES_APART, () -> Share.together(shares.get(0), shares.get(0)));
        var again = Share.of(root, Dice.secure());
        refused(Because.SHARES_APART, () -> Share.together(shares.get(0), again.get(1)));
        Dice sameSet = length -> length == 4 ? new byte[4] : Dice.secure().bytes(length);
        var one = Share.of(root, sameSet).get(0);
        var mixed = Share.of(root, sameSet).get(1);
        refused(Because.SHARES_APART, () -> Share.together(one, mixed));
        var foreign = Share.of(new Ratchet(3, new byte[32]), sameSet).get(1);
        refused(Because.SHARES_APART, () -> Share.together(one, foreign));
    }

    @Test
    void any_flipped_bit_is_refused() {
        byte[] bytes = shares.getFirst().part(0, Share.LENGTH);
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] altered = bytes.clone();
            altered[bit / 8] ^= (byte) (1 << bit % 8);
            refused(Because.DAMAGED_SHARE, () -> Share.ofBytes(altered, "paper"));
        }
    }

    @Test
    void a_slip_of_the_pen_names_its_line_and_what_looks_alike_is_read_alike() {
        long seed = 20_261_123L;
        var random = new Random(seed);
        String text = shares.getFirst().text();
        assertThat(Share.parse("LIMITS, a heading\n\n" + text.toLowerCase(), "paper")
                        .part(0, Share.LENGTH))
                .isEqualTo(shares.getFirst().part(0, Share.LENGTH));
        assertThat(Share.parse(text.replace('0', 'o').replaceAll("(?<=[A-Z0-9])1", "l"), "paper")
                        .number())
                .isEqualTo(1);
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            char[] slipped = lines.get(line).toCharArray();
            int place = 3 + random.nextInt(4);
            slipped[place] = slipped[place] == 'Z' ? 'Y' : 'Z';
            String altered = text.replace(lines.get(line), new String(slipped));
            int named = line + 1;
            assertThatThrownBy(() -> Share.parse(altered, "paper"))
                    .as("seed %d", seed)
                    .isInstanceOfSatisfying(
                            NoRootKey.class, no -> assertThat(no.where()).isEqualTo("paper, " + named));
        }
        refused(Because.DAMAGED_SHARE, () -> Share.parse(String.join("\n", lines.subList(0, 5)), "paper"));
        refused(Because.DAMAGED_SHARE, () -> Share.parse("", "paper"));
    }

    /** Three shares of a root of zeros on record: a sheet of paper must be readable for as long as it is kept. */
    @Test
    void shares_on_record_are_made_and_read_as_then() throws IOException {
        int[] next = {0};
        Dice counting = length -> {
            byte[] drawn = new byte[length];
            for (int i = 0; i < length; i++) {
                drawn[i] = (byte) next[0]++;
            }
            return drawn;
        };
        var zeros = new Ratchet(1, new byte[32]);
        var made = Share.of(zeros, counting);
        try (var record = TwoOfThreeCustodians.class.getResourceAsStream("/shares-v1.txt")) {
            String text = new String(record.readAllBytes(), StandardCharsets.US_ASCII);
            String[] sheets = text.split("\n\n");
            for (int n = 0; n < 3; n++) {
                String[] hexAndText = sheets[n].split("\n", 2);
                assertThat(HexFormat.of().formatHex(made.get(n).part(0, Share.LENGTH)))
                        .isEqualTo(hexAndText[0]);
                assertThat(made.get(n).text().strip()).isEqualTo(hexAndText[1].strip());
            }
            var recovered = Share.together(Share.parse(sheets[1], "two"), Share.parse(sheets[2], "three"));
            assertThat(Arrays.equals(recovered.secret(), new byte[32])).isTrue();
        }
    }

    @Test
    void a_share_prints_nothing_unless_asked_for_its_text() {
        assertThat(shares.getFirst()).hasToString("(share)");
    }

    private static void refused(Because reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        NoRootKey.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }
}
