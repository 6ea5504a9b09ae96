package limits.casesharing.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limits.published.Base;
import limits.published.Block;
import org.junit.jupiter.api.Test;

/** One planted fault for each rule of the gate, beside a neighbour that passes. */
final class TheGateRefusesWhatIsPlanted {

    /** Two places and their town. */
    private static final Grid PLACES = new Grid(
            2,
            Base.FIVE,
            List.of(
                    new Grid.Cell(List.of(0, 1), true),
                    new Grid.Cell(List.of(0), false),
                    new Grid.Cell(List.of(1), false)),
            List.of());

    /** Situations opened (0), three schemes below (1 to 3), completed below the first two (4, 5). */
    private static Grid linked(Grid.Cell... further) {
        var cells = new ArrayList<>(List.of(
                new Grid.Cell(List.of(0), true),
                new Grid.Cell(List.of(1, 2, 3), false),
                new Grid.Cell(List.of(4, 5), false)));
        cells.addAll(List.of(further));
        return new Grid(
                6,
                Base.FIVE,
                cells,
                List.of(
                        new Grid.Link(1, 0),
                        new Grid.Link(2, 0),
                        new Grid.Link(3, 0),
                        new Grid.Link(4, 1),
                        new Grid.Link(5, 2)));
    }

    @Test
    void what_keeps_every_rule_is_released_with_the_state_that_follows() {
        var gate = gate(PLACES);
        var released = gate.pass(proposal(PLACES, 1, 0), RunningState.beginning(PLACES), ints(4, 3), ints(2, 3, 4))
                .orElseThrow();
        assertThat(released.values())
                .containsExactly(new Block(1, Base.FIVE), new Block(1, Base.FIVE), new Block(0, Base.FIVE));
        assertThat(released.next())
                .isEqualTo(new RunningState(List.of(1, 0), List.of(4, 3), List.of(2, 3, 4), List.of(0, 1)));
    }

    @Test
    void numbers_that_are_missing_or_negative() {
        assertThat(refusal(PLACES, new Proposal(List.of(1), List.of(1, 1, 0)), 5, 0))
                .contains(Finding.SHAPE);
        assertThat(refusal(PLACES, new Proposal(List.of(1, 0), List.of(1, 1)), 5, 0))
                .contains(Finding.SHAPE);
        assertThat(refusal(PLACES, proposal(PLACES, 2, -1), 5, 0)).contains(Finding.SHAPE);
    }

    @Test
    void a_total_that_is_not_the_sum() {
        assertThat(refusal(PLACES, new Proposal(List.of(1, 0), List.of(2, 1, 0)), 5, 0))
                .contains(Finding.ADDITIVITY);
    }

    @Test
    void a_block_that_is_taken_back() {
        var before = new RunningState(List.of(0, 1), List.of(2, 3), List.of(1, 1, 1), List.of(0, 1));
        assertThat(gate(PLACES).refusal(proposal(PLACES, 1, 0), before, ints(3, 3)))
                .contains(Finding.GROWTH);
        assertThat(gate(PLACES).refusal(proposal(PLACES, 1, 1), before, ints(3, 3)))
                .isEmpty();
    }

    @Test
    void a_headline_cell_five_away_and_another_ten_away() {
        assertThat(refusal(PLACES, proposal(PLACES, 0, 0), 4, 0)).isEmpty();
        assertThat(refusal(PLACES, proposal(PLACES, 0, 0), 4, 1)).contains(Finding.CONTRACT);
        assertThat(refusal(PLACES, proposal(PLACES, 2, 0), 1, 9)).isEmpty();
        assertThat(refusal(PLACES, proposal(PLACES, 2, 0), 0, 10)).contains(Finding.CONTRACT);
    }

    @Test
    void a_lower_above_its_upper() {
        var grid = linked();
        assertThat(refusal(grid, proposal(grid, 1, 1, 0, 0, 0, 0), 5, 5, 0, 0, 0, 0))
                .isEmpty();
        assertThat(refusal(grid, proposal(grid, 0, 1, 0, 0, 0, 0), 4, 4, 0, 0, 0, 0))
                .contains(Finding.LINKS);
    }

    @Test
    void three_lowers_in_one_cell_on_the_same_block_as_their_upper() {
        var grid = linked();
        assertThat(refusal(grid, proposal(grid, 1, 1, 1, 0, 0, 0), 5, 5, 5, 0, 0, 0))
                .isEmpty();
        assertThat(refusal(grid, proposal(grid, 1, 1, 1, 1, 0, 0), 5, 5, 5, 5, 0, 0))
                .contains(Finding.LOWERED_WORLD);
        assertThat(refusal(grid, proposal(grid, 2, 1, 1, 1, 0, 0), 7, 5, 5, 5, 0, 0))
                .isEmpty();
    }

    @Test
    void two_lowers_in_one_headline_cell_on_the_same_block_as_their_upper() {
        var grid = linked(new Grid.Cell(List.of(1, 2), true));
        assertThat(refusal(grid, proposal(grid, 1, 1, 0, 0, 0, 0), 5, 5, 2, 0, 0, 0))
                .isEmpty();
        assertThat(refusal(grid, proposal(grid, 1, 1, 1, 0, 0, 0), 5, 5, 5, 0, 0, 0))
                .contains(Finding.LOWERED_WORLD);
    }

    @Test
    void a_tie_lasts_though_the_upper_has_gone_on() {
        var grid = linked(new Grid.Cell(List.of(4, 5), true));
        var first = gate(grid)
                .pass(
                        proposal(grid, 1, 1, 1, 0, 0, 0),
                        RunningState.beginning(grid),
                        ints(5, 5, 5, 0, 0, 0),
                        ints(1, 1, 1, 1))
                .orElseThrow();
        assertThat(first.next().roots()).containsExactly(0, 0, 0, 3, 4, 5);
        var then = gate(grid)
                .pass(proposal(grid, 2, 1, 1, 0, 1, 0), first.next(), ints(9, 5, 5, 0, 4, 3), ints(1, 1, 1, 1))
                .orElseThrow();
        assertThat(then.next().roots()).containsExactly(0, 0, 0, 3, 0, 5);
        assertThat(gate(grid).refusal(proposal(grid, 2, 1, 1, 0, 1, 1), then.next(), ints(9, 5, 5, 0, 5, 5)))
                .contains(Finding.LOWERED_WORLD);
    }

    @Test
    void a_world_with_more_children_that_a_cell_cannot_hold() {
        var layout = new Layout(linked());
        layout.tolerance[2] = 3;
        assertThat(new Worlds(layout, new int[6], ints(0, 1, 2, 3, 4, 5)).refusal())
                .contains(Finding.RAISED_WORLD);
    }

    private static Gate gate(Grid grid) {
        return new Gate(new Layout(grid), grid.base());
    }

    private static Optional<Finding> refusal(Grid grid, Proposal proposal, int... counts) {
        return gate(grid).refusal(proposal, RunningState.beginning(grid), counts);
    }

    private static Proposal proposal(Grid grid, int... blocks) {
        return new Proposal(Layout.list(blocks), Layout.list(new Layout(grid).sums(blocks)));
    }

    private static int[] ints(int... values) {
        return values;
    }
}
