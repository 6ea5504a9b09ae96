package limits.casesharing.sealing;

import static limits.casesharing.sealing.SealingAndOpening.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import limits.casesharing.sealing.SealerToPersons.ToPersons;
import limits.kernel.Fingerprint;
import limits.kernel.Organisation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.junit.jupiter.api.Test;

class SealingToPersons {

    private static final SealContext PLACE = new SealContext(
            key("situation"), key("item"), 1, new Organisation(key("school")), new Fingerprint("ab".repeat(32)));
    private static final ConfidentialText WORDS = new ConfidentialText("Inès, 15 ans : ne vient plus en cours.");

    /** A device in this process, as a browser will be one. */
    private record Device(ReadersKey key, AsymmetricCipherKeyPair pair) implements ReadersDevice {

        static Device of(String name) {
            var pair = SealerToPersons.hpke().deriveKeyPair(Share.digest(name.getBytes(StandardCharsets.UTF_8)));
            return new Device(ReadersKey.ofBytes(SealerToPersons.hpke().serializePublicKey(pair.getPublic())), pair);
        }

        @Override
        public byte[] unwrap(byte[] encapsulation, byte[] wrapped, byte[] purpose, byte[] associated) {
            try {
                return SealerToPersons.hpke()
                        .setupBaseR(encapsulation, pair, purpose)
                        .open(associated, wrapped);
            } catch (InvalidCipherTextException altered) {
                throw new SealBroken();
            }
        }
    }

    private static final Device SAMIRA = Device.of("Samira");
    private static final Device KARIM = Device.of("Karim");

    private final ToPersons sealed = new SealerToPersons().seal(WORDS, PLACE, List.of(SAMIRA.key(), KARIM.key()));

    @Test
    void each_named_reader_opens_it_on_her_device_and_nobody_else() {
        assertThat(open(sealed, PLACE, SAMIRA)).isEqualTo(WORDS.reveal());
        assertThat(open(sealed, PLACE, KARIM)).isEqualTo(WORDS.reveal());
        refused(() -> open(sealed, PLACE, Device.of("Paul")));
    }

    @Test
    void any_altered_byte_is_refused_to_every_reader_whoevers_part_it_is_in() {
        long seed = 20_261_123L;
        var random = new Random(seed);
        byte[] bytes = sealed.text().bytes();
        for (int place = 0; place < bytes.length; place += 1 + random.nextInt(3)) {
            byte[] altered = bytes.clone();
            altered[place] ^= (byte) (1 << random.nextInt(8));
            refused(() -> open(SealedToPersons.ofBytes(altered), sealed.commitment(), SAMIRA));
        }
    }

    /** The mark of the log altered with it: the cipher alone refuses. */
    @Test
    void a_reader_cannot_be_exchanged_even_by_one_who_holds_the_key() {
        byte[] bytes = sealed.text().bytes();
        var other = new SealerToPersons()
                .seal(WORDS, PLACE, List.of(SAMIRA.key(), Device.of("Paul").key()));
        int second = SealedToPersons.FIRST + SealedToPersons.PART;
        System.arraycopy(other.text().bytes(), second, bytes, second, SealedToPersons.PART);
        var forged = SealedToPersons.ofBytes(bytes);
        var part = forged.partFor(SAMIRA.key().fingerprint());
        byte[] encapsulation = new byte[SealedToPersons.ENCAPSULATION];
        byte[] wrapped = new byte[SealedToPersons.WRAPPED];
        part.get(encapsulation).get(wrapped);
        byte[] purpose = "limits/persons/v1".getBytes(StandardCharsets.US_ASCII);
        byte[] place = join(purpose, PLACE.bytes());
        byte[] contentKey = SAMIRA.unwrap(
                encapsulation, wrapped, purpose, join(place, SAMIRA.key().fingerprint()));
        try (var derived = Derived.from(contentKey, forged.salt(), place)) {
            var mark = new Commitment(derived.mark(forged.bytes()));
            refused(() -> open(forged, mark, SAMIRA));
        }
    }

    @Test
    void a_genuine_text_that_is_not_the_one_in_the_log_is_refused() {
        var another = new SealerToPersons().seal(new ConfidentialText("Another."), PLACE, List.of(SAMIRA.key()));
        refused(() -> open(sealed.text(), another.commitment(), SAMIRA));
    }

