package limits.casesharing.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import limits.kernel.Fingerprint;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import org.junit.jupiter.api.Test;

/** Whatever was sealed under version 1 must open for as long as it is kept. */
class TheSealedFormatIsFrozen {

    private static final Key SITUATION = new Key("AAAAAAAAAAAAAAAAAAAAAAAAAAA");
    private static final Key ITEM = new Key("BBBBBBBBBBBBBBBBBBBBBBBBBBA");
    private static final Organisation SCHOOL = new Organisation(new Key("CCCCCCCCCCCCCCCCCCCCCCCCCCA"));
    private static final SealContext PLACE =
            new SealContext(SITUATION, ITEM, 1, SCHOOL, new Fingerprint("ab".repeat(32)));
    private static final String WORDS = "Inès, 15 ans : ne vient plus en cours.";

    /** Dice that count: 00 01 02 … through every draw. */
    private static Dice counting() {
        int[] next = {0};
        return length -> {
            byte[] drawn = new byte[length];
            for (int i = 0; i < length; i++) {
                drawn[i] = (byte) next[0]++;
            }
            return drawn;
        };
    }

    private static final Ratchet ROOT = new Ratchet(1, new byte[32]);

    /** A shelf whose first epoch has a key of zeros, as the installation had that made the record. */
    private static ShelfInMemory shelf(RootKey root) {
        var shelf = new ShelfInMemory();
        shelf.turn(1, new EpochKeys(root, counting()).wrapped(1, new byte[32]), Instant.EPOCH);
        return shelf;
    }

    @Test
    void the_same_draws_give_the_bytes_on_record() throws IOException {
        var root = new RootInMemory(ROOT, counting());
        var sealed = new Sealer(root, shelf(root), counting()).seal(new ConfidentialText(WORDS), PLACE);
        assertThat(List.of(
                        hex(sealed.text().bytes()),
                        sealed.commitment().hex(),
                        sealed.text().dataKey().text()))
                .isEqualTo(onRecord().subList(0, 3));
    }

    @Test
    void and_so_do_the_keys_above_it() throws IOException {
        var root = new RootInMemory(ROOT, counting());
        var shelf = shelf(root);
        var name = new Sealer(root, shelf, counting())
                .seal(new ConfidentialText(WORDS), PLACE)
                .text()
                .dataKey();
        assertThat(List.of(
                        hex(ROOT.wrapping(1)),
                        hex(ROOT.wrapping(2)),
                        hex(ROOT.from(3).secret()),
                        hex(shelf.open().orElseThrow().wrapped().bytes()),
                        hex(shelf.caseKey(SITUATION).orElseThrow().wrapped().bytes()),
                        hex(shelf.textKey(name, SITUATION)
                                .orElseThrow()
                                .wrapped()
                                .bytes())))
                .isEqualTo(lines("/keys-v1.txt"));
    }

    /** HMAC-SHA-512 written out beside the ratchet: the next secret, and what wraps under an epoch. */
    @Test
    void an_epoch_follows_from_the_one_before() throws Exception {
        byte[] next = Arrays.copyOf(hmac(new byte[32], "limits/root/next/v1".getBytes(StandardCharsets.US_ASCII)), 32);
        byte[] wrap = "limits/root/wrap/v1/".getBytes(StandardCharsets.US_ASCII);
        assertThat(ROOT.from(2).secret()).isEqualTo(next);
        assertThat(ROOT.wrapping(2)).isEqualTo(Arrays.copyOf(hmac(next, wrap, new byte[] {0, 0, 0, 2}), 32));
    }

    @Test
    void bytes_on_record_still_open() throws IOException {
        var record = onRecord();
        var root = new RootInMemory(ROOT, counting());
        var shelf = shelf(root);
        shelf.restore(SITUATION, 1, WrappedKey.ofBytes(HexFormat.of().parseHex(record.get(3))));
        var dataKey = WrappedKey.ofBytes(HexFormat.of().parseHex(record.get(4)));
        shelf.layDataKey(new Key(record.get(2)), ITEM, 1, dataKey);
        var text = SealedText.ofBytes(HexFormat.of().parseHex(record.get(0)));
        var sealed = new Sealed(PLACE, text, new Commitment(record.get(1)));
        OpeningGrant grant = (item, version, reader, at) -> true;
        var opened = new Sealer(root, shelf).open(sealed, new Person(ITEM), grant, Instant.EPOCH);
        assertThat(opened.reveal()).isEqualTo(WORDS);
    }

    /** Five lines: sealed text, mark, name of the data key, wrapped case key, wrapped data key. */
    private static List<String> onRecord() throws IOException {
        return lines("/sealed-text-v1.txt");
    }

    private static List<String> lines(String name) throws IOException {
        try (var file = TheSealedFormatIsFrozen.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** RFC 5869 written out by hand beside the JDK's own, so that neither is its own witness. */
    @Test
    void derivation_is_hkdf_with_sha_512() throws Exception {
        byte[] dataKey = counting().bytes(32);
        byte[] salt = new byte[32];
        Arrays.fill(salt, (byte) 7);
        byte[] digest = MessageDigest.getInstance("SHA-512").digest(PLACE.bytes());
        var info = new ByteArrayOutputStream();
        info.writeBytes("limits/item/v1/".getBytes(StandardCharsets.UTF_8));
        info.write(1);
        info.writeBytes(digest);
        byte[] prk = hmac(salt, dataKey);
        byte[] first = hmac(prk, info.toByteArray(), new byte[] {1});
        byte[] second = hmac(prk, first, info.toByteArray(), new byte[] {2});
        var expected = new ByteArrayOutputStream();
        expected.writeBytes(first);
        expected.writeBytes(second);
        try (var derived = Derived.from(dataKey, salt, PLACE.bytes())) {
            assertThat(derived.key()).isEqualTo(Arrays.copyOf(expected.toByteArray(), 32));
            assertThat(derived.commitment()).isEqualTo(Arrays.copyOfRange(expected.toByteArray(), 32, 64));
        }
    }

    private static byte[] hmac(byte[] key, byte[]... parts) throws Exception {
        var mac = Mac.getInstance("HmacSHA512");
        mac.init(new SecretKeySpec(key, "HmacSHA512"));
        for (byte[] part : parts) {
            mac.update(part);
        }
        return mac.doFinal();
    }
}
