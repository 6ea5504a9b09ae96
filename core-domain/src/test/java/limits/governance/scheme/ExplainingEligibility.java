package limits.governance.scheme;

import static limits.governance.scheme.Eligibility.Verdict.LIKELY;
import static limits.governance.scheme.Eligibility.Verdict.NOT;
import static limits.governance.scheme.Eligibility.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExplainingEligibility {

    private final SchemeCatalogue catalogue = SchemeCatalogue.ofTheGuidelines();

    @Test
    void sixteen_is_old_enough_for_an_educational_work_programme_and_no_age_is_too_old() {
        assertThat(reading(SchemeCode.EDUCATIONAL_WORK, 16).verdict()).isEqualTo(LIKELY);
        assertThat(reading(SchemeCode.EDUCATIONAL_WORK, 24).verdict()).isEqualTo(LIKELY);
    }

    @Test
    void fifteen_is_too_young_and_the_answer_says_that_it_is_the_age() {
        assertThat(reading(SchemeCode.EDUCATIONAL_WORK, 15))
                .extracting(Eligibility::verdict, Eligibility::against)
                .containsExactly(NOT, List.of(Fact.AGE));
    }

    @Test
    void an_unknown_age_is_a_missing_fact_where_the_sheet_gives_one() {
        assertThat(reading(SchemeCode.LOCAL_MISSION, new Bound.Unstated(), Map.of()))
                .extracting(Eligibility::verdict, Eligibility::missing)
                .containsExactly(UNKNOWN, List.of(Fact.AGE));
    }

    @Test
    void each_condition_that_nobody_answered_is_named() {
        assertThat(reading(SchemeCode.EPIDE, new Bound.Years(18), Map.of(Fact.VOLUNTEERS, Said.YES)))
                .extracting(Eligibility::verdict, Eligibility::missing)
                .containsExactly(
                        UNKNOWN, List.of(Fact.NO_DIPLOMA_OR_QUALIFICATION, Fact.DIFFICULTY_FINDING_WORK_OR_TRAINING));
    }

    @Test
    void a_condition_that_is_not_met_is_named_even_while_others_are_unknown() {
        assertThat(reading(
                        SchemeCode.BREAKAWAY,
                        new Bound.Unstated(),
                        Map.of(Fact.NEITHER_PROSECUTED_NOR_IN_JUDICIAL_CARE, Said.NO)))
                .extracting(Eligibility::verdict, Eligibility::against, Eligibility::missing)
                .containsExactly(NOT, List.of(Fact.NEITHER_PROSECUTED_NOR_IN_JUDICIAL_CARE), List.of());
    }

    @Test
    void a_sheet_without_ages_is_never_likely_it_is_to_be_asked_of_the_provider() {
        assertThat(reading(SchemeCode.CIVIC_SERVICE, 17))
                .extracting(Eligibility::verdict, Eligibility::missing, Eligibility::gaps)
                .containsExactly(
                        UNKNOWN,
                        List.of(),
                        List.of(Eligibility.Gap.LOWEST_AGE, Eligibility.Gap.HIGHEST_AGE, Eligibility.Gap.CONDITIONS));
    }

    @Test
    void under_26_without_a_lowest_age_leaves_the_lowest_age_open() {
        assertThat(reading(SchemeCode.E2C, 14).gaps()).contains(Eligibility.Gap.LOWEST_AGE);
        assertThat(reading(SchemeCode.E2C, 26).verdict()).isEqualTo(NOT);
    }

    @Test
    void a_recognised_disability_extends_the_youth_commitment_agreement_to_29() {
        assertThat(cej(27, Said.YES)).extracting(Eligibility::against).asList().isEmpty();
        assertThat(cej(27, Said.UNKNOWN).missing()).contains(Fact.RECOGNISED_DISABILITY);
        assertThat(cej(27, Said.NO).verdict()).isEqualTo(NOT);
        assertThat(cej(30, Said.YES).verdict()).isEqualTo(NOT);
        assertThat(cej(15, Said.YES).verdict()).isEqualTo(NOT);
        assertThat(cej(20, Said.UNKNOWN).missing()).isEmpty();
    }

    @Test
    void a_situation_with_every_condition_met_is_likely() {
        assertThat(reading(
                                SchemeCode.EPIDE,
                                new Bound.Years(17),
                                Map.of(
                                        Fact.NO_DIPLOMA_OR_QUALIFICATION,
                                        Said.YES,
                                        Fact.DIFFICULTY_FINDING_WORK_OR_TRAINING,
                                        Said.YES,
                                        Fact.VOLUNTEERS,
                                        Said.YES))
                        .verdict())
                .isEqualTo(LIKELY);
    }

    @Test
    void whatever_is_told_the_explanation_fits_the_verdict() {
        long seed = 20261122;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            var sheet = catalogue.sheets().get(random.nextInt(catalogue.sheets().size()));
            var told = Eligibility.of(sheet, anyFacts(random));
            switch (told.verdict()) {
                case NOT -> assertThat(told.against()).isNotEmpty();
                case LIKELY ->
                    assertThat(told.against().size()
                                    + told.missing().size()
                                    + told.gaps().size())
                            .isZero();
                case UNKNOWN -> {
                    assertThat(told.against()).isEmpty();
                    assertThat(told.missing().size() + told.gaps().size()).isPositive();
                }
            }
        }
    }

    private static Facts anyFacts(Random random) {
        var said = new HashMap<Fact, Said>();
        for (Fact fact : Fact.values()) {
            said.put(fact, Said.values()[random.nextInt(3)]);
        }
        Bound age = random.nextInt(4) == 0 ? new Bound.Unstated() : new Bound.Years(random.nextInt(35));
        return new Facts(age, said);
    }

    private Eligibility cej(int years, Said disability) {
        return reading(SchemeCode.CEJ, new Bound.Years(years), Map.of(Fact.RECOGNISED_DISABILITY, disability));
    }

    private Eligibility reading(SchemeCode code, int years) {
        return reading(code, new Bound.Years(years), Map.of());
    }

    private Eligibility reading(SchemeCode code, Bound age, Map<Fact, Said> said) {
        return Eligibility.of(catalogue.sheet(code), new Facts(age, said));
    }
}
