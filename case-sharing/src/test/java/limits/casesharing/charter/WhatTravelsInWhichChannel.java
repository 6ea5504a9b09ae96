package limits.casesharing.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Gates R09 to R12: content, enabled categories, channels and secrets. */
final class WhatTravelsInWhichChannel {

    @Test
    @DisplayName("CNIL, 7 January 2020; CJPM L322-10; GDPR art. 9, 10: refused for everybody")
    void forbidden_and_unknown_content_is_refused_for_everybody() {
        var refused = EnumSet.complementOf(EnumSet.copyOf(Floor.statute().shareable()));
        assertThat(refused).hasSize(11).contains(Category.ABSENTEEISM_REGISTER, Category.UNKNOWN);
        refused.forEach(category -> stopsAt(Gate.R09_CONTENT, Exchange.of(category)));
    }

    @Test
    @DisplayName("CSI L132-5: what the charter does not enable")
    void a_category_the_charter_leaves_out_is_denied() {
        var without = EnumSet.copyOf(Floor.statute().shareable());
        without.remove(Category.HEALTH);
        assertThat(Exchange.of(Category.HEALTH).decidedUnder(Exchange.wide().withCategories(without)))
                .isEqualTo(new Decision.Denied(Gate.R10));
    }

    @Test
    @DisplayName("CASF L121-6-2, L226-2-2: each channel serves its purposes only")
    void a_purpose_the_channel_does_not_serve_is_denied() {
        stopsAt(
                Gate.R11,
                Exchange.of(Category.SOCIAL_ASSESSMENT).but(so -> so.purpose = Purpose.P2_COORDINATE_SUPPORT));
        stopsAt(Gate.R11, Exchange.of(Category.SITUATION_FLAG).but(so -> so.purpose = Purpose.P7_ANON_STATS));
        stopsAt(Gate.R11, Exchange.of(Category.SITUATION_FLAG).but(so -> so.purpose = Purpose.P8_AUDIT));
    }

    @Test
    @DisplayName(
            "Code pénal 226-13; CSI L132-5: a social worker cannot put a declared secret in the confidential channel (T5)")
    void a_declared_secret_does_not_enter_a_confidential_channel() {
        for (var category : Floor.statute().shareable()) {
            var secret = Exchange.of(category).but(so -> so.secret = true);
            var channel = Floor.statute().categories().get(category).regime();
            switch (channel) {
                case A_CONFIDENTIAL, A_ROUND, A10_OFFENCE -> stopsAt(Gate.R12, secret);
                default ->
                    assertThat(secret.decided().permitted()).as("%s", category).isTrue();
            }
        }
    }

    @Test
    @DisplayName("Every category of the floor has a story that passes")
    void each_category_passes_between_those_the_law_names() {
        assertThat(Floor.statute().shareable()).hasSize(17);
        Floor.statute().shareable().forEach(category -> {
            assertThat(Exchange.of(category).decided()).as("%s", category).isEqualTo(new Decision.Permitted(Gate.R99));
            assertThat(Exchange.of(category).read().decided().permitted())
                    .as("%s", category)
                    .isTrue();
        });
    }

    private static void stopsAt(Gate gate, Exchange exchange) {
        assertThat(exchange.decided()).isEqualTo(new Decision.Denied(gate));
    }
}
