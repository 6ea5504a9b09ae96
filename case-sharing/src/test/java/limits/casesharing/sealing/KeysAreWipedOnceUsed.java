package limits.casesharing.sealing;

import static limits.casesharing.sealing.SealingAndOpening.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import limits.kernel.Fingerprint;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import org.junit.jupiter.api.Test;

/**
 * A key that was drawn, or that the root unwrapped, is zeros once it was used. Asked of every array that can be held on to
 * from outside; copies of the JDK's own are not ours to wipe.
 */
class KeysAreWipedOnceUsed {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Key GROUP = key("group");
    private static final SealContext PLACE = new SealContext(
            key("situation"), key("item"), 1, new Organisation(key("school")), new Fingerprint("ab".repeat(32)));
    private static final ConfidentialText INES = new ConfidentialText("noel ines 2011-02-03");

    private final List<byte[]> drawn = new ArrayList<>();
    private final Dice dice = length -> {
        byte[] fresh = Dice.secure().bytes(length);
        if (length == 32) {
            drawn.add(fresh);
        }
        return fresh;
    };
    private final Watched root = new Watched(new RootInMemory());
    private final ShelfInMemory shelf = new ShelfInMemory();

    /** A root that keeps hold of every key it is given and gives. */
    private static final class Watched implements RootKey {

        private final RootKey root;
        private final List<byte[]> seen = new ArrayList<>();
        private final List<Integer> opened = new ArrayList<>();

        Watched(RootKey root) {
            this.root = root;
        }

        @Override
        public int first() {
            return root.first();
        }

        @Override
        public void open(int epoch) {
            opened.add(epoch);
            root.open(epoch);
        }

        @Override
        public WrappedKey wrap(int epoch, byte[] key, byte[] context) {
            assertThat(key).isNotEqualTo(new byte[32]);
            seen.add(key);
            return root.wrap(epoch, key, context);
        }

        @Override
        public byte[] unwrap(int epoch, WrappedKey wrapped, byte[] context) {
            byte[] key = root.unwrap(epoch, wrapped, context);
            seen.add(key);
            return key;
        }

        @Override
        public void destroy(int epoch) {
            root.destroy(epoch);
        }

        /** As many were seen since it was last asked, and every one of them is wiped. */
        void wiped(int keys) {
            assertThat(seen).hasSize(keys).allSatisfy(key -> assertThat(key).containsOnly(0));
            seen.clear();
        }
    }

    @Test
    void of_what_is_drawn_for_a_text_the_salt_alone_is_left() {
        new Epochs(root, shelf).begin(NOON, Optional.empty());
        root.wiped(1);
        var sealer = new Sealer(root, shelf, dice);
        var sealed = sealer.seal(new ConfidentialText("One fact."), PLACE);
        assertThat(drawn).as("data key, salt, key of the case").hasSize(3);
        assertThat(left())
                .containsExactly(HexFormat.of().formatHex(sealed.text().salt()));
        root.wiped(2);
        assertThat(sealer.open(sealed, new Person(GROUP), (item, version, reader, at) -> true, NOON)
                        .reveal())
                .isEqualTo("One fact.");
        root.wiped(1);
    }

    @Test
    void the_keys_of_epochs_are_wiped_when_one_opens_and_when_the_next_takes_over() {
        var epochs = new Epochs(root, shelf);
        epochs.begin(NOON, Optional.empty());
        new Sealer(root, shelf).seal(new ConfidentialText("One fact."), PLACE);
        root.seen.clear();
        epochs.begin(NOON, Optional.empty());
        root.wiped(1);
        assertThat(epochs.rotate(NOON).rewrapped()).isEqualTo(1);
        root.wiped(3);
        assertThat(root.opened).as("each epoch is made ready once").containsExactly(1, 2);
    }

    @Test
    void the_keys_behind_the_mark_of_a_person_are_wiped() {
        new Epochs(root, shelf).begin(NOON, Optional.empty());
        root.seen.clear();
        var marks = new PersonMarks(root, shelf);
        var kept = marks.ofSituation(PLACE.situation(), GROUP, INES);
        var asked = marks.ofQuestion(GROUP, INES);
        assertThat(marks.meeting(PLACE.situation(), GROUP, kept, List.of(asked)))
                .hasSize(1);
        root.wiped(7);
    }

    @Test
    void of_what_is_drawn_for_persons_the_salt_alone_is_left_and_a_device_s_key_is_wiped() {
        var pair = SealerToPersons.hpke().deriveKeyPair(Share.digest("Samira".getBytes(StandardCharsets.UTF_8)));
        var reader = ReadersKey.ofBytes(SealerToPersons.hpke().serializePublicKey(pair.getPublic()));
        var sealed = new SealerToPersons(dice).seal(INES, PLACE, List.of(reader));
        assertThat(left())
                .containsExactly(HexFormat.of().formatHex(sealed.text().salt()));
        var given = new ArrayList<byte[]>();
        var device = new ReadersDevice() {
            @Override
            public ReadersKey key() {
                return reader;
            }

            @Override
            public byte[] unwrap(byte[] encapsulation, byte[] wrapped, byte[] purpose, byte[] associated) {
                try {
                    var opened = SealerToPersons.hpke().setupBaseR(encapsulation, pair, purpose);
                    given.add(opened.open(associated, wrapped));
                    return given.getFirst();
                } catch (org.bouncycastle.crypto.InvalidCipherTextException altered) {
                    throw new SealBroken();
                }
            }
        };
        assertThat(SealerToPersons.open(sealed, PLACE, device).reveal()).isEqualTo(INES.reveal());
        assertThat(given).singleElement().satisfies(key -> assertThat(key).containsOnly(0));
    }

    @Test
    void plain_bytes_are_wiped_once_they_are_padded_and_derived_keys_once_they_are_closed() {
        byte[] plain = "One fact.".getBytes(StandardCharsets.UTF_8);
        assertThat(Sealer.padded(plain)).startsWith("One fact.".getBytes(StandardCharsets.UTF_8));
        assertThat(plain).containsOnly(0);
        var derived = Derived.from(new byte[32], new byte[32], new byte[0]);
        assertThat(derived.key()).isNotEqualTo(new byte[32]);
        derived.close();
        assertThat(derived.key()).containsOnly(0);
        assertThat(derived.commitment()).containsOnly(0);
    }

    /** What was drawn and is not wiped. */
    private List<String> left() {
        return drawn.stream()
                .filter(key -> !Arrays.equals(key, new byte[key.length]))
                .map(HexFormat.of()::formatHex)
                .toList();
    }
}
