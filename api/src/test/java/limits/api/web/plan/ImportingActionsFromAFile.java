package limits.api.web.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import limits.api.web.plan.LineError.Fault;
import limits.governance.actionplan.Axis;
import limits.governance.actionplan.Factor;
import limits.governance.actionplan.PlannedAction;
import limits.governance.actionplan.Schedule;
import limits.governance.actionplan.TemplateCode;
import limits.kernel.Euros;
import limits.kernel.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A spreadsheet of actions is read whole, or every line that is wrong is told and nothing is read (§1.4). */
class ImportingActionsFromAFile {

    private static final String FRENCH =
            "Intitulé;Priorité;Axe;Facteur;Porteur;Partenaires;Début;Fin;Livrables;Budget;Innovante;Modèle\r\n";
    private static final String SITE = "Chantiers;Secondes chances;Jeunes;PURSUIT_OF_MONEY;Club de prévention;"
            + "Collège Ouest | Bailleur;01/04/2026;2026-12-31;Six chantiers | Un film;12 500,50 €;oui;\r\n";

    private final Desk desk = new Desk();

    @Test
    void a_french_file_of_a_spreadsheet_is_read() {
        assertThat(desk.whole("\ufeff" + FRENCH + SITE))
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(List.of(new PlannedAction(
                        new PlannedAction.Id(Desk.key("drawn")),
                        new Words("Chantiers"),
                        Desk.SECOND_CHANCES,
                        Axis.YOUNG_PEOPLE,
                        Factor.PURSUIT_OF_MONEY,
                        Desk.CLUB,
                        List.of(Desk.SCHOOL, Desk.LANDLORD),
                        new Schedule(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 12, 31)),
                        List.of(new Words("Six chantiers"), new Words("Un film")),
                        new Euros(1_250_050),
                        true,
                        TemplateCode.NONE)));
    }

    @Test
    void an_english_file_with_commas_in_another_order_and_without_optional_columns_is_read() {
        var read = desk.whole("""
                title,priority,axis,factor,owner,from,to,deliverables
                "Sites, paid",second  CHANCES,families,Taboo,club de prevention,2026-04-01,2026-04-01,"One
                per month"
                """.replace("second  CHANCES", "Secondes  CHANCES"));
        assertThat(read).singleElement().satisfies(action -> {
            assertThat(action.title().text()).isEqualTo("Sites, paid");
            assertThat(action.axis()).isEqualTo(Axis.FAMILIES);
            assertThat(action.deliverables()).containsExactly(new Words("One\nper month"));
            assertThat(action.budget()).isEqualTo(Euros.NONE);
            assertThat(action.innovative()).isFalse();
        });
    }

    @Test
    void every_new_action_gets_an_id_of_its_own() {
        assertThat(desk.whole(FRENCH + SITE + SITE))
                .extracting(PlannedAction::id)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void a_fault_on_one_line_reads_nothing_and_names_line_column_and_what_is_allowed() {
        var wrong = SITE.replace("Jeunes", "Jeunesse");
        assertThat(desk.faults(FRENCH + SITE + wrong)).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(3);
            assertThat(error.column()).isEqualTo("Axe");
            assertThat(error.seen()).isEqualTo("Jeunesse");
            assertThat(error.allowed()).containsExactly("Organisation", "Jeunes", "Familles", "Cadre de vie");
        });
    }

    @Test
    void a_cell_with_a_line_break_does_not_shift_the_lines_that_are_told() {
        var two = SITE.replace("Chantiers", "\"Chantiers\nd'été\"");
        assertThat(desk.faults(FRENCH + two + SITE.replace("oui", "peut-être")))
                .extracting(LineError::line)
                .containsExactly(4L);
    }

    @Test
    void all_faults_of_a_line_are_told_at_once() {
        var wrong = SITE.replace("Chantiers", "")
                .replace("01/04/2026", "31/02/2026")
                .replace("Bailleur", "Personne");
        assertThat(desk.faults(FRENCH + wrong))
                .extracting(LineError::fault)
                .containsExactly(Fault.MISSING_VALUE, Fault.UNKNOWN_VALUE, Fault.NOT_A_DATE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    Secondes chances   > Autre priorité      > UNKNOWN_VALUE
                    PURSUIT_OF_MONEY   > Argent              > UNKNOWN_VALUE
                    Club de prévention > Inconnu             > UNKNOWN_VALUE
                    Club de prévention > Jumelle             > SEVERAL_OF_THAT_NAME
                    01/04/2026         > 1er avril 2026      > NOT_A_DATE
                    2026-12-31         > 2026-13-31          > NOT_A_DATE
                    2026-12-31         > 1926-12-31          > NOT_A_DATE
                    2026-12-31         > 2026-03-31          > ENDS_BEFORE_IT_BEGINS
                    12 500,50 €        > 12,500              > NOT_AN_AMOUNT
                    12 500,50 €        > -3                  > NOT_AN_AMOUNT
                    oui                > parfois             > UNKNOWN_VALUE
                    Six chantiers | Un film > |              > MISSING_VALUE
                    """)
    void a_value_that_is_not_understood_is_told(String right, String wrong, Fault fault) {
        assertThat(desk.faults(FRENCH + SITE.replace(right, wrong)))
                .extracting(LineError::fault)
                .containsExactly(fault);
    }

    @Test
    void a_text_that_is_too_long_or_holds_a_control_character_is_told() {
        assertThat(desk.faults(FRENCH + SITE.replace("Chantiers", "x".repeat(2_001))))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.fault()).isEqualTo(Fault.NOT_A_TEXT);
                    assertThat(error.seen()).hasSize(61).endsWith("…");
                });
        assertThat(desk.faults(FRENCH + SITE.replace("Chantiers", "a\u0007b")))
                .extracting(LineError::fault)
                .containsExactly(Fault.NOT_A_TEXT);
    }

    @Test
    void a_reference_is_a_key_and_stands_once() {
        String withReference = "Référence;" + FRENCH;
        String key = Desk.key("mine").text();
        assertThat(desk.whole(withReference + key + ";" + SITE).getFirst().id())
                .isEqualTo(new PlannedAction.Id(Desk.key("mine")));
        assertThat(desk.faults(withReference + "A12;" + SITE))
                .extracting(LineError::fault)
                .containsExactly(Fault.NOT_A_REFERENCE);
        assertThat(desk.faults(withReference + key + ";" + SITE + key + ";" + SITE))
                .extracting(LineError::line, LineError::fault)
                .containsExactly(tuple(3L, Fault.DUPLICATE_REFERENCE));
    }

    @Test
    void headings_that_are_unknown_missing_or_there_twice_are_told_before_any_line() {
        assertThat(desk.faults(FRENCH.replace("Budget", "Couleur") + SITE))
                .extracting(LineError::fault, LineError::seen)
                .containsExactly(tuple(Fault.UNKNOWN_COLUMN, "Couleur"));
        assertThat(desk.faults(FRENCH.replace("Budget", "axis") + SITE))
                .extracting(LineError::fault)
                .containsExactly(Fault.DUPLICATE_COLUMN);
        assertThat(desk.faults(FRENCH.replace("Porteur;", "") + SITE))
                .extracting(LineError::fault, LineError::column)
                .containsExactly(tuple(Fault.MISSING_COLUMN, "porteur / owner"));
    }

    @Test
    void a_line_with_too_few_or_too_many_columns_is_told() {
        assertThat(desk.faults(FRENCH + "Chantiers;Secondes chances\r\n" + SITE.strip() + ";encore\r\n"))
                .extracting(LineError::line, LineError::fault)
                .containsExactly(tuple(2L, Fault.NUMBER_OF_COLUMNS), tuple(3L, Fault.NUMBER_OF_COLUMNS));
    }

    @Test
    void a_quotation_mark_that_is_not_closed_is_told_with_its_line() {
        assertThat(desk.faults(FRENCH + SITE + SITE.replace("Chantiers", "\"Chantiers")))
                .extracting(LineError::line, LineError::fault)
                .containsExactly(tuple(3L, Fault.BROKEN_QUOTES));
        assertThat(desk.faults(FRENCH + SITE.replace("Chantiers", "\"Chantiers\" d'été")))
                .extracting(LineError::fault)
                .containsExactly(Fault.BROKEN_QUOTES);
    }

    @Test
    void a_file_that_is_not_utf8_is_told_with_its_line() {
        assertThat(desk.faults(
                        (FRENCH.replace("é", "e").replace("è", "e") + SITE).getBytes(StandardCharsets.ISO_8859_1)))
                .extracting(LineError::line, LineError::fault)
                .containsExactly(tuple(2L, Fault.NOT_UTF8));
    }

    @Test
    void an_empty_file_or_one_with_headings_only_is_told() {
        assertThat(desk.faults("")).extracting(LineError::fault).containsExactly(Fault.EMPTY);
        assertThat(desk.faults(FRENCH)).extracting(LineError::fault).containsExactly(Fault.EMPTY);
    }

    @Test
    void a_thousand_actions_are_read_and_one_more_is_told() {
        assertThat(desk.whole(FRENCH + SITE.repeat(1_000))).hasSize(1_000);
        assertThat(desk.faults(FRENCH + SITE.repeat(1_001)))
                .extracting(LineError::line, LineError::fault)
                .containsExactly(tuple(1_002L, Fault.TOO_MANY_LINES));
    }

    @Test
    void a_file_beyond_one_mebibyte_is_not_even_opened() {
        assertThat(desk.faults(new byte[ActionsFile.MOST_BYTES + 1]))
                .extracting(LineError::fault)
                .containsExactly(Fault.TOO_BIG);
    }

    @Test
    void no_more_faults_are_listed_than_a_person_reads() {
        assertThat(desk.faults(FRENCH + SITE.replace("oui", "parfois").repeat(500)))
                .hasSize(ActionsFile.MOST_ERRORS);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void every_fault_has_its_sentence_in_both_languages(Fault fault) {
        var error = new LineError(12, "Axe", fault, "vu", List.of("permis"));
        for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            String sentence =
                    Desk.MESSAGES.getMessage(error.key(), error.arguments().toArray(), language);
            assertThat(sentence).isNotBlank().doesNotContain("{", "''");
        }
    }

    @Test
    void whatever_bytes_come_they_are_read_or_told_and_never_a_fault_of_ours() {
        long seed = 41_237;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        byte[] good = (FRENCH + SITE + SITE).getBytes(StandardCharsets.UTF_8);
        var outcomes = new ArrayList<ActionsReading>();
        for (int round = 0; round < 3_000; round++) {
            byte[] bytes = good.clone();
            for (int change = 0; change <= random.nextInt(3); change++) {
                bytes[random.nextInt(bytes.length)] = (byte) "\";,\n\r\t=|\\x\u0000é".charAt(random.nextInt(12));
            }
            outcomes.add(desk.read(bytes));
        }
        assertThat(outcomes).hasAtLeastOneElementOfType(ActionsReading.Whole.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(ActionsReading.Faulty.class);
    }
}
