package limits.casesharing.charter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Gate R16: the family and the young person know before anything passes. */
final class TheFamilyIsInformedBefore {

    @Test
    @DisplayName("CASF L226-2-2; GDPR art. 14: informed before, an intention does not count (T6, decision)")
    void neither_silence_nor_a_plan_is_information() {
        for (var category : Floor.statute().shareable()) {
            stopsAt(Gate.R16_FAMILY_INFO, Exchange.of(category).but(so -> so.info = FamilyNotice.NONE));
            stopsAt(Gate.R16_FAMILY_INFO, Exchange.of(category).but(so -> so.info = FamilyNotice.PLANNED));
        }
    }

    @Test
    @DisplayName("CASF L226-2-2: deferred in the child's interest; never for care (CSP L1110-4)")
    void a_deferral_counts_everywhere_but_for_care() {
        for (var category : Floor.statute().shareable()) {
            var deferred = Exchange.of(category).but(so -> so.info = FamilyNotice.EXEMPT_CHILD_INTEREST);
            if (category == Category.HEALTH) {
                stopsAt(Gate.R16_FAMILY_INFO, deferred);
            } else {
                assertThat(deferred.decided().permitted()).as("%s", category).isTrue();
            }
        }
    }

    private static void stopsAt(Gate gate, Exchange exchange) {
        assertThat(exchange.decided()).isEqualTo(new Decision.Denied(gate));
    }
}
