package limits.casesharing.sealing;

import static limits.casesharing.sealing.SealingAndOpening.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limits.kernel.Fingerprint;
import limits.kernel.Organisation;
import limits.kernel.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EpochsComeAndGo {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Person READER = new Person(key("reader"));

    private final ShelfInMemory shelf = new ShelfInMemory();
    private final RootInMemory root = new RootInMemory();
    private final Epochs epochs = new Epochs(root, shelf);
    private final List<Sealed> texts = new ArrayList<>();
    private Sealer sealer;

    @BeforeEach
    void five_cases() {
        sealer = root.sealerOver(shelf);
        for (int n = 0; n < 5; n++) {
            texts.add(sealer.seal(new ConfidentialText("Fact " + n), place(n)));
        }
    }

    @Test
    void after_a_rotation_everything_opens_and_hangs_on_the_new_epoch() {
        var rotated = epochs.rotate(NOON);
        assertThat(rotated).isEqualTo(new Epochs.Rotated(2, false, 5, 0));
        assertThat(shelf.hangingOn(1)).isZero();
        assertThat(shelf.hangingOn(2)).isEqualTo(5);
        everythingOpens();
    }

    @Test
    void a_rotation_that_was_stopped_is_finished_by_the_next() {
        byte[] next = new byte[32];
        shelf.turn(2, new EpochKeys(root, Dice.secure()).wrapped(2, next), NOON);
        everythingOpens();
        assertThat(epochs.rotate(NOON)).isEqualTo(new Epochs.Rotated(2, true, 5, 0));
        everythingOpens();
        assertThat(epochs.rotate(NOON)).isEqualTo(new Epochs.Rotated(3, false, 5, 0));
        everythingOpens();
    }

    @Test
    void starting_again_in_the_middle_of_a_rotation_destroys_nothing_that_a_case_hangs_on() {
        shelf.turn(2, new EpochKeys(root, Dice.secure()).wrapped(2, new byte[32]), NOON);
        epochs.begin(NOON, Optional.empty());
        epochs.forget();
        assertThat(root.first()).isEqualTo(1);
        everythingOpens();
    }

    @Test
    void what_came_back_from_a_backup_keeps_no_epoch_that_was_destroyed_elsewhere() {
        var first = shelf.epochs().getFirst();
        epochs.rotate(NOON);
        epochs.rotate(NOON);
        assertThat(epochs.destroy(1, NOON)).isTrue();
        assertThat(shelf.destroyEpoch(2, NOON)).isTrue();
        shelf.restore(new EpochShelf.Epoch(1, first.wrapped(), false));
        epochs.forget();
        assertThat(root.first()).isEqualTo(3);
        everythingOpens();
    }

    @Test
    void a_damaged_case_key_is_counted_and_stops_nobody_elses() {
        byte[] altered =
                shelf.caseKey(key("situation 2")).orElseThrow().wrapped().bytes();
        altered[20] ^= 1;
        shelf.restore(key("situation 2"), 1, WrappedKey.ofBytes(altered));
        assertThat(epochs.rotate(NOON)).isEqualTo(new Epochs.Rotated(2, false, 4, 1));
        assertThat(epochs.rotate(NOON)).isEqualTo(new Epochs.Rotated(3, false, 4, 1));
    }

    @Test
    void a_case_key_laid_while_its_epoch_closes_goes_under_the_next() {
        shelf.laying = () -> {
            shelf.laying = () -> {};
            epochs.rotate(NOON);
        };
        texts.add(sealer.seal(new ConfidentialText("Laid in between."), place(9)));
        assertThat(shelf.caseKey(key("situation 9")).orElseThrow().epoch()).isEqualTo(2);
        everythingOpens();
    }

    @Test
    void a_reading_whose_epoch_is_destroyed_under_its_hands_finds_the_next() {
        after(0);
        assertThat(open(texts.getFirst())).isEqualTo("Fact 0");
        assertThat(shelf.epochs().getFirst().number()).isEqualTo(2);
    }

    @Test
    void so_does_the_first_text_of_a_case() {
        for (int looks = 0; looks < 6; looks++) {
            after(looks);
            texts.add(sealer.seal(new ConfidentialText("Laid in between."), place(20 + looks)));
        }
        everythingOpens();
    }

    /** Meddles once the shelf was looked at that many times more. */
    private void after(int looks) {
        int[] left = {looks};
        shelf.read = () -> {
            if (left[0]-- == 0) {
                rotateAndDestroy();
            }
        };
    }

    private void rotateAndDestroy() {
        shelf.read = () -> {};
        int before = shelf.epochs().getFirst().number();
        epochs.rotate(NOON);
        assertThat(epochs.destroy(before, NOON)).isTrue();
    }

    @Test
    void an_epoch_is_destroyed_only_once_closed_and_left_by_every_case() {
        assertThat(epochs.destroy(1, NOON)).isFalse();
        shelf.turn(2, new EpochKeys(root, Dice.secure()).wrapped(2, new byte[32]), NOON);
        assertThat(epochs.destroy(1, NOON)).isFalse();
        epochs.rotate(NOON);
        epochs.rotate(NOON);
        assertThat(epochs.destroy(2, NOON)).isFalse();
        assertThat(epochs.destroy(1, NOON)).isTrue();
        assertThat(epochs.destroy(2, NOON)).isTrue();
        assertThat(epochs.destroy(3, NOON)).isFalse();
        assertThat(epochs.destroy(99, NOON)).isFalse();
        everythingOpens();
    }

    @Test
    void an_open_epoch_stays_though_nothing_hangs_on_it() {
        var empty = new ShelfInMemory();
        var over = epochs(empty);
        over.begin(NOON, Optional.empty());
        assertThat(over.destroy(1, NOON)).isFalse();
        assertThat(empty.open()).isPresent();
    }

    @Test
    void rows_of_a_destroyed_epoch_that_come_back_from_a_backup_open_nothing() {
        var erased = shelf.caseKey(key("situation 0")).orElseThrow();
        var epoch = shelf.epochs().getFirst();
        sealer.destroyCase(key("situation 0"));
        epochs.rotate(NOON);
        epochs.destroy(1, NOON);

        shelf.restore(epoch);
        shelf.restore(key("situation 0"), 1, erased.wrapped());
        epochs.begin(NOON, Optional.empty());
        assertThat(shelf.caseKey(key("situation 0"))).isPresent();
        assertThatThrownBy(() -> open(texts.getFirst())).isExactlyInstanceOf(SealBroken.class);
        texts.removeFirst();
        everythingOpens();
        assertThat(epochs.rotate(NOON)).isEqualTo(new Epochs.Rotated(3, false, 4, 0));
    }

    @Test
    void a_whole_backup_from_before_gets_a_new_epoch_and_opens_nothing_old() {
        var epoch = shelf.epochs().getFirst();
        epochs.rotate(NOON);
        epochs.destroy(1, NOON);
        var backup = new ShelfInMemory();
        backup.restore(epoch);
        epochs(backup).begin(NOON, Optional.empty());
        assertThat(backup.open().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void a_root_recovered_from_shares_of_before_forgets_what_was_destroyed_since() {
        byte[] secret = Dice.secure().bytes(Ratchet.LENGTH);
        var before = new RootInMemory(new Ratchet(1, secret), Dice.secure());
        var fresh = new ShelfInMemory();
        before.sealerOver(fresh);
        var over = new Epochs(before, fresh);
        over.rotate(NOON);
        over.destroy(1, NOON);

        var recovered = new RootInMemory(new Ratchet(1, secret), Dice.secure());
        assertThat(recovered.first()).isEqualTo(1);
        new Epochs(recovered, fresh).begin(NOON, Optional.empty());
        assertThat(recovered.first()).isEqualTo(2);
    }

    private Epochs epochs(KeyShelf over) {
        return new Epochs(root, over);
    }

    private void everythingOpens() {
        assertThat(texts).allSatisfy(text -> assertThat(open(text)).isNotBlank());
    }

    private String open(Sealed text) {
        return sealer.open(text, READER, (item, version, reader, at) -> true, NOON)
                .reveal();
    }

    private static SealContext place(int n) {
        return new SealContext(
                key("situation " + n),
                key("item " + n),
                1,
                new Organisation(key("school")),
                new Fingerprint("ab".repeat(32)));
    }
}
