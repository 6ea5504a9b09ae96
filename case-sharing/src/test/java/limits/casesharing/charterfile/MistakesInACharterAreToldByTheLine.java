package limits.casesharing.charterfile;

import static limits.casesharing.charterfile.ACharterIsReadOrRefusedByTheLine.FILE;
import static limits.casesharing.charterfile.ACharterIsReadOrRefusedByTheLine.slips;
import static limits.casesharing.charterfile.Slip.Wrong.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import limits.casesharing.charter.Floor;
import limits.casesharing.charterfile.Slip.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong in a file is told at its line, at once with everything else that is, and with what may stand there. */
final class MistakesInACharterAreToldByTheLine {

    @ParameterizedTest(name = "{1} in place of {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "IDENTITY_MIN|IDENTITY_MAX|12|UNKNOWN_WORD",
                "[IDENTITY_MIN, SUPPORT_NEED_CODE]|IDENTITY_MIN|12|NOT_A_LIST",
                "[IDENTITY_MIN, SUPPORT_NEED_CODE]|[IDENTITY_MIN, IDENTITY_MIN]|12|TWICE",
                "[IDENTITY_MIN, SUPPORT_NEED_CODE]|[{a: b}]|12|NOT_A_VALUE",
                "version: 3|vresion: 3|4|UNKNOWN_KEY",
                "version: 3|version: three|4|NOT_THAT_NUMBER",
                "version: 3|version: 0|4|NOT_THAT_NUMBER",
                "INSEE-99999|Aubervelle|5|NOT_A_COMMUNE",
                "proposedByGroup: true|proposedByGroup: perhaps|6|UNKNOWN_WORD",
                "2026-02-15|soon|9|NOT_A_DAY",
                "2028-02-14|2024-02-14|10|ENDS_BEFORE_IT_BEGINS",
                "{ref: \"PV-2\", date: 2026-02-10}|yes|7|NOT_A_MAP",
                "ref: \"PV-2\"|ref: \"\"|7|NOT_A_REFERENCE",
                "date: 2026-02-10|date: yes|7|NOT_A_DAY",
                "AES|XES|15|UNKNOWN_WORD",
                "[12, 17]|[17, 12]|16|NOT_THAT_NUMBER",
                "[12, 17]|[12]|16|NOT_THAT_NUMBER",
                "logRetentionMonths: 12|logRetentionMonths: 2|17|NOT_THAT_NUMBER",
                "logRetentionMonths: 12|logRetentionMonths: 36|17|NOT_THAT_NUMBER",
                "logRetentionMonths: 12|needs: A_FEELING|17|UNKNOWN_WORD",
                "unit: years|unit: moons|14|UNKNOWN_WORD",
                "modelVersion: 1|modelVersion: 2|1|NOT_THAT_NUMBER",
                "id: CH-TEST|'{]'|3|UNREADABLE",
            })
    void a_mistake_is_told_at_its_line(String instead, String mistake, int line, Wrong wrong) {
        assertThat(slips(FILE.replaceFirst(java.util.regex.Pattern.quote(instead), mistake)))
                .anySatisfy(slip -> {
                    assertThat(slip.wrong()).isEqualTo(wrong);
                    assertThat(slip.line()).isEqualTo(line);
                });
    }

    @ParameterizedTest(name = "prosecutorConvention: {0}")
    @ValueSource(
            strings = {
                "false",
                "no",
                "Off",
                "true",
                "yes",
                "\"\"",
                "\"  \"",
                "\"no\"",
                "' FALSE '",
                "\"null\"",
                "[]",
                "{}",
                "[CONV-1]",
                "{ref: CONV-1}",
                "0",
                "2026",
                "2026-02-10"
            })
    void what_is_no_reference_is_no_convention(String said) {
        assertThat(slips(FILE.replace("Convention: null", "Convention: " + said)))
                .singleElement()
                .satisfies(slip -> {
                    assertThat(slip.wrong()).isEqualTo(NOT_A_REFERENCE);
                    assertThat(slip.line()).isEqualTo(8);
                    assertThat(slip.where()).isEqualTo("charter.prosecutorConvention");
                });
    }

    @Test
    void every_mistake_of_a_file_is_told_at_once_with_what_may_stand_there() {
        var slips = slips(FILE.replace("AES", "XES").replace("IDENTITY_MIN", "SECRETS"));
        assertThat(slips).extracting(Slip::line).containsExactly(12, 15);
        assertThat(slips.get(1).where()).isEqualTo("charter.signature.minLevel");
        assertThat(slips.get(1).found()).isEqualTo("XES");
        assertThat(slips.get(1).allowed()).containsExactly("SES", "AES", "QES");
    }

    @Test
    void what_is_missing_is_told_by_its_name() {
        assertThat(slips(FILE.replace("  proposedByGroup: true\n", "")))
                .singleElement()
                .satisfies(slip -> {
                    assertThat(slip.wrong()).isEqualTo(MISSING);
                    assertThat(slip.allowed()).containsExactly("proposedByGroup");
                });
    }

    @Test
    void a_key_that_stands_twice_is_no_charter() {
        assertThat(slips(FILE + "  version: 4\n"))
                .anySatisfy(slip -> assertThat(slip.wrong()).isEqualTo(TWICE));
    }

    @Test
    void nothing_and_nonsense_and_too_much_are_no_charters() {
        for (String text : List.of("", "- 1\n- 2", "\u0000", "a: b: c", "x: " + "y".repeat(300_000), "[".repeat(40))) {
            assertThat(slips(text)).isNotEmpty();
        }
        assertThat(Set.of(slips("- 1").getFirst().wrong())).containsExactly(NOT_A_MAP);
    }

    @Test
    void of_thousands_of_mistakes_the_first_fifty_are_told_and_the_rest_counted() {
        var text = new StringBuilder(FILE);
        for (int n = 0; n < 3_000; n++) {
            text.append("unheardOf").append(n).append(": 1\n");
        }
        var mistakes =
                catchThrowableOfType(NotACharter.class, () -> CharterFile.read(text.toString(), Floor.statute()));
        assertThat(mistakes.slips()).hasSize(NotACharter.MOST);
        assertThat(mistakes.more()).isEqualTo(3_000 - NotACharter.MOST);
        assertThat(mistakes.slips()).isSortedAccordingTo(java.util.Comparator.comparingInt(Slip::line));
    }
}
