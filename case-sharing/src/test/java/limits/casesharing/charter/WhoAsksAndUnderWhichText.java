package limits.casesharing.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Gates R00 to R03: the exit, identity, frozen situations, the charter itself. */
final class WhoAsksAndUnderWhichText {

    @Test
    @DisplayName(
            "CASF L226-2-1, L226-4; Code pénal 434-3: a report of danger passes whatever the charter and the member (T15)")
    void a_report_of_danger_is_never_blocked() {
        var worst = Exchange.of(Category.UNKNOWN, Profession.UNKNOWN, Profession.UNKNOWN)
                .but(so -> {
                    so.act = Act.REPORT_DANGER;
                    so.now = LocalDate.of(2099, 1, 1);
                    so.giver.mfa = false;
                    so.giver.signed = false;
                    so.giver.suspended = true;
                    so.erased = true;
                });
        var noCharter = new Terms(Floor.statute(), Exchange.wide(), false, false);
        assertThat(Deciding.decide(noCharter, worst.question())).isEqualTo(new Decision.Permitted(Gate.R00));
    }

    @Test
    @DisplayName("GDPR art. 32: the one who acts signed in with several factors")
    void an_actor_without_a_second_factor_is_nobody() {
        stopsAt(Gate.R01_IDENTITY, Exchange.of(Category.SITUATION_FLAG).but(so -> so.giver.mfa = false));
        stopsAt(Gate.R01_IDENTITY, Exchange.of(Category.SITUATION_FLAG).read().but(so -> so.receiver.mfa = false));
    }

    @Test
    @DisplayName("GDPR art. 32: the signed-in identity is the designated one, for the same body")
    void an_identity_that_is_not_the_designated_one_is_nobody() {
        stopsAt(Gate.R01_IDENTITY, Exchange.of(Category.SITUATION_FLAG).but(so -> so.giver.boundIdentity = false));
    }

    @Test
    @DisplayName("A receiver may be offline: no session facts are asked of her")
    void a_receiver_need_not_be_signed_in_to_be_shared_with() {
        var offline = Exchange.of(Category.SITUATION_FLAG).but(so -> so.receiver.mfa = false);
        assertThat(offline.decided()).isEqualTo(new Decision.Permitted(Gate.R99));
    }

    @Test
    @DisplayName("GDPR art. 17, 18, 21: erased or restricted")
    void nothing_passes_on_an_erased_or_frozen_situation() {
        stopsAt(Gate.R02_FROZEN, Exchange.of(Category.SITUATION_FLAG).but(so -> so.erased = true));
        stopsAt(Gate.R02_FROZEN, Exchange.of(Category.SITUATION_FLAG).but(so -> so.frozen = true));
    }

    @Test
    @DisplayName("CSI L132-5: a text without both proposal and adoption is void (T1)")
    void without_proposal_and_adoption_everything_is_denied() {
        for (var category : Floor.statute().shareable()) {
            var asked = Exchange.of(category).question();
            assertThat(Deciding.decide(new Terms(Floor.statute(), Exchange.wide(), true, false), asked))
                    .isEqualTo(new Decision.Denied(Gate.R03_CHARTER));
            assertThat(Deciding.decide(new Terms(Floor.statute(), Exchange.wide(), false, true), asked))
                    .isEqualTo(new Decision.Denied(Gate.R03_CHARTER));
        }
    }

    @Test
    @DisplayName("CSI L132-5: within its dates, first and last day included")
    void a_charter_binds_from_its_first_to_its_last_day() {
        stopsAt(Gate.R03_CHARTER, Exchange.of(Category.SITUATION_FLAG).but(so -> so.now = LocalDate.of(2026, 2, 14)));
        stopsAt(Gate.R03_CHARTER, Exchange.of(Category.SITUATION_FLAG).but(so -> so.now = LocalDate.of(2028, 2, 15)));
        for (var day : new LocalDate[] {LocalDate.of(2026, 2, 15), LocalDate.of(2028, 2, 14)}) {
            var inTime = Exchange.of(Category.SITUATION_FLAG).but(so -> so.now = day);
            assertThat(inTime.decided().permitted()).isTrue();
        }
    }

    private static void stopsAt(Gate gate, Exchange exchange) {
        assertThat(exchange.decided()).isEqualTo(new Decision.Denied(gate));
    }
}
