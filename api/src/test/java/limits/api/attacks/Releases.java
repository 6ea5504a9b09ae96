package limits.api.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import limits.casesharing.blocks.Grid;
import limits.casesharing.blocks.ReleaseMechanism;
import limits.casesharing.blocks.Released;
import limits.casesharing.blocks.RunningState;
import limits.published.Block;

/**
 * What the mechanism published of a series of quarters, and what the bench alone knows: the counts behind it. A quarter for
 * which no release is possible is told with the next one, as it is in life.
 */
record Releases(int[][] published, int[][] counts, int delayed) {

    private static final int TRIES = 3;

    /** So many releases; each quarter brings so many new ones. */
    static Releases of(Town town, int quarters, int each, long seed) {
        var chance = new Random(seed);
        return of(town.grid(), quarters, quarter -> Town.quarter(each, chance), chance);
    }

    static Releases of(Grid grid, int quarters, IntFunction<int[]> counts, Random dice) {
        var mechanism = ReleaseMechanism.of(grid);
        var state = RunningState.beginning(grid);
        var published = new int[quarters][];
        var behind = new int[quarters][];
        int delayed = 0;
        var waiting = new int[grid.atoms()];
        for (int quarter = 0; quarter < quarters; ) {
            var told = sum(waiting, counts.apply(quarter));
            var released = released(mechanism, state, told, dice);
            if (released.isEmpty()) {
                waiting = told;
                assertThat(++delayed).as("delayed so often").isLessThan(50);
                continue;
            }
            published[quarter] = persons(released.get().values());
            behind[quarter++] = told;
            waiting = new int[grid.atoms()];
            state = released.get().next();
        }
        return new Releases(published, behind, delayed);
    }

    static Optional<Released> released(ReleaseMechanism mechanism, RunningState before, int[] counts, Random dice) {
        var told = Arrays.stream(counts).boxed().toList();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (mechanism.release(before, told, dice) instanceof Released released) {
                return Optional.of(released);
            }
        }
        return Optional.empty();
    }

    static int[] sum(int[] one, int[] other) {
        return IntStream.range(0, one.length).map(at -> one[at] + other[at]).toArray();
    }

    static int[] persons(List<Block> values) {
        return values.stream().mapToInt(Block::persons).toArray();
    }

    /** The true running total of some atoms after a quarter. */
    int truth(int quarter, int... atoms) {
        int sum = 0;
        for (int at = 0; at <= quarter; at++) {
            for (int atom : atoms) {
                sum += counts[at][atom];
            }
        }
        return sum;
    }

    int[] last() {
        assertThat(published).isNotEmpty();
        return published[published.length - 1];
    }
}
