package limits.casesharing.sealing;

import static limits.casesharing.sealing.SealingAndOpening.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import limits.kernel.Fingerprint;
import limits.kernel.Organisation;
import limits.kernel.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thousand texts, every byte of each, and every way to put a genuine text in another's place. */
@Tag("slow")
class EveryAlteredTextIsRefusedAlike {

    private static final long SEED = 20_261_123L;
    private static final int TEXTS = 1_000;
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Person READER = new Person(key("reader"));

    private final Random random = new Random(SEED);
    private final ShelfInMemory shelf = new ShelfInMemory();
    private final RootInMemory root = new RootInMemory();
    private final Sealer sealer = root.sealerOver(shelf);

    @Test
    void a_bit_flipped_in_any_byte_of_a_thousand_texts() {
        List<Sealed> texts = new ArrayList<>();
        for (int n = 0; n < TEXTS; n++) {
            texts.add(sealer.seal(words(), place(n % 7, n, 1, n % 5, n % 3)));
        }
        long refused = IntStream.range(0, TEXTS)
                .parallel()
                .mapToLong(n -> refusedOf(texts.get(n), new Random(SEED + n)))
                .sum();
        long bytes =
                texts.stream().mapToLong(text -> text.text().bytes().length).sum();
        assertThat(refused).as("seed %d", SEED).isEqualTo(bytes).isGreaterThanOrEqualTo(354_000);
        assertThat(texts).allSatisfy(text -> assertThat(opened(text)).isTrue());
    }

    private long refusedOf(Sealed sealed, Random dice) {
        long refused = 0;
        for (int at = 0; at < sealed.text().bytes().length; at++) {
            byte[] altered = sealed.text().bytes();
            altered[at] ^= (byte) (1 << dice.nextInt(8));
            if (!opened(new Sealed(sealed.context(), SealedText.ofBytes(altered), sealed.commitment()))) {
                refused++;
            }
        }
        return refused;
    }

    /** Two of each: situation, item, version, author, charter; each text tried in the place of every other. */
    @Test
    void a_genuine_text_in_the_place_of_another_situation_item_version_author_or_charter() {
        List<Sealed> texts = new ArrayList<>();
        for (int n = 0; n < 32; n++) {
            texts.add(sealer.seal(words(), place(n & 1, n >> 1 & 1, 1 + (n >> 2 & 1), n >> 3 & 1, n >> 4 & 1)));
        }
        int opened = 0;
        for (Sealed one : texts) {
            for (Sealed other : texts) {
                boolean textMoved = opened(new Sealed(other.context(), one.text(), one.commitment()));
                boolean textExchanged = opened(new Sealed(one.context(), other.text(), one.commitment()));
                boolean markExchanged = opened(new Sealed(one.context(), one.text(), other.commitment()));
                assertThat(List.of(textMoved, textExchanged, markExchanged)).containsOnly(one == other);
                opened += textMoved ? 1 : 0;
            }
        }
        assertThat(opened).isEqualTo(texts.size());
    }

    private WrappedKey wrapped(Sealed text) {
        return shelf.textKey(text.text().dataKey(), text.context().situation())
                .orElseThrow()
                .wrapped();
    }

    @Test
    void wrapped_keys_laid_in_each_others_place() {
        var one = sealer.seal(words(), place(1, 1, 1, 1, 1));
        var other = sealer.seal(words(), place(1, 2, 1, 1, 1));
        var foreign = sealer.seal(words(), place(2, 3, 1, 1, 1));
        var mine = wrapped(one);
        for (Sealed from : List.of(other, foreign)) {
            shelf.layDataKey(one.text().dataKey(), one.context().item(), 1, wrapped(from));
            assertThat(opened(one)).isFalse();
        }
        shelf.layDataKey(one.text().dataKey(), one.context().item(), 1, mine);
        assertThat(opened(one)).isTrue();
        var foreignCase = shelf.caseKey(foreign.context().situation()).orElseThrow();
        shelf.restore(one.context().situation(), 1, foreignCase.wrapped());
        assertThat(opened(one)).isFalse();
    }

    @Test
    void a_data_key_asked_for_under_its_own_name_for_another_place() {
        var name = sealer.seal(words(), place(1, 1, 1, 1, 1)).text().dataKey();
        var keys = new KeyRing(root, shelf, Dice.secure());
        assertThat(keys.find(name, place(1, 1, 1, 1, 1))).hasSize(32);
        for (var other :
                List.of(place(1, 2, 1, 1, 1), place(1, 1, 2, 1, 1), place(1, 1, 1, 2, 1), place(1, 1, 1, 1, 2))) {
            assertThatThrownBy(() -> keys.find(name, other)).isExactlyInstanceOf(SealBroken.class);
        }
    }

    /** True if it opened; false for the one refusal there is, which has neither cause nor stack. */
    private boolean opened(Sealed sealed) {
        try {
            sealer.open(sealed, READER, (item, version, reader, at) -> true, NOON);
            return true;
        } catch (SealBroken refused) {
            if (!"a sealed text was not opened".equals(refused.getMessage())
                    || refused.getCause() != null
                    || refused.getSuppressed().length + refused.getStackTrace().length > 0) {
                throw new AssertionError("refused in another way", refused);
            }
            return false;
        }
    }

    private ConfidentialText words() {
        return new ConfidentialText("é".repeat(1 + random.nextInt(random.nextInt(10) == 0 ? 300 : 120)));
    }

    private static SealContext place(int situation, int item, int version, int author, int charter) {
        return new SealContext(
                key("situation " + situation),
                key("item " + item),
                version,
                new Organisation(key("author " + author)),
                new Fingerprint(("a" + charter).repeat(32)));
    }
}
