package limits.api.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import limits.governance.actionplan.Axis;
import limits.governance.actionplan.Factor;
import limits.governance.actionplan.PlannedAction;
import limits.governance.actionplan.Schedule;
import limits.governance.actionplan.TemplateCode;
import limits.governance.partner.Partner;
import limits.kernel.Euros;
import limits.kernel.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the product writes it reads back, and no spreadsheet takes it for a formula. */
class ExportingActionsToAFile {

    private static final String AWKWARD = "=+-@'|\\;,\"\n éÀ€a1 ＝＠";
    private static final List<Partner.Id> PARTNERS =
            List.of(Desk.CLUB, Desk.SCHOOL, Desk.LANDLORD, Desk.TWIN, Desk.OTHER_TWIN, Desk.FORMULA);

    private final Desk desk = new Desk();

    @Test
    void what_was_written_is_read_back_as_the_same_actions() {
        long seed = 20260401;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var actions = new ArrayList<PlannedAction>();
            for (int number = 0; number <= random.nextInt(5); number++) {
                actions.add(any(random, round + "/" + number));
            }
            var language = random.nextBoolean() ? Locale.FRENCH : Locale.ENGLISH;
            assertThat(desk.whole(write(actions, language))).isEqualTo(actions);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\rx", "\nx", "＝1", "'=1", "''@"})
    void a_cell_that_looks_like_a_formula_is_guarded_and_read_back(String cell) {
        assertThat(FormulaGuard.guard(cell)).isEqualTo("'" + cell);
        assertThat(FormulaGuard.unguard(FormulaGuard.guard(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "l'été", "'quoted'", "a=b", "1-2"})
    void an_ordinary_cell_is_left_alone(String cell) {
        assertThat(FormulaGuard.guard(cell)).isEqualTo(cell);
        assertThat(FormulaGuard.unguard(cell)).isEqualTo(cell);
    }

    @Test
    void no_cell_of_a_written_file_begins_like_a_formula() {
        var random = new Random(7);
        var actions = new ArrayList<PlannedAction>();
        for (int number = 0; number < 200; number++) {
            actions.add(any(random, "f" + number));
        }
        var text = new String(write(actions, Locale.FRENCH), StandardCharsets.UTF_8).substring(1);
        var cells = de.siegmar.fastcsv.reader.CsvReader.builder().fieldSeparator(';').ofCsvRecord(text).stream()
                .flatMap(line -> line.getFields().stream())
                .toList();
        assertThat(cells).isNotEmpty().noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*"));
        assertThat(cells).anyMatch(cell -> cell.startsWith("'="));
    }

    @Test
    void a_partner_whose_name_means_two_partners_is_written_by_reference() {
        var text = new String(
                write(
                        List.of(new PlannedAction(
                                new PlannedAction.Id(Desk.key("a")),
                                new Words("A"),
                                Desk.SECOND_CHANCES,
                                Axis.FAMILIES,
                                Factor.TABOO,
                                Desk.TWIN,
                                List.of(Desk.CLUB),
                                new Schedule(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2)),
                                List.of(new Words("D")),
                                new Euros(1_005),
                                false,
                                TemplateCode.LILLE_PARENTS_WORKSHOP)),
                        Locale.ENGLISH),
                StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\ufeffreference;title;priority;")
                .contains(Desk.TWIN.toString(), "Club de prévention", ";10.05;no;Lille: parents' workshop\r\n");
    }

    private byte[] write(List<PlannedAction> actions, Locale language) {
        return new ActionsExport(Desk.MESSAGES).write(actions, Desk.NAMES, language);
    }

    private static PlannedAction any(Random random, String name) {
        var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
        return new PlannedAction(
                new PlannedAction.Id(Desk.key(name)),
                words(random),
                Desk.SECOND_CHANCES,
                Axis.values()[random.nextInt(Axis.values().length)],
                Factor.values()[random.nextInt(Factor.values().length)],
                PARTNERS.get(random.nextInt(PARTNERS.size())),
                PARTNERS.subList(0, random.nextInt(PARTNERS.size() + 1)),
                new Schedule(from, from.plusDays(random.nextInt(400))),
                List.of(words(random), words(random)).subList(0, 1 + random.nextInt(2)),
                new Euros(random.nextLong(10_000_000_000L)),
                random.nextBoolean(),
                TemplateCode.values()[random.nextInt(TemplateCode.values().length)]);
    }

    private static Words words(Random random) {
        var text = new StringBuilder();
        for (int length = random.nextInt(12); length >= 0; length--) {
            text.append(AWKWARD.charAt(random.nextInt(AWKWARD.length())));
        }
        return new Words(text.toString().isBlank() ? "=" : text.toString());
    }
}
