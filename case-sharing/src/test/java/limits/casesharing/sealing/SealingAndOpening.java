package limits.casesharing.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import limits.kernel.Fingerprint;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealingAndOpening {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Person READER = new Person(key("reader"));
    private static final OpeningGrant GRANT = (item, version, reader, at) -> true;
    private static final SealContext PLACE = new SealContext(
            key("situation"), key("item"), 1, new Organisation(key("school")), new Fingerprint("ab".repeat(32)));

    private final ShelfInMemory shelf = new ShelfInMemory();
    private final RootInMemory root = new RootInMemory();
    private Sealer sealer;

    @BeforeEach
    void a_new_installation() {
        sealer = root.sealerOver(shelf);
    }

    @Test
    void what_was_sealed_opens_as_it_was() {
        long seed = 20_261_122L;
        var random = new Random(seed);
        for (int run = 0; run < 200; run++) {
            var words = randomWords(random, 1 + random.nextInt(600));
            var sealed = sealer.seal(words, PLACE);
            assertThat(sealer.open(sealed, READER, GRANT, NOON).reveal())
                    .as("seed %d run %d", seed, run)
                    .isEqualTo(words.reveal());
        }
    }

    @Test
    void why_the_readers_need_it_is_sealed_with_the_words() {
        var words =
                new ConfidentialText("She works at night.").neededBecause(new ConfidentialText("To find her a place."));
        var opened = sealer.open(sealer.seal(words, PLACE), READER, GRANT, NOON);
        assertThat(opened.reveal()).isEqualTo("She works at night.");
        assertThat(opened.necessity().orElseThrow().reveal()).isEqualTo("To find her a place.");
    }

    @Test
    void any_flipped_bit_is_refused() {
        long seed = 7L;
        var random = new Random(seed);
        var sealed = sealer.seal(new ConfidentialText("Inès no longer goes to school."), PLACE);
        byte[] bytes = sealed.text().bytes();
        for (int place = 0; place < bytes.length; place++) {
            byte[] altered = bytes.clone();
            altered[place] ^= (byte) (1 << random.nextInt(8));
            var broken = new Sealed(PLACE, SealedText.ofBytes(altered), sealed.commitment());
            refused("seed " + seed + " byte " + place, () -> sealer.open(broken, READER, GRANT, NOON));
        }
    }

    @Test
    void the_cipher_itself_refuses_altered_bytes_where_the_mark_of_the_log_was_altered_with_them() {
        var text = sealer.seal(new ConfidentialText("Inès no longer goes to school."), PLACE)
                .text();
        byte[] dataKey = new KeyRing(root, shelf, Dice.secure()).find(text.dataKey(), PLACE);
        byte[] altered = text.bytes();
        altered[altered.length - 20] ^= 1;
        var forged = SealedText.ofBytes(altered);
        try (var derived = Derived.from(dataKey, forged.salt(), PLACE.bytes())) {
            var mark = new Commitment(java.util.HexFormat.of().formatHex(derived.mark(forged)));
            refused("tag", () -> sealer.open(new Sealed(PLACE, forged, mark), READER, GRANT, NOON));
        }
    }

    @Test
    void a_text_moved_to_another_case_item_version_author_or_charter_is_refused() {
        var sealed = sealer.seal(new ConfidentialText("One fact."), PLACE);
        sealer.seal(new ConfidentialText("Another fact."), elsewhere(key("other"), PLACE.item(), 1));
        for (var other : new SealContext[] {
            elsewhere(key("other"), PLACE.item(), 1),
            elsewhere(PLACE.situation(), key("other"), 1),
            elsewhere(PLACE.situation(), PLACE.item(), 2),
            new SealContext(PLACE.situation(), PLACE.item(), 1, new Organisation(key("other")), PLACE.charter()),
            new SealContext(PLACE.situation(), PLACE.item(), 1, PLACE.author(), new Fingerprint("cd".repeat(32)))
        }) {
            refused(
                    other.toString(),
                    () -> sealer.open(new Sealed(other, sealed.text(), sealed.commitment()), READER, GRANT, NOON));
        }
    }

    @Test
    void a_genuine_text_that_is_not_the_one_in_the_log_is_refused() {
        var first = sealer.seal(new ConfidentialText("First."), PLACE);
        var second = sealer.seal(new ConfidentialText("Second."), PLACE);
        refused(
                "exchanged",
                () -> sealer.open(new Sealed(PLACE, second.text(), first.commitment()), READER, GRANT, NOON));
    }

    @Test
    void without_a_grant_that_serves_nothing_opens() {
        var sealed = sealer.seal(new ConfidentialText("One fact."), PLACE);
        refused("no grant", () -> sealer.open(sealed, READER, (item, version, reader, at) -> false, NOON));
    }

    @Test
    void the_grant_is_asked_about_this_item_version_reader_and_time() {
        var sealed = sealer.seal(new ConfidentialText("One fact."), PLACE);
        OpeningGrant exact = (item, version, reader, at) ->
                item.equals(PLACE.item()) && version == 1 && reader.equals(READER) && at.equals(NOON);
        assertThat(sealer.open(sealed, READER, exact, NOON).reveal()).isEqualTo("One fact.");
    }

    @Test
    void once_its_key_is_destroyed_a_text_never_opens() {
        var sealed = sealer.seal(new ConfidentialText("One fact."), PLACE);
        sealer.destroy(PLACE.item());
        refused("destroyed", () -> sealer.open(sealed, READER, GRANT, NOON));
    }

    @Test
    void a_corrected_text_whose_key_is_destroyed_leaves_the_one_that_replaced_it() {
        var first = sealer.seal(new ConfidentialText("A mistake."), PLACE);
        var second = sealer.seal(new ConfidentialText("Corrected."), elsewhere(PLACE.situation(), PLACE.item(), 2));
        sealer.destroy(PLACE.item(), 1);
        refused("the first", () -> sealer.open(first, READER, GRANT, NOON));
        assertThat(sealer.open(second, READER, GRANT, NOON).reveal()).isEqualTo("Corrected.");
    }

    @Test
    void a_case_whose_key_was_destroyed_gets_no_other() {
        sealer.seal(new ConfidentialText("One fact."), PLACE);
        var sealed = sealer.seal(new ConfidentialText("One fact more."), PLACE);
        sealer.destroyCase(PLACE.situation());
        refused("destroyed case", () -> sealer.seal(new ConfidentialText("Another."), PLACE));
        refused("its texts", () -> sealer.open(sealed, READER, GRANT, NOON));
    }

    @Test
    void the_same_words_never_seal_to_the_same_bytes_and_short_texts_have_one_length() {
        var one = sealer.seal(new ConfidentialText("yes"), PLACE);
        var two = sealer.seal(new ConfidentialText("yes"), PLACE);
        var longer = sealer.seal(new ConfidentialText("no, and this is why it cannot be"), PLACE);
        assertThat(one.text()).isNotEqualTo(two.text());
        assertThat(one.commitment()).isNotEqualTo(two.commitment());
        assertThat(one.text().bytes()).hasSameSizeAs(longer.text().bytes());
    }

    @Test
    void a_commitment_confirms_no_guess() {
        var words = new ConfidentialText("Inès no longer goes to school.");
        var told = sealer.seal(words, PLACE);
        sealer.destroy(PLACE.item());
        var guessed = sealer.seal(words, PLACE);
        assertThat(guessed.commitment()).isNotEqualTo(told.commitment());
        assertThat(guessed.text()).isNotEqualTo(told.text());
        refused(
                "the guess under the mark of the log",
                () -> sealer.open(new Sealed(PLACE, guessed.text(), told.commitment()), READER, GRANT, NOON));
    }

    @Test
    void a_shelf_that_closes_its_epoch_at_every_attempt_is_told_of_after_five() {
        var closing = new ShelfInMemory();
        var over = root.sealerOver(closing);
        int[] attempts = {0};
        closing.laying = () -> {
            attempts[0]++;
            closing.turn(
                    attempts[0] + 1, new EpochKeys(root, Dice.secure()).wrapped(attempts[0] + 1, new byte[32]), NOON);
        };
        assertThatThrownBy(() -> over.seal(new ConfidentialText("One fact."), PLACE))
                .isInstanceOf(IllegalStateException.class);
        assertThat(attempts[0]).isEqualTo(5);
    }

    @Test
    void secrets_print_nothing() {
        var words = new ConfidentialText("MARKER").neededBecause(new ConfidentialText("MARKER"));
        var sealed = sealer.seal(words, PLACE);
        assertThat(words.toString()
                        + sealed.text()
                        + shelf.caseKey(PLACE.situation()).orElseThrow().wrapped())
                .isEqualTo("(confidential)(sealed)(key)");
        assertThat(sealed.toString()).doesNotContain("MARKER");
    }

    private static SealContext elsewhere(Key situation, Key item, int version) {
        return new SealContext(situation, item, version, PLACE.author(), PLACE.charter());
    }

    private static void refused(String which, ThrowingCallable opening) {
        assertThatThrownBy(opening)
                .as(which)
                .isExactlyInstanceOf(SealBroken.class)
                .hasMessage("a sealed text was not opened")
                .hasNoCause();
    }

    private static ConfidentialText randomWords(Random random, int length) {
        var words = new StringBuilder("x");
        random.ints(length, 'a', 0x2FF).forEach(c -> words.append(Character.isISOControl(c) ? ' ' : (char) c));
        return new ConfidentialText(words.append('x').toString());
    }

    static Key key(String name) {
        var id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var hex = id.toString().replace("-", "");
        return new Key(hex.substring(0, 26) + "A");
    }
}
