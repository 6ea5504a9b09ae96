package limits.casesharing.charterfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import limits.casesharing.charter.Floor;
import limits.casesharing.charterfile.Slip.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A charter may repeat what is so under every charter; what it asks otherwise is told and does not count. */
final class WhatNoCharterMoves {

    private static final String BARE = """
            modelVersion: 1
            charter:
              id: CH-TEST
              version: 1
              territory: INSEE-99999
              proposedByGroup: true
              adoptedByCouncil: {ref: "PV-2", date: 2026-02-10}
              validFrom: 2026-02-15
              validUntil: 2028-02-14
              enabledCategories: [IDENTITY_MIN]
            """;
    private static final String SAID = """
              signature: {minLevel: SES, resignOn: MATERIAL_CHANGE, graceDays: 0}
              membership: {individualDesignation: true, orgHeadAccordForAssociations: true}
              session: {chair: DESIGNATED}
              audit: {auditors: [DPO, DESIGNATED_AUDITOR], auditorSeesContent: false, annualReview: true}
              sanctions: [SUSPEND_ON_ALLEGATION, EXCLUDE_ON_BREACH, NOTIFY_EMPLOYER, NOTIFY_DPO_72H]
              aggregates: {method: BLOCKS, base: 5, officerDecision: DPO-2026-03, cadence: QUARTERLY, adHocQueries: false, \
            forbiddenDimensions: [HEALTH, OFFENCE_RELATED, ORIGIN_BELIEF_SEXUALITY, STREET]}
            """.replaceAll("(?m)^(?=\\w)", "  ");

    @Test
    void what_repeats_it_is_read_without_a_word() {
        assertThat(charter(BARE).unmoved()).isEmpty();
        assertThat(charter(BARE + SAID).unmoved()).isEmpty();
        assertThat(charter(BARE + SAID).clauses()).isEqualTo(charter(BARE).clauses());
    }

    @ParameterizedTest(name = "{1} in place of {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "graceDays: 0|graceDays: 90|charter.signature.graceDays|90|0",
                "individualDesignation: true|individualDesignation: false|charter.membership.individualDesignation|false|true",
                "Associations: true|Associations: false|charter.membership.orgHeadAccordForAssociations|false|true",
                "[DPO, DESIGNATED_AUDITOR]|[]|charter.audit.auditors|[]|DPO, DESIGNATED_AUDITOR",
                "[DPO, DESIGNATED_AUDITOR]|[DPO]|charter.audit.auditors|[DPO]|DPO, DESIGNATED_AUDITOR",
                "auditorSeesContent: false|auditorSeesContent: true|charter.audit.auditorSeesContent|true|false",
                "annualReview: true|annualReview: false|charter.audit.annualReview|false|true",
                "adHocQueries: false|adHocQueries: true|charter.aggregates.adHocQueries|true|false",
                "officerDecision: DPO-2026-03, ||charter.aggregates.base|5|11",
                "officerDecision: DPO-2026-03|officerDecision: null|charter.aggregates.base|5|11",
                "NOTIFY_EMPLOYER, ||charter.sanctions|'[SUSPEND_ON_ALLEGATION, EXCLUDE_ON_BREACH, NOTIFY_DPO_72H]'"
                        + "|'SUSPEND_ON_ALLEGATION, EXCLUDE_ON_BREACH, NOTIFY_EMPLOYER, NOTIFY_DPO_72H'",
                "HEALTH, ||charter.aggregates.forbiddenDimensions|'[OFFENCE_RELATED, ORIGIN_BELIEF_SEXUALITY, STREET]'"
                        + "|'HEALTH, OFFENCE_RELATED, ORIGIN_BELIEF_SEXUALITY, STREET'",
            })
    void what_asks_for_less_of_it_is_told_and_moves_nothing(
            String instead, String other, String where, String written, String counts) {
        WrittenCharter read = charter(BARE + SAID.replace(instead, other == null ? "" : other));
        assertThat(read.unmoved()).containsExactly(new Unmoved(where, written, counts));
        assertThat(read.over(Floor.statute())).isEqualTo(charter(BARE).over(Floor.statute()));
    }

    @ParameterizedTest(name = "{1} in place of {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "resignOn: MATERIAL_CHANGE|resignOn: NEVER|UNKNOWN_WORD|MATERIAL_CHANGE",
                "graceDays: 0|graceDays: -1|NOT_THAT_NUMBER|0…1000",
                "individualDesignation: true|individualDesignation: perhaps|UNKNOWN_WORD|",
                "chair: DESIGNATED|chair: ANYBODY|UNKNOWN_WORD|DESIGNATED",
                "[DPO, DESIGNATED_AUDITOR]|[PRESS]|UNKNOWN_WORD|DPO, DESIGNATED_AUDITOR",
                "[DPO, DESIGNATED_AUDITOR]|DPO|NOT_A_LIST|",
                "NOTIFY_EMPLOYER|FORGET|UNKNOWN_WORD|",
                "method: BLOCKS|method: EXACT|UNKNOWN_WORD|BLOCKS",
                "base: 5|base: 1|UNKNOWN_WORD|5, 10, 11",
                "base: 5|base: [5]|NOT_A_VALUE|",
                "cadence: QUARTERLY|cadence: DAILY|UNKNOWN_WORD|QUARTERLY",
                "officerDecision: DPO-2026-03|officerDecision: yes|NOT_A_REFERENCE|",
                "STREET|WEATHER|UNKNOWN_WORD|HEALTH, OFFENCE_RELATED, ORIGIN_BELIEF_SEXUALITY, STREET",
            })
    void a_word_of_no_list_is_a_mistake(String instead, String other, Wrong wrong, String allowed) {
        assertThat(slips(BARE + SAID.replace(instead, other))).anySatisfy(slip -> {
            assertThat(slip.wrong()).isEqualTo(wrong);
            if (allowed != null) {
                assertThat(String.join(", ", slip.allowed())).isEqualTo(allowed);
            }
        });
    }

    private static WrittenCharter charter(String text) {
        return CharterFile.read(text, Floor.statute()).charter().orElseThrow();
    }

    private static List<Slip> slips(String text) {
        return catchThrowableOfType(NotACharter.class, () -> CharterFile.read(text, Floor.statute()))
                .slips();
    }
}
