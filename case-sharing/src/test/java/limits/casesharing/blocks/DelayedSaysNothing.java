package limits.casesharing.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import limits.published.Base;
import org.junit.jupiter.api.Test;

/** Where no whole release is found, nothing is published, and the word for it carries nothing. */
final class DelayedSaysNothing {

    private static final Grid GRID = new Grid(
            2,
            Base.FIVE,
            List.of(
                    new Grid.Cell(List.of(0, 1), true),
                    new Grid.Cell(List.of(0), true),
                    new Grid.Cell(List.of(1), true)),
            List.of());

    @Test
    void a_search_without_a_proposal_delays() {
        var mechanism = ReleaseMechanism.of(GRID, (wanted, dice) -> Optional.empty());
        assertThat(mechanism.release(RunningState.beginning(GRID), List.of(7, 0), new Random(1)))
                .isEqualTo(new Delayed());
    }

    @Test
    void a_proposal_that_the_gate_refuses_delays_whatever_is_wrong_with_it() {
        for (var wrong : List.of(
                new Proposal(List.of(0, 0), List.of(0, 0, 0)),
                new Proposal(List.of(1, 0), List.of(1, 0, 1)),
                new Proposal(List.of(), List.of()))) {
            var mechanism = ReleaseMechanism.of(GRID, (wanted, dice) -> Optional.of(wrong));
            assertThat(mechanism.release(RunningState.beginning(GRID), List.of(7, 0), new Random(1)))
                    .isEqualTo(new Delayed());
        }
    }

    @Test
    void where_growth_leaves_no_release_the_quarter_is_delayed_and_goes_with_the_next() {
        var three = new Grid(
                3,
                Base.FIVE,
                List.of(
                        new Grid.Cell(List.of(0, 1, 2), true),
                        new Grid.Cell(List.of(0), true),
                        new Grid.Cell(List.of(1), true),
                        new Grid.Cell(List.of(2), true)),
                List.of());
        var state = new RunningState(List.of(1, 1, 0), List.of(1, 1, 4), List.of(1, 1, 1, 5), List.of(0, 1, 2));
        for (int seed = 0; seed < 20; seed++) {
            assertThat(ReleaseMechanism.of(three).release(state, List.of(0, 0, 1), new Random(seed)))
                    .as("15 for 7; seed %d", seed)
                    .isEqualTo(new Delayed());
            assertThat(ReleaseMechanism.of(three).release(state, List.of(2, 2, 1), new Random(seed)))
                    .as("15 for 11; seed %d", seed)
                    .isInstanceOf(Released.class);
        }
    }

    @Test
    void nothing_prints_what_is_secret() {
        var state = new RunningState(List.of(7, 7), List.of(39, 39), List.of(3, 3, 3), List.of(0, 1));
        var wanted = new Wanted(GRID, state, List.of(39, 39), List.of());
        assertThat(state.toString() + wanted + new Proposal(List.of(7, 7), List.of(14, 7, 7)) + new Delayed())
                .doesNotContain("7", "39", "3");
    }
}
