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

    private static RootKey counted(byte[] root) {
        return new RootKey() {
            @Override
            public WrappedKey wrap(byte[] key, byte[] context) {
                return Wrapping.wrap(root, key, context, length -> new byte[length]);
            }

            @Override
            public byte[] unwrap(WrappedKey wrapped, byte[] context) {
                return Wrapping.unwrap(root, wrapped, context);
            }
        };
    }

    @Test
    void the_same_draws_give_the_bytes_on_record() throws IOException {
        var shelf = new ShelfInMemory();
        var sealed = new Sealer(counted(new byte[32]), shelf, counting()).seal(new ConfidentialText(WORDS), PLACE);
        var name = sealed.text().dataKey();
        assertThat(List.of(
                        hex(sealed.text().bytes()),
                        sealed.commitment().hex(),
                        name.text(),
                        hex(shelf.caseKey(SITUATION).orElseThrow().bytes()),
                        hex(shelf.dataKey(name).orElseThrow().bytes())))
                .isEqualTo(onRecord());
    }

    @Test
    void bytes_on_record_still_open() throws IOException {
        var record = onRecord();
        var shelf = new ShelfInMemory();
        shelf.layCaseKey(SITUATION, WrappedKey.ofBytes(HexFormat.of().parseHex(record.get(3))));
        var dataKey = WrappedKey.ofBytes(HexFormat.of().parseHex(record.get(4)));
        shelf.layDataKey(new Key(record.get(2)), ITEM, 1, dataKey);
        var text = SealedText.ofBytes(HexFormat.of().parseHex(record.get(0)));
        var sealed = new Sealed(PLACE, text, new Commitment(record.get(1)));
        OpeningGrant grant = (item, version, reader, at) -> true;
        var opened = new Sealer(counted(new byte[32]), shelf).open(sealed, new Person(ITEM), grant, Instant.EPOCH);
        assertThat(opened.reveal()).isEqualTo(WORDS);
    }

    /** Five lines: sealed text, mark, name of the data key, wrapped case key, wrapped data key. */
    private static List<String> onRecord() throws IOException {
        try (var file = TheSealedFormatIsFrozen.class.getResourceAsStream("/sealed-text-v1.txt")) {
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
