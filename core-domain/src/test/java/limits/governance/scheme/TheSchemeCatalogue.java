package limits.governance.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TheSchemeCatalogue {

    private static final Set<String> FACTS =
            Set.of("source", "from", "to", "to-with-disability", "requires", "conditions", "pay");
    private static final Set<String> WORDS =
            Set.of("name", "summary", "ages", "duration", "conditions", "money", "run-by", "referred-by");

    private final SchemeCatalogue catalogue = SchemeCatalogue.ofTheGuidelines();

    @Test
    void has_a_sheet_for_every_scheme_of_the_guidelines_in_their_order() {
        assertThat(catalogue.sheets()).extracting(SchemeSheet::code).containsExactly(SchemeCode.values());
    }

    @Test
    void every_sheet_says_where_it_comes_from_and_when_it_was_verified() {
        assertThat(catalogue.sheets()).allSatisfy(sheet -> {
            assertThat(sheet.source()).matches("[2-4](\\.\\d){1,2}");
            assertThat(sheet.verifiedOn()).isEqualTo("2026-11-22");
        });
    }

    @Test
    void what_the_source_does_not_state_stays_unstated() {
        assertThat(catalogue.sheet(SchemeCode.E2C).ages().from()).isEqualTo(new Bound.Unstated());
        assertThat(catalogue.sheet(SchemeCode.CIVIC_SERVICE).ages())
                .isEqualTo(new AgeRange(new Bound.Unstated(), new Bound.Unstated()));
        assertThat(catalogue.words(SchemeCode.CIO, Locale.FRENCH).line(SheetWords.Line.RUN_BY))
                .isEmpty();
    }

    @Test
    void both_languages_say_the_same_lines() {
        var french = Sheets.read("schemes_fr.properties").keys();
        assertThat(french)
                .isEqualTo(Sheets.read("schemes_en.properties").keys())
                .isNotEmpty();
        assertThat(catalogue.words(SchemeCode.TAPAJ, Locale.FRANCE).name()).contains("travail");
        assertThat(catalogue.words(SchemeCode.TAPAJ, Locale.UK).name()).contains("employment");
    }

    @Test
    void no_line_of_the_files_is_misspelt() {
        assertThat(unexpected("schemes.properties", FACTS)).containsExactly("verified-on");
        assertThat(unexpected("schemes_fr.properties", WORDS)).isEmpty();
        assertThat(unexpected("schemes_en.properties", WORDS)).isEmpty();
    }

    @Test
    void a_missing_line_is_a_fault_and_not_an_empty_sheet() {
        assertThatThrownBy(() -> Sheets.read("schemes.properties").one("unplugged.colour"))
                .hasMessage("schemes.properties lacks unplugged.colour");
    }

    @Test
    void an_approach_a_procedure_a_fund_and_a_class_programme_take_no_referral() {
        assertThat(SchemeCode.PRIJ.kind().takesReferrals()).isFalse();
        assertThat(SchemeCode.FORMAL_WARNING.kind().takesReferrals()).isFalse();
        assertThat(SchemeCode.FIPDR.kind().takesReferrals()).isFalse();
        assertThat(SchemeCode.UNPLUGGED.kind().takesReferrals()).isFalse();
        assertThat(SchemeCode.EDUCATIONAL_WORK.kind().takesReferrals()).isTrue();
    }

    @Test
    void a_variant_names_the_sheet_it_adapts() {
        assertThat(catalogue.sheet(SchemeCode.PSFP_12_TO_16).variantOf()).contains(SchemeCode.PSFP);
        assertThat(catalogue.sheet(SchemeCode.PSFP).variantOf()).isEmpty();
    }

    private static Set<String> unexpected(String file, Set<String> lines) {
        var expected = Arrays.stream(SchemeCode.values())
                .flatMap(code -> lines.stream().map(line -> code.slug() + "." + line))
                .collect(Collectors.toCollection(HashSet::new));
        var found = new TreeSet<>(Sheets.read(file).keys());
        found.removeAll(expected);
        return found;
    }
}