    @Test
    void what_is_no_readers_fingerprint_has_no_part() {
        refused(() -> sealed.text().partFor(sealed.text().salt()));
        refused(() -> sealed.text().partFor(new byte[SealedToPersons.FINGERPRINT]));
    }

    @Test
    void a_text_moved_to_another_place_is_refused() {
        for (var other : List.of(
                new SealContext(key("other"), PLACE.item(), 1, PLACE.author(), PLACE.charter()),
                new SealContext(PLACE.situation(), key("other"), 1, PLACE.author(), PLACE.charter()),
                new SealContext(PLACE.situation(), PLACE.item(), 2, PLACE.author(), PLACE.charter()),
                new SealContext(PLACE.situation(), PLACE.item(), 1, new Organisation(key("x")), PLACE.charter()),
                new SealContext(
                        PLACE.situation(), PLACE.item(), 1, PLACE.author(), new Fingerprint("cd".repeat(32))))) {
            refused(() -> open(sealed, other, SAMIRA));
        }
    }

    @Test
    void it_is_never_taken_for_a_text_that_the_server_opens_nor_the_other_way_round() {
        assertThat(SealedText.ofBytes(sealed.text().bytes()).known()).isFalse();
        byte[] ours = RootInMemory.sealer(new ShelfInMemory())
                .seal(WORDS, PLACE)
                .text()
                .bytes();
        refused(() -> SealedToPersons.ofBytes(ours));
        refused(() -> SealedToPersons.ofBytes(Arrays.copyOf(sealed.text().bytes(), 500)));
        byte[] whole = sealed.text().bytes();
        assertThat(SealedToPersons.ofBytes(whole).bytes()).isEqualTo(whole);
        refused(() -> SealedToPersons.ofBytes(Arrays.copyOf(whole, whole.length - 1)));
    }

    @Test
    void there_are_1_to_20_readers_and_a_key_is_a_key() {
        var sealer = new SealerToPersons();
        assertThatThrownBy(() -> sealer.seal(WORDS, PLACE, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sealer.seal(WORDS, PLACE, Collections.nCopies(21, SAMIRA.key())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReadersKey.ofBytes(new byte[32])).isInstanceOf(IllegalArgumentException.class);
        for (int readers : new int[] {1, SealedToPersons.MOST}) {
            var to = sealer.seal(new ConfidentialText("x"), PLACE, Collections.nCopies(readers, KARIM.key()));
            var stored = SealedToPersons.ofBytes(to.text().bytes());
            assertThat(open(stored, to.commitment(), KARIM)).isEqualTo("x");
        }
        assertThat(sealed.toString()).doesNotContain("Inès");
        assertThat(sealed.text()).hasToString("(sealed)");
    }

    /** Two lines: the sealed text and its mark, made with dice that count. */
    @Test
    void bytes_on_record_are_made_and_opened_as_then() throws IOException {
        int[] next = {0};
        Dice counting = length -> {
            byte[] drawn = new byte[length];
            for (int i = 0; i < length; i++) {
                drawn[i] = (byte) next[0]++;
            }
            return drawn;
        };
        var made = new SealerToPersons(counting).seal(WORDS, PLACE, List.of(SAMIRA.key(), KARIM.key()));
        try (var record = SealingToPersons.class.getResourceAsStream("/sealed-to-persons-v2.txt")) {
            List<String> lines = new String(record.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
            assertThat(List.of(
                            HexFormat.of().formatHex(made.text().bytes()),
                            made.commitment().hex()))
                    .isEqualTo(lines);
            var stored = SealedToPersons.ofBytes(HexFormat.of().parseHex(lines.get(0)));
            assertThat(open(stored, new Commitment(lines.get(1)), KARIM)).isEqualTo(WORDS.reveal());
        }
    }

    private static String open(SealedToPersons text, Commitment mark, Device device) {
        return open(new ToPersons(text, mark), PLACE, device);
    }

    private static String open(ToPersons sealed, SealContext place, Device device) {
        return SealerToPersons.open(sealed, place, device).reveal();
    }

    private static byte[] join(byte[] left, byte[] right) {
        byte[] all = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, all, left.length, right.length);
        return all;
    }

    private static void refused(ThrowingCallable opening) {
        assertThatThrownBy(opening)
                .isExactlyInstanceOf(SealBroken.class)
                .hasMessage("a sealed text was not opened")
                .hasNoCause();
    }
}
