package limits.casesharing.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Floor;
import limits.casesharing.content.Blank.Kind;
import limits.casesharing.content.Blank.Wrong;
import limits.casesharing.sealing.ConfidentialText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryKindHasItsForm {

    private static final long SEED = 20261123;
    private static final String NOTE = "Première ligne = une chose \\ et\nune autre ; \"fin\" \\n.";

    @Test
    void what_the_floor_lets_be_shared_has_a_form_and_what_it_forbids_has_none() {
        var shareable = Floor.statute().shareable();
        for (var category : Category.values()) {
            assertThat(Sheet.of(category).isPresent()).as(category.name()).isEqualTo(shareable.contains(category));
        }
    }

    @Test
    void codes_alone_say_what_the_model_wants_without_a_narrative() {
        var free = EnumSet.noneOf(Category.class);
        for (var category : Category.values()) {
            Sheet.of(category)
                    .filter(sheet -> sheet.blanks().stream().anyMatch(blank -> blank.kind() == Kind.NOTE))
                    .ifPresent(sheet -> free.add(category));
        }
        assertThat(free)
                .containsExactlyInAnyOrder(
                        Category.SOCIAL_ASSESSMENT,
                        Category.CHILD_PROTECTION_FACT,
                        Category.HEALTH,
                        Category.SESSION_SCRATCH);
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void what_was_written_is_read_back_as_it_was(Category category) {
        Sheet.of(category).ifPresent(sheet -> {
            var dice = new Random(SEED);
            for (int n = 0; n < 50; n++) {
                var content = Content.of(category, answers(sheet, dice));
                var back = Content.read(category, content.words()).orElseThrow();
                assertThat(back.answers()).as("seed " + SEED).isEqualTo(content.answers());
                assertThat(back.words().reveal()).isEqualTo(content.words().reveal());
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void a_blank_that_must_be_answered_is_missed_and_one_that_is_not_there_is_refused(Category category) {
        Sheet.of(category).ifPresent(sheet -> {
            var whole = answers(sheet, new Random(SEED));
            for (var blank : sheet.blanks()) {
                var without = new LinkedHashMap<>(whole);
                without.remove(blank.name());
                if (blank.required()) {
                    wrong(category, without, blank.name(), Wrong.UNANSWERED);
                }
                var other = new LinkedHashMap<>(whole);
                other.put(blank.name(), List.of("\u0000"));
                wrong(category, other, blank.name(), Wrong.NOT_THIS_FORM);
            }
            var more = new LinkedHashMap<>(whole);
            more.put("story", List.of("A narrative."));
            wrong(category, more, "", Wrong.NO_SUCH_BLANK);
        });
    }

    @Test
    void a_note_has_five_hundred_characters_at_most() {
        var answers = new LinkedHashMap<String, List<String>>();
        answers.put("topics", List.of("BUDGET"));
        answers.put("on", List.of("2026-11-18"));
        answers.put("note", List.of("x".repeat(500)));
        Content.of(Category.SOCIAL_ASSESSMENT, answers);
        answers.put("note", List.of("x".repeat(501)));
        wrong(Category.SOCIAL_ASSESSMENT, answers, "note", Wrong.TOO_LONG);
    }

    @Test
    void why_the_readers_need_it_has_five_hundred_characters_at_most_too() {
        var wording = Wording.of(Content.of(Category.SUPPORT_NEED_CODE, Map.of("needs", List.of("JOB"))));
        assertThat(wording.because(" " + "x".repeat(499) + "\r\n")
                        .why()
                        .orElseThrow()
                        .reveal())
                .hasSize(499);
        assertThat(wording.because("x".repeat(500)).why()).isPresent();
        assertThat(wording.because(" \n").why()).isEmpty();
        for (var beyond : Map.of(
                        "x".repeat(501),
                        Wrong.TOO_LONG,
                        "x".repeat(5_000),
                        Wrong.TOO_LONG,
                        "x\u0000",
                        Wrong.NOT_THIS_FORM)
                .entrySet()) {
            assertThatThrownBy(() -> wording.because(beyond.getKey()))
                    .isInstanceOfSatisfying(
                            WrongForm.class,
                            no -> assertThat(no.wrong()).containsOnly(Map.entry(Wording.WHY, beyond.getValue())));
        }
    }

    @Test
    void two_answers_where_one_is_asked_and_a_day_that_is_none_are_refused() {
        var flags = Map.of("flag", List.of("UNKNOWN", "KNOWN_HANDLED"));
        wrong(Category.SITUATION_FLAG, flags, "flag", Wrong.NOT_THIS_FORM);
        var day = Map.of("attendance", List.of("CONCERN"), "on", List.of("2026-02-30"));
        wrong(Category.ATTENDANCE_CONCERN, day, "on", Wrong.NOT_THIS_FORM);
    }

    @Test
    void a_forbidden_kind_takes_nothing() {
        assertThatThrownBy(() -> Content.of(Category.CRIMINAL_RECORD, Map.of("note", List.of("x"))))
                .isInstanceOf(WrongForm.class);
    }

    @Test
    void a_text_of_before_there_were_forms_is_no_form_and_neither_is_one_that_was_made_up() {
        for (String text :
                List.of("Works at night.", "limits form 1\nstory=x", "limits form 1\nneeds", "limits form 2")) {
            assertThat(Content.read(Category.SUPPORT_NEED_CODE, new ConfidentialText(text)))
                    .isEmpty();
        }
    }

    @Test
    void nothing_of_it_prints() {
        var content = Content.of(Category.SUPPORT_NEED_CODE, Map.of("needs", List.of("JOB")));
        assertThat(content + " " + Wording.of(content)).doesNotContain("JOB");
        assertThatThrownBy(() -> Content.of(Category.SUPPORT_NEED_CODE, Map.of("needs", List.of("marker"))))
                .hasMessageNotContaining("marker");
    }

    private static void wrong(Category category, Map<String, List<String>> answers, String blank, Wrong why) {
        assertThatThrownBy(() -> Content.of(category, answers))
                .as(category + " " + blank)
                .isInstanceOfSatisfying(WrongForm.class, no -> {
                    assertThat(no.category()).isEqualTo(category);
                    assertThat(no.wrong()).containsEntry(blank, why);
                });
    }

    private static Map<String, List<String>> answers(Sheet sheet, Random dice) {
        var answers = new LinkedHashMap<String, List<String>>();
        for (var blank : sheet.blanks()) {
            if (blank.required() || dice.nextBoolean()) {
                answers.put(blank.name(), answer(blank, dice));
            }
        }
        return answers;
    }

    private static List<String> answer(Blank blank, Random dice) {
        return switch (blank.kind()) {
            case CODE ->
                List.of(blank.codes().get(dice.nextInt(blank.codes().size())).name());
            case CODES -> {
                var some = new ArrayList<String>();
                blank.codes().stream()
                        .filter(code -> some.isEmpty() || dice.nextBoolean())
                        .forEach(code -> some.add(code.name()));
                yield some;
            }
            case DAY -> List.of("2026-0" + (1 + dice.nextInt(9)) + "-15");
            case TICKED -> List.of("yes");
            case MEMBER -> List.of("A".repeat(27));
            case LINE -> List.of("12 = \\n " + dice.nextInt(1_000));
            case NOTE -> List.of(NOTE + dice.nextInt(1_000));
        };
    }
}
