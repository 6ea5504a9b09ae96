package limits.casesharing.charterfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import limits.casesharing.charter.Ages;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.SignatureLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is a charter to the last word, or every mistake in it is told with its line. */
final class ACharterIsReadOrRefusedByTheLine {

    static final String FILE = """
            modelVersion: 1
            charter:
              id: CH-TEST
              version: 3
              territory: INSEE-99999
              proposedByGroup: true
              adoptedByCouncil: {ref: "PV-2", date: 2026-02-10}
              prosecutorConvention: null
              validFrom: 2026-02-15
              validUntil: 2028-02-14
              purposes: [P1_IDENTIFY_AND_RELAY, P2_COORDINATE_SUPPORT]
              enabledCategories: [IDENTITY_MIN, SUPPORT_NEED_CODE]
              receivers: {SUPPORT_NEED_CODE: [CPE, SOCIAL_WORKER]}
              retention: {activeMax: {unit: years, value: 1}}
              signature: {minLevel: AES, periodicMonths: 12}
              case: {maxMembers: 6, ageAtOpening: [12, 17]}
              audit: {logRetentionMonths: 12}
            """;

    @Test
    void what_stands_in_the_file_binds() {
        WrittenCharter read = charter(FILE);
        var clauses = read.clauses();
        assertThat(read.version()).isEqualTo(3);
        assertThat(read.proposed() && read.adopted()).isTrue();
        assertThat(clauses.validUntil()).isEqualTo(LocalDate.of(2028, 2, 14));
        assertThat(clauses.purposes()).containsExactly(Purpose.P1_IDENTIFY_AND_RELAY, Purpose.P2_COORDINATE_SUPPORT);
        assertThat(clauses.categories()).containsExactly(Category.IDENTITY_MIN, Category.SUPPORT_NEED_CODE);
        assertThat(clauses.narrowings()).singleElement().satisfies(less -> {
            assertThat(less.receivers()).containsExactly(Profession.SOCIAL_WORKER, Profession.CPE);
            assertThat(less.givers()).contains(Profession.LANDLORD);
        });
        assertThat(clauses.minSignature()).isEqualTo(SignatureLevel.ADVANCED);
        assertThat(clauses.ages()).isEqualTo(new Ages(12, 17, 25));
        assertThat(clauses.sizes().caseMembers()).isEqualTo(6);
        assertThat(clauses.clocks().active()).isEqualTo(12);
        assertThat(clauses.clocks().signature()).isEqualTo(12);
        assertThat(clauses.prosecutorConvention()).isFalse();
    }

    @Test
    void what_asks_for_more_than_the_floor_counts_as_far_as_the_floor_goes() {
        String more = FILE.replace("[IDENTITY_MIN,", "[POLICE_FILE_EXTRACT, IDENTITY_MIN,")
                .replace("[12, 17]", "[0, 99]")
                .replace("case:", "venues: [AD_HOC, STEERING]\n  case:")
                .replace("unit: years, value: 1", "unit: years, value: 40")
                .replace("{activeMax", "{hardAgeStop: {years: 110}, activeMax");
        var terms = charter(more).over(Floor.statute());
        assertThat(terms.clauses().categories()).doesNotContain(Category.POLICE_FILE_EXTRACT);
        assertThat(terms.clauses().venues()).hasSize(1);
        assertThat(terms.rules().ages()).isEqualTo(new Ages(10, 24, 25));
        assertThat(terms.rules().clocks().active()).isEqualTo(24);
    }

    @Test
    void a_floor_of_the_same_file_is_the_one_it_stands_on() throws Exception {
        String floor = AFloorIsWrittenDown.shipped().replace("hardAgeStop: {years: 25", "hardAgeStop: {years: 21");
        CharterFile both = CharterFile.read(floor + FILE.replace("modelVersion: 1\n", ""), Floor.statute());
        assertThat(both.floor().orElseThrow().ages().stop()).isEqualTo(21);
        assertThat(both.charter().orElseThrow().clauses().ages().stop()).isEqualTo(21);
    }

    @Test
    void a_charter_that_was_not_adopted_is_read_and_binds_nothing() {
        String draft = FILE.replace("{ref: \"PV-2\", date: 2026-02-10}", "null");
        assertThat(charter(draft).over(Floor.statute()).inForce(LocalDate.of(2026, 5, 1)))
                .isFalse();
    }

    @Test
    void nothing_binds_before_the_council_adopted_it() {
        var late = charter(FILE.replace("date: 2026-02-10", "date: 2026-06-01"));
        assertThat(late.adoptedOn()).contains(LocalDate.of(2026, 6, 1));
        assertThat(late.clauses().validFrom()).isEqualTo(LocalDate.of(2026, 2, 15));
        var terms = late.over(Floor.statute());
        assertThat(terms.inForce(LocalDate.of(2026, 5, 1))).isFalse();
        assertThat(terms.inForce(LocalDate.of(2026, 5, 31))).isFalse();
        assertThat(terms.inForce(LocalDate.of(2026, 6, 1))).isTrue();
        assertThat(terms.inForce(LocalDate.of(2028, 2, 15))).isFalse();
        var early = charter(FILE).over(Floor.statute());
        assertThat(early.inForce(LocalDate.of(2026, 2, 14))).isFalse();
        assertThat(early.inForce(LocalDate.of(2026, 2, 15))).isTrue();
    }

    @Test
    void a_charter_adopted_after_its_last_day_never_binds() {
        var terms =
                charter(FILE.replace("date: 2026-02-10", "date: 2028-02-15")).over(Floor.statute());
        for (String day : List.of("2026-05-01", "2028-02-14", "2028-02-15")) {
            assertThat(terms.inForce(LocalDate.parse(day))).isFalse();
        }
    }

    @ParameterizedTest(name = "prosecutorConvention: {0}")
    @CsvSource(
            delimiter = '|',
            value = {"CONV-2026-01|true", "\"2026\"|true", "signed|true", "null|false", "~|false", "|false"})
    void a_convention_is_there_under_its_reference(String said, boolean there) {
        String file = FILE.replace("Convention: null", "Convention: " + (said == null ? "" : said));
        assertThat(charter(file).clauses().prosecutorConvention()).isEqualTo(there);
        assertThat(charter(FILE.replace("  prosecutorConvention: null\n", ""))
                        .clauses()
                        .prosecutorConvention())
                .isFalse();
    }

    @Test
    void the_access_log_is_kept_for_a_year_where_nothing_is_said_and_longer_for_a_documented_risk_alone() {
        String said = "  audit: {logRetentionMonths: 12}\n";
        assertThat(months(FILE.replace(said, ""))).isEqualTo(12);
        assertThat(months(FILE.replace(
                        "logRetentionMonths: 12}\n", "logRetentionMonths: 36, needs: DOCUMENTED_MISUSE_RISK}\n")))
                .isEqualTo(36);
        assertThat(slips(FILE.replace("logRetentionMonths: 12}\n", "logRetentionMonths: 13}\n")))
                .singleElement()
                .satisfies(slip -> {
                    assertThat(slip.line()).isEqualTo(17);
                    assertThat(slip.allowed()).containsExactly("6…12", "6…36 + needs: DOCUMENTED_MISUSE_RISK");
                });
    }

    private static int months(String text) {
        return charter(text).clauses().clocks().accessLog();
    }

    private static WrittenCharter charter(String text) {
        return CharterFile.read(text, Floor.statute()).charter().orElseThrow();
    }

    static List<Slip> slips(String text) {
        return catchThrowableOfType(NotACharter.class, () -> CharterFile.read(text, Floor.statute()))
                .slips();
    }
}
