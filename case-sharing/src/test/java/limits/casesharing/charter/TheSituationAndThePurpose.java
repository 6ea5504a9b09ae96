package limits.casesharing.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Gates R07 and R08: the situation, the age, what for. */
final class TheSituationAndThePurpose {

    @Test
    @DisplayName("CNIL AU-038 art. 3: a situation that is open")
    void a_closed_situation_is_denied() {
        stopsAt(Gate.R07_CASE, Exchange.of(Category.SITUATION_FLAG).but(so -> so.caseOpen = false));
    }

    @Test
    @DisplayName("The body that brought it is still competent")
    void a_situation_whose_originator_lost_its_competence_is_denied() {
        stopsAt(Gate.R07_CASE, Exchange.of(Category.SITUATION_FLAG).but(so -> so.competent = false));
    }

    @Test
    @DisplayName("CNIL AU-038 art. 5: nothing beyond 25 years")
    void from_the_twenty_fifth_birthday_nothing_passes() {
        stopsAt(Gate.R07_CASE, Exchange.of(Category.SITUATION_FLAG).but(so -> so.age = 25));
        stopsAt(Gate.R07_CASE, Exchange.of(Category.SITUATION_FLAG).but(so -> so.age = -1));
        for (int age : new int[] {0, 24}) {
            assertThat(Exchange.of(Category.SITUATION_FLAG)
                            .but(so -> so.age = age)
                            .decided()
                            .permitted())
                    .as("age %d", age)
                    .isTrue();
        }
    }

    @Test
    @DisplayName("Code pénal 226-21: forbidden purposes, whatever the situation says")
    void a_forbidden_purpose_is_denied() {
        for (var purpose : Purpose.values()) {
            if (purpose.forbidden()) {
                stopsAt(Gate.R08_PURPOSE, Exchange.of(Category.SITUATION_FLAG).but(so -> so.purpose = purpose));
            }
        }
    }

    @Test
    @DisplayName("GDPR art. 5(1)(b): a purpose of this very situation")
    void a_purpose_the_situation_was_not_admitted_for_is_denied() {
        stopsAt(
                Gate.R08_PURPOSE,
                Exchange.of(Category.SITUATION_FLAG)
                        .but(so -> so.casePurposes = EnumSet.of(Purpose.P4_CHILD_PROTECTION)));
    }

    private static void stopsAt(Gate gate, Exchange exchange) {
        assertThat(exchange.decided()).isEqualTo(new Decision.Denied(gate));
    }
}
