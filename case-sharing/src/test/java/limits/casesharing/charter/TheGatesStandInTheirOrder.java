package limits.casesharing.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The gates are asked one after the other, in the order in which they are listed, each by one type of its own. */
final class TheGatesStandInTheirOrder {

    private static final long SEED = 1_325;

    @Test
    @DisplayName("Between the report of danger and the permission every gate is asked once, in order")
    void every_gate_is_asked_once_and_in_order() {
        var between = EnumSet.range(Gate.R01_IDENTITY, Gate.R20);
        assertThat(Deciding.STEPS).extracting(Step::gate).containsExactlyElementsOf(between);
    }

    @Test
    void a_gate_stops_with_its_own_name_and_exactly_what_it_does_not_open_for() {
        var chance = new Chance(SEED);
        var terms = Exchange.inForce(Exchange.wide());
        var stopped = EnumSet.noneOf(Gate.class);
        for (int each = 0; each < 5_000; each++) {
            var asked = chance.question();
            for (Step step : Deciding.STEPS) {
                var stop = step.stops(terms, asked);
                assertThat(step.opens(terms, asked))
                        .as("seed %d: %s of %s", SEED, step.gate(), asked)
                        .isEqualTo(stop.isEmpty());
                stop.ifPresent(decision -> assertThat(decision.gate()).isEqualTo(step.gate()));
                stop.ifPresent(decision -> stopped.add(decision.gate()));
            }
        }
        assertThat(stopped)
                .as("gates that stopped with seed %d", SEED)
                .contains(Gate.R01_IDENTITY, Gate.R15_NEED, Gate.R20);
    }

    @Test
    @DisplayName("Each gate holds alone: what has no channel lacks every need, though it never came as far")
    void what_has_no_channel_lacks_every_need() {
        var law = Floor.statute();
        var empty = new Floor(
                "a test",
                law.venues(),
                law.purposes(),
                law.secrecy(),
                law.circles(),
                law.regimes(),
                Map.of(),
                law.minSignature(),
                law.sizes(),
                law.ages(),
                law.clocks());
        var asked = Exchange.of(Category.SITUATION_FLAG).question();
        assertThat(new NeedsAreMet().stops(new Terms(empty, Exchange.wide(), true, true), asked))
                .contains(new Decision.Lacking(Need.NEVER));
    }
}
