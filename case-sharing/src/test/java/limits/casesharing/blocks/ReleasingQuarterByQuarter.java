package limits.casesharing.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import limits.published.Base;
import limits.published.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twelve quarters of towns that do not exist leave the house in blocks. */
final class ReleasingQuarterByQuarter {

    private record Series(String name, LongFunction<Town> town) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Series> series() {
        return Stream.of(
                new Series("level 1, base 5", seed -> Town.unlinked(1, Base.FIVE, seed, 8)),
                new Series("level 2, base 5", seed -> Town.unlinked(2, Base.FIVE, seed, 15)),
                new Series("level 2, base 11", seed -> Town.unlinked(2, Base.ELEVEN, seed, 15)),
                new Series("level 3, base 10", seed -> Town.unlinked(3, Base.TEN, seed, 25)),
                new Series("four linked families, base 11", seed -> Town.linked(1, Base.ELEVEN, seed, 8)));
    }

    @ParameterizedTest
    @MethodSource("series")
    void every_figure_keeps_its_bound_grows_and_adds_up(Series series) {
        for (long seed = 1; seed <= 1; seed++) {
            var town = series.town().apply(seed);
            var layout = new Layout(town.grid);
            var mechanism = ReleaseMechanism.of(town.grid);
            var dice = new Random(seed);
            var state = RunningState.beginning(town.grid);
            int[] shown = new int[layout.cells];
            int[] waiting = new int[layout.atoms];
            for (int quarter = 0; quarter < 12; quarter++) {
                add(waiting, town.quarter());
                if (mechanism.release(state, Layout.list(waiting), dice) instanceof Released released) {
                    Arrays.fill(waiting, 0);
                    state = released.next();
                    int[] now = persons(released.values());
                    assertThat(now).as("seed %d, quarter %d", seed, quarter).isEqualTo(fromAtoms(layout, state));
                    assertBounds(town.grid, now, layout.sums(Layout.ints(state.counts())));
                    for (int cell = 0; cell < layout.cells; cell++) {
                        assertThat(now[cell]).isGreaterThanOrEqualTo(shown[cell]);
                    }
                    assertThat(layout.keepsLinks(Layout.ints(state.blocks()))).isTrue();
                    shown = now;
                }
            }
            assertThat(shown[0]).as("seed %d ends with figures", seed).isPositive();
        }
    }

    @Test
    void tables_of_one_quarter_agree_on_their_total() {
        var town = Town.unlinked(2, Base.FIVE, 5, 30);
        var released = released(ReleaseMechanism.of(town.grid), RunningState.beginning(town.grid), town, 5);
        int[] now = persons(released.values());
        int total = now[0];
        assertThat(total).isPositive();
        assertThat(sum(now, 1, 10)).as("neighbourhoods").isEqualTo(total);
        assertThat(sum(now, 10, 14)).as("ages").isEqualTo(total);
        assertThat(sum(now, 14, 16)).as("sexes").isEqualTo(total);
        assertThat(sum(now, 16, 21)).as("schemes").isEqualTo(total);
        assertThat(sum(now, 21, 24)).as("sectors").isEqualTo(total);
        assertThat(sum(now, 1, 4)).as("neighbourhoods of the first sector").isEqualTo(now[21]);
    }

    @Test
    void the_same_state_counts_and_dice_give_the_same_release() {
        var town = Town.unlinked(2, Base.ELEVEN, 3, 30);
        var counts = town.quarter();
        var mechanism = ReleaseMechanism.of(town.grid);
        var beginning = RunningState.beginning(town.grid);
        var first = (Released) mechanism.release(beginning, counts, new Random(3));
        var again = (Released) mechanism.release(beginning, counts, new Random(3));
        assertThat(again.values()).isEqualTo(first.values());
        assertThat(again.next()).isEqualTo(first.next());
    }

    @Test
    void a_closed_count_never_falls_and_a_lower_never_exceeds_its_upper() {
        var town = Town.linked(1, Base.FIVE, 4, 8);
        var mechanism = ReleaseMechanism.of(town.grid);
        var beginning = RunningState.beginning(town.grid);
        var counts = new ArrayList<>(Collections.nCopies(town.grid.atoms(), 0));
        counts.set(0, -1);
        assertThatThrownBy(() -> mechanism.release(beginning, counts, new Random(1)))
                .isInstanceOf(IllegalArgumentException.class);
        counts.set(0, 0);
        counts.set(town.grid.atoms() - 1, 1);
        assertThatThrownBy(() -> mechanism.release(beginning, counts, new Random(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Released released(ReleaseMechanism mechanism, RunningState state, Town town, long seed) {
        return (Released) mechanism.release(state, town.quarter(), new Random(seed));
    }

    private static void assertBounds(Grid grid, int[] shown, int[] counts) {
        int base = grid.base().persons();
        for (int cell = 0; cell < shown.length; cell++) {
            int bound = grid.cells().get(cell).headline() ? base - 1 : 2 * base - 1;
            assertThat(Math.abs(shown[cell] - counts[cell])).as("cell %d", cell).isLessThanOrEqualTo(bound);
        }
    }

    /** What was delayed goes with the next quarter. */
    private static void add(int[] waiting, List<Integer> counts) {
        for (int atom = 0; atom < waiting.length; atom++) {
            waiting[atom] += counts.get(atom);
        }
    }

    private static int[] fromAtoms(Layout layout, RunningState state) {
        int[] sums = layout.sums(Layout.ints(state.blocks()));
        for (int cell = 0; cell < sums.length; cell++) {
            sums[cell] *= layout.base;
        }
        return sums;
    }

    private static int[] persons(List<Block> values) {
        return values.stream().mapToInt(Block::persons).toArray();
    }

    private static int sum(int[] values, int from, int to) {
        int sum = 0;
        for (int n = from; n < to; n++) {
            sum += values[n];
        }
        return sum;
    }
}
