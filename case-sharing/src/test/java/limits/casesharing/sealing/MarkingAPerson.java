package limits.casesharing.sealing;

import static limits.casesharing.sealing.SealingAndOpening.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import limits.kernel.Key;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarkingAPerson {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Key GROUP = key("group");
    private static final Key SITUATION = key("situation");
    private static final ConfidentialText INES = new ConfidentialText("noel ines 2011-02-03");
    private static final ConfidentialText TOM = new ConfidentialText("noel tom 2011-02-03");

    private final ShelfInMemory shelf = new ShelfInMemory();
    private final RootInMemory root = new RootInMemory();
    private final Epochs epochs = new Epochs(root, shelf);
    private final PersonMarks marks = new PersonMarks(root, shelf);
    private Sealer sealer;

    @BeforeEach
    void begun() {
        sealer = root.sealerOver(shelf);
    }

    @Test
    void a_question_meets_the_situation_of_the_same_person_and_not_of_another() {
        var kept = marks.ofSituation(SITUATION, GROUP, INES);
        var ines = marks.ofQuestion(GROUP, INES);
        assertThat(meeting(kept, marks.ofQuestion(GROUP, TOM), ines)).containsExactly(ines);
    }

    @Test
    void the_same_person_has_another_mark_in_another_group() {
        var elsewhere = key("another group");
        assertThat(meeting(marks.ofSituation(SITUATION, GROUP, INES), marks.ofQuestion(elsewhere, INES)))
                .isEmpty();
        var kept = marks.ofSituation(SITUATION, elsewhere, INES);
        assertThat(meeting(kept, marks.ofQuestion(GROUP, INES))).isEmpty();
    }

    @Test
    void a_match_is_a_hint_about_one_in_a_thousand_share_a_mark() {
        long seed = 20261123;
        System.out.println("MarkingAPerson, seed " + seed);
        var drawn = new Random(seed);
        var kept = marks.ofSituation(SITUATION, GROUP, INES);
        var questions = IntStream.range(0, 20_000)
                .mapToObj(n -> marks.ofQuestion(GROUP, new ConfidentialText("name " + n + " " + drawn.nextLong())))
                .toList();
        assertThat(marks.meeting(SITUATION, GROUP, kept, questions)).hasSizeBetween(4, 60);
    }

    @Test
    void what_is_kept_tells_nothing_not_even_who_is_the_same() {
        var kept = marks.ofSituation(SITUATION, GROUP, INES);
        assertThat(marks.ofSituation(SITUATION, GROUP, INES)).isNotEqualTo(kept);
        assertThat(marks.ofSituation(SITUATION, GROUP, TOM).bytes()).hasSameSizeAs(kept.bytes());
        var asked = marks.ofQuestion(GROUP, INES);
        assertThat(marks.ofQuestion(GROUP, INES)).isNotEqualTo(asked);
        assertThat(marks.ofQuestion(GROUP, new ConfidentialText("a".repeat(300)))
                        .bytes())
                .hasSameSizeAs(asked.bytes());
    }

    @Test
    void under_another_root_what_is_kept_meets_nothing() {
        var kept = marks.ofSituation(SITUATION, GROUP, INES);
        var asked = marks.ofQuestion(GROUP, INES);
        var another = new PersonMarks(new RootInMemory(), shelf);
        assertThat(another.meeting(SITUATION, GROUP, kept, List.of(asked))).isEmpty();
        assertThat(meeting(kept, asked)).hasSize(1);
    }

    @Test
    void a_mark_moved_to_another_situation_meets_nothing() {
        var asked = marks.ofQuestion(GROUP, INES);
        var other = key("another situation");
        marks.ofSituation(other, GROUP, TOM);
        var kept = marks.ofSituation(SITUATION, GROUP, INES);
        assertThat(marks.meeting(other, GROUP, kept, List.of(asked))).isEmpty();
    }

    @Test
    void once_the_key_of_a_situation_is_destroyed_its_mark_meets_nothing() {
        var kept = marks.ofSituation(SITUATION, GROUP, INES);
        var asked = marks.ofQuestion(GROUP, INES);
        sealer.destroyCase(SITUATION);
        assertThat(meeting(kept, asked)).isEmpty();
    }

    @Test
    void a_rotation_takes_nobody_out_and_a_destroyed_epoch_everybody() {
        var kept = marks.ofSituation(SITUATION, GROUP, INES);
        epochs.rotate(NOON);
        var asked = marks.ofQuestion(GROUP, INES);
        assertThat(meeting(kept, asked)).hasSize(1);
        assertThat(epochs.destroy(1, NOON)).isTrue();
        assertThat(meeting(kept, marks.ofQuestion(GROUP, INES))).isEmpty();
    }

    @Test
    void an_epoch_that_comes_back_from_a_backup_stops_no_question() {
        var first = shelf.epochs().getFirst();
        epochs.rotate(NOON);
        assertThat(epochs.destroy(1, NOON)).isTrue();
        shelf.restore(new EpochShelf.Epoch(1, first.wrapped(), false));
        var kept = marks.ofSituation(SITUATION, GROUP, INES);
        assertThat(meeting(kept, marks.ofQuestion(GROUP, INES))).hasSize(1);
    }

    /** Three lines: the key of the situation, her mark, a question about her; under a root and an epoch of zeros. */
    @Test
    void a_mark_on_record_still_meets_the_question_on_record_and_one_of_today() throws IOException {
        var zeros = new RootInMemory(new Ratchet(1, new byte[Ratchet.LENGTH]), Dice.secure());
        var then = new ShelfInMemory();
        then.turn(1, new EpochKeys(zeros, Dice.secure()).wrapped(1, new byte[32]), NOON);
        var marksThen = new PersonMarks(zeros, then);
        try (var record = MarkingAPerson.class.getResourceAsStream("/person-marks-v1.txt")) {
            var lines = new String(record.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(HexFormat.of()::parseHex)
                    .map(WrappedKey::ofBytes)
                    .toList();
            then.restore(SITUATION, 1, lines.get(0));
            var today = marksThen.ofQuestion(GROUP, INES);
            assertThat(marksThen.meeting(SITUATION, GROUP, lines.get(1), List.of(lines.get(2), today)))
                    .containsExactly(lines.get(2), today);
            assertThat(marksThen.meeting(SITUATION, GROUP, marksThen.ofSituation(SITUATION, GROUP, INES), lines))
                    .containsExactly(lines.get(2));
        }
    }

    private List<WrappedKey> meeting(WrappedKey kept, WrappedKey... questions) {
        return marks.meeting(SITUATION, GROUP, kept, List.of(questions));
    }
}
