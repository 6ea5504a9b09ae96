package limits.casesharing.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import limits.published.Base;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How far figures are from the counts over a year, to which side, how often nothing comes, and what repeating tells. */
final class StayingNearAndTellingNothingNew {

    @Test
    void over_a_year_figures_lean_to_no_side_and_most_are_within_the_closer_bound() {
        assertNear(2, 4);
    }

    @Tag("deep")
    @Test
    void so_they_do_in_twenty_towns_over_three_years() {
        assertNear(20, 12);
    }

    @Test
    void a_threshold_is_kept_as_long_as_the_count_stays_in_its_block() {
        var town = Town.unlinked(1, Base.ELEVEN, 7, 20);
        var mechanism = ReleaseMechanism.of(town.grid);
        var dice = new Random(7);
        var state = ((Released) mechanism.release(RunningState.beginning(town.grid), town.quarter(), dice)).next();
        var nothing = Collections.nCopies(town.grid.atoms(), 0);
        var first = state;
        int moved = 0;
        for (int quarter = 0; quarter < 20; quarter++) {
            var next = ((Released) mechanism.release(state, nothing, dice)).next();
            moved += next.blocks().equals(state.blocks()) ? 0 : 1;
            state = next;
            assertThat(state.thresholds()).isEqualTo(first.thresholds());
            assertThat(state.counts()).isEqualTo(first.counts());
        }
        assertThat(moved)
                .as("quarters that moved a block though nothing happened")
                .isLessThan(8);
    }

    @Test
    void a_count_that_enters_a_new_block_draws_a_new_threshold_and_no_other_does() {
        var grid = new Grid(
                2, Base.ELEVEN, List.of(new Grid.Cell(List.of(0), true), new Grid.Cell(List.of(1), true)), List.of());
        var targets = new Targets(new Layout(grid), new Random(11));
        int drawnAnew = 0;
        for (int round = 0; round < 100; round++) {
            int[] thresholds = targets.thresholds(List.of(3, 4), new int[] {10, 10}, new int[] {11, 10});
            assertThat(thresholds[1]).isEqualTo(4);
            assertThat(thresholds[0]).isBetween(1, 11);
            drawnAnew += thresholds[0] == 3 ? 0 : 1;
        }
        assertThat(drawnAnew).isGreaterThan(70);
    }

    @Test
    void over_thresholds_the_mean_of_the_targets_is_the_count() {
        var grid = new Grid(1, Base.ELEVEN, List.of(new Grid.Cell(List.of(0), true)), List.of());
        var layout = new Layout(grid);
        var targets = new Targets(layout, new Random(12));
        for (int count = 0; count < 23; count++) {
            int sum = 0;
            for (int threshold = 1; threshold <= 11; threshold++) {
                Wanted.Limits limits;
                do {
                    limits = targets.limits(new int[] {count}, new int[] {threshold})
                            .getFirst();
                } while (limits.drawnAnew());
                sum += limits.target();
            }
            assertThat(sum).isEqualTo(count);
        }
    }

    private static void assertNear(int towns, int quarters) {
        long figures = 0;
        long within = 0;
        long error = 0;
        long off = 0;
        int delayed = 0;
        for (long seed = 1; seed <= towns; seed++) {
            var town = Town.unlinked(2, Base.ELEVEN, seed, 15);
            var layout = new Layout(town.grid);
            var mechanism = ReleaseMechanism.of(town.grid);
            var dice = new Random(seed);
            var state = RunningState.beginning(town.grid);
            for (int quarter = 0; quarter < quarters; quarter++) {
                if (mechanism.release(state, town.quarter(), dice) instanceof Released released) {
                    state = released.next();
                    int[] counts = layout.sums(Layout.ints(state.counts()));
                    for (int cell = 0; cell < layout.cells; cell++) {
                        int by = released.values().get(cell).persons() - counts[cell];
                        figures++;
                        error += by;
                        off += Math.abs(by);
                        within += Math.abs(by) < 11 ? 1 : 0;
                    }
                } else {
                    delayed++;
                }
            }
        }
        assertThat((double) off / figures)
                .as("mean distance, seeds 1 to %d", towns)
                .isLessThan(5);
        assertThat((double) error / figures).as("leaning").isBetween(-1.5, 1.5);
        assertThat((double) within / figures).as("within base - 1").isGreaterThan(0.97);
        assertThat(delayed).as("delayed").isLessThanOrEqualTo(Math.max(1, towns * quarters / 50));
    }
}
