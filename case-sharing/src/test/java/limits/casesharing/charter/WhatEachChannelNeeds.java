package limits.casesharing.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Gate R15: the needs of each channel, in the order the law lists them. */
final class WhatEachChannelNeeds {

    @Test
    @DisplayName("CSI L132-5: what leaves the first round goes to whoever has a task")
    void the_confidential_channel_needs_a_task() {
        lacks(Need.CASE_TASK, Exchange.of(Category.SUPPORT_NEED_CODE).but(so -> so.receiver.task = false));
        lacks(Need.CASE_TASK, Exchange.of(Category.JUDICIAL_MEASURE).but(so -> so.receiver.task = false));
    }

    @Test
    @DisplayName("CSI L132-5: the first round asks a task or a session")
    void the_round_of_the_table_needs_a_task_or_a_session() {
        lacks(Need.TASK_OR_SESSION, Exchange.of(Category.SITUATION_FLAG).but(so -> {
            so.receiver.task = false;
            so.session = false;
        }));
        assertThat(Exchange.of(Category.SITUATION_FLAG)
                        .but(so -> so.session = false)
                        .decided()
                        .permitted())
                .isTrue();
        assertThat(Exchange.of(Category.SITUATION_FLAG)
                        .but(so -> so.receiver.task = false)
                        .decided()
                        .permitted())
                .isTrue();
    }

    @Test
    @DisplayName("CASF L121-6-2: both intervene with the family")
    void social_action_needs_both_to_intervene() {
        lacks(
                Need.INTERVENES_WITH_FAMILY_BOTH,
                Exchange.of(Category.SOCIAL_ASSESSMENT).but(so -> so.receiver.intervenes = false));
        lacks(
                Need.INTERVENES_WITH_FAMILY_BOTH,
                Exchange.of(Category.SOCIAL_ASSESSMENT).but(so -> so.giver.intervenes = false));
    }

    @Test
    @DisplayName("CASF L226-2-2: both bound to professional secrecy, and attested")
    void child_protection_needs_both_bound_and_attested() {
        lacks(
                Need.SECRECY_BOUND_BOTH,
                Exchange.of(Category.CHILD_PROTECTION_FACT).but(so -> so.receiver.secrecyAttested = false));
        lacks(
                Need.SECRECY_BOUND_BOTH,
                Exchange.of(Category.CHILD_PROTECTION_FACT).but(so -> so.giver.secrecyAttested = false));
    }

    @Test
    @DisplayName("CASF L121-6-2, L226-2-2; CSP L1110-4; CSI L132-2: why it is needed has been written")
    void secrets_offences_and_measures_need_a_note_of_necessity() {
        for (var category : new Category[] {
            Category.SOCIAL_ASSESSMENT,
            Category.CHILD_PROTECTION_FACT,
            Category.HEALTH,
            Category.OFFENCE_RELATED,
            Category.JUDICIAL_MEASURE
        }) {
            lacks(Need.NECESSITY_NOTE, Exchange.of(category).but(so -> so.necessity = false));
        }
    }

    @Test
    @DisplayName("CSP L1110-4: both take part in the care")
    void care_needs_both_to_take_part() {
        lacks(Need.CARE_PARTICIPATION_BOTH, Exchange.of(Category.HEALTH).but(so -> so.receiver.care = false));
        lacks(Need.CARE_PARTICIPATION_BOTH, Exchange.of(Category.HEALTH).but(so -> so.giver.care = false));
    }

    @Test
    @DisplayName("CSP L1110-4: beyond the care team, consent given before")
    void beyond_the_care_team_consent_is_needed() {
        lacks(Need.CONSENT_IF_NOT_SAME_TEAM, Exchange.of(Category.HEALTH).but(so -> so.sameTeam = false));
        assertThat(Exchange.of(Category.HEALTH)
                        .but(so -> {
                            so.sameTeam = false;
                            so.consent = true;
                        })
                        .decided()
                        .permitted())
                .isTrue();
    }

    @Test
    @DisplayName("CSI L132-2: a convention with the prosecutor, then the document")
    void a_judicial_measure_needs_convention_and_document() {
        var noConvention =
                Clauses.widest(Exchange.FICTIONAL, Exchange.TOWN, Exchange.TODAY, Exchange.TODAY.plusYears(1));
        assertThat(Exchange.of(Category.JUDICIAL_MEASURE).decidedUnder(noConvention))
                .isEqualTo(new Decision.Lacking(Need.CONVENTION));
        lacks(Need.PROSECUTOR_DOCUMENT, Exchange.of(Category.JUDICIAL_MEASURE).but(so -> so.document = false));
    }

    @Test
    @DisplayName("The four needs that name professions read the floor's own circles, should the table ever be wider")
    void needs_that_name_professions_hold_even_if_the_table_were_wider() {
        assertThat(overWideTable(Regime.B_SOCIAL_SECRET, Category.SOCIAL_ASSESSMENT))
                .isEqualTo("R15_NEED_SOCIAL_ACTION_BOTH");
        assertThat(overWideTable(Regime.C_CHILD_SECRET, Category.CHILD_PROTECTION_FACT))
                .isEqualTo("R15_NEED_SECRECY_BOUND_BOTH");
        assertThat(overWideTable(Regime.D_HEALTH, Category.HEALTH)).isEqualTo("R15_NEED_R1110_2_BOTH");
        assertThat(overWideTable(Regime.A10_OFFENCE, Category.OFFENCE_RELATED)).isEqualTo("R15_NEED_ART10_BOTH");
        assertThat(overWideTable(Regime.X_FORBIDDEN, Category.OFFENCE_RELATED)).isEqualTo("R09_CONTENT");
    }

    private static String overWideTable(Regime regime, Category category) {
        var law = Floor.statute();
        var table = new EnumMap<Category, CategoryRule>(law.categories());
        table.put(
                category,
                new CategoryRule(
                        regime, Entitled.ANYONE, Entitled.ANYONE, CategoryRule.Kept.CASE, "wider than the law"));
        var wider = new Floor(
                "test",
                law.venues(),
                law.purposes(),
                law.secrecy(),
                law.circles(),
                law.regimes(),
                table,
                law.minSignature(),
                law.sizes(),
                law.ages(),
                law.clocks());
        var asked = Exchange.of(category).but(so -> {
            so.receiver.profession = Profession.CPE;
            so.receiver.basis = OffenceBasis.NONE;
        });
        return Deciding.decide(new Terms(wider, Exchange.wide(), true, true), asked.question())
                .code();
    }

    private static void lacks(Need need, Exchange exchange) {
        assertThat(exchange.decided()).isEqualTo(new Decision.Lacking(need));
        assertThat(exchange.decided().need()).contains(need);
        assertThat(exchange.decided().code()).isEqualTo("R15_NEED_" + need);
    }
}
