package limits.casesharing.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is asked, there is an answer, always the same, and what stands in no closed list is denied. */
@Tag("slow")
final class DecidingIsTotal {

    private static final long SEED = 7_042_026;

    @Test
    void no_question_makes_it_throw_and_every_gate_can_decide() {
        var chance = new Chance(SEED);
        var gates = EnumSet.noneOf(Gate.class);
        var codes = new HashSet<String>();
        for (int round = 0; round < 400; round++) {
            var terms = round % 2 == 0 ? Exchange.inForce(Exchange.wide()) : Exchange.inForce(chance.charter());
            for (int each = 0; each < 500; each++) {
                var asked = chance.question();
                var decision = Deciding.decide(terms, asked);
                gates.add(decision.gate());
                codes.add(decision.code());
                assertThat(Deciding.decide(terms, asked)).isEqualTo(decision);
            }
        }
        assertThat(gates).as("gates reached with seed %d", SEED).isEqualTo(EnumSet.allOf(Gate.class));
        assertThat(codes).doesNotContain("R15_NEED");
    }

    @Test
    @DisplayName("An unknown profession, mandate, category, purpose or venue is denied")
    void whatever_is_unknown_is_denied() {
        var chance = new Chance(SEED + 1);
        for (int each = 0; each < 50_000; each++) {
            var asked = chance.question();
            if (asked.act() != Act.REPORT_DANGER && unknown(asked)) {
                assertThat(Deciding.decide(Exchange.inForce(Exchange.wide()), asked)
                                .permitted())
                        .as("seed %d: %s", SEED + 1, asked)
                        .isFalse();
            }
        }
    }

    @Test
    void only_the_exit_and_the_last_gate_permit() {
        var chance = new Chance(SEED + 2);
        for (int each = 0; each < 50_000; each++) {
            var decision = Deciding.decide(Exchange.inForce(Exchange.wide()), chance.question());
            assertThat(decision.permitted()).isEqualTo(decision.gate() == Gate.R00 || decision.gate() == Gate.R99);
        }
    }

    private static boolean unknown(Question asked) {
        return asked.category() == Category.UNKNOWN
                || asked.purpose() == Purpose.UNKNOWN
                || asked.circumstances().venue() == Venue.UNKNOWN
                || asked.receiver().profession() == Profession.UNKNOWN;
    }
}
