package limits.api.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import limits.casesharing.blocks.Grid;
import limits.casesharing.blocks.ReleaseMechanism;
import limits.casesharing.blocks.RunningState;
import limits.published.Base;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole code is known, and the mechanism is run over and over from two histories that differ in one small cell. A13, on
 * a bench. Odds between them are no secret; that a history is excluded by the draw would be.
 */
class KnowingTheAlgorithm {

    private static final long SEED = Long.getLong("deep.seed", 20261123);
    private static final int BASE = 5;

    /** Rarer ones say nothing of odds. */
    private static final int SEEN_OFTEN = 20;

    /** Two streets and two ages: the town, each street, each age. */
    private static final int[][] CELLS = {{0, 1, 2, 3}, {0, 1}, {2, 3}, {0, 2}, {1, 3}};

    /** In the first street, of the first age, there are two or four more, and which cells are held to one base. */
    private enum Pair {
        FOUR_APART_AND_THE_TOTAL_A_HEADLINE(new int[] {0, 6, 6, 8}, BASE - 1, 1),
        FOUR_APART_AND_EVERY_CELL_A_HEADLINE(new int[] {0, 6, 6, 8}, BASE - 1, CELLS.length),
        TWO_APART_AND_EVERY_CELL_A_HEADLINE(new int[] {1, 6, 6, 8}, 2, CELLS.length);

        private final int[] less;
        private final int[] more;
        private final Grid grid;

        Pair(int[] less, int apart, int headlines) {
            this.less = less;
            this.more = less.clone();
            more[0] += apart;
            grid = new Grid(
                    less.length,
                    Base.FIVE,
                    IntStream.range(0, CELLS.length)
                            .mapToObj(cell -> new Grid.Cell(
                                    Arrays.stream(CELLS[cell]).boxed().toList(), cell < headlines))
                            .toList(),
                    List.of());
        }

        private boolean bothAllow(List<Integer> figures) {
            return allows(figures, less) && allows(figures, more);
        }

        private boolean allows(List<Integer> figures, int[] counts) {
            return IntStream.range(0, CELLS.length)
                    .allMatch(cell -> Math.abs(figures.get(cell)
                                    - Arrays.stream(CELLS[cell])
                                            .map(atom -> counts[atom])
                                            .sum())
                            <= (grid.cells().get(cell).headline() ? BASE - 1 : 2 * BASE - 1));
        }
    }

    /**
     * How well the likelier history is guessed.
     *
     * @param right of fresh runs, half of them from each history, the share in which it is the true one
     */
    private record Guess(long runs, double right) {

        private double advantage() {
            return 2 * right - 1;
        }

        @Override
        public String toString() {
            return "right in %.3f of %d, advantage %.3f".formatted(right, runs, advantage());
        }
    }

    /**
     * What came of two histories.
     *
     * @param both how many outcomes that both contracts allow were seen from both
     * @param share of all runs, those whose outcome both contracts allow
     * @param onlyFromOne of all runs, those with an outcome that both contracts allow and one history alone gave
     * @param worstOdds over outcomes seen often from both
     * @param among of outcomes that both contracts allow
     * @param ofAll with those that the contract of one history rules out
     */
    private record Told(int both, double share, double onlyFromOne, double worstOdds, Guess among, Guess ofAll) {}

    @Test
    void what_both_histories_allow_comes_from_both() {
        var told = compare(Pair.TWO_APART_AND_EVERY_CELL_A_HEADLINE, 40);
        assertThat(told.onlyFromOne()).as("seed %d: %s", SEED, told).isLessThan(0.2);
        assertThat(told.among().right()).as("seed %d: %s", SEED, told).isLessThan(0.95);
    }

    /** Of histories four apart it says how far odds go; what is asked of them is that some outcome comes from both. */
    @Tag("deep")
    @ParameterizedTest
    @EnumSource(Pair.class)
    void ten_thousand_runs_from_two_histories(Pair pair) {
        var told = compare(pair, Integer.getInteger("deep.runs", 10_000));
        System.out.println("algorithm known, " + pair + ", seed " + SEED + ": " + told);
        assertThat(told.both()).as("seed %d: %s", SEED, told).isPositive();
        if (pair == Pair.TWO_APART_AND_EVERY_CELL_A_HEADLINE) {
            assertThat(told.onlyFromOne()).as("seed %d: %s", SEED, told).isLessThan(0.01);
        }
    }

    private static Told compare(Pair pair, int runs) {
        var chance = new Random(SEED);
        var less = seen(pair.grid, pair.less, runs, chance);
        var more = seen(pair.grid, pair.more, runs, chance);
        var freshLess = seen(pair.grid, pair.less, runs / 10, chance);
        var freshMore = seen(pair.grid, pair.more, runs / 10, chance);
        double odds = less.keySet().stream()
                .filter(one -> Math.min(less.get(one), more.getOrDefault(one, 0)) >= SEEN_OFTEN)
                .mapToDouble(one -> (double) less.get(one) / more.get(one))
                .map(ratio -> Math.max(ratio, 1 / ratio))
                .max()
                .orElse(1);
        double all = count(less) + count(more);
        return new Told(
                (int) allowed(pair, less).keySet().stream()
                        .filter(more::containsKey)
                        .count(),
                (count(allowed(pair, less)) + count(allowed(pair, more))) / all,
                (alone(pair, less, more) + alone(pair, more, less)) / all,
                odds,
                guessed(less, more, allowed(pair, freshLess), allowed(pair, freshMore)),
                guessed(less, more, freshLess, freshMore));
    }

    private static Map<List<Integer>, Integer> allowed(Pair pair, Map<List<Integer>, Integer> seen) {
        var allowed = new HashMap<>(seen);
        allowed.keySet().removeIf(figures -> !pair.bothAllow(figures));
        return allowed;
    }

    /** Runs whose figures both contracts allow and only the first of the histories gave. */
    private static long alone(Pair pair, Map<List<Integer>, Integer> seen, Map<List<Integer>, Integer> other) {
        var alone = allowed(pair, seen);
        alone.keySet().removeAll(other.keySet());
        return count(alone);
    }

    /** From what was seen, of fresh runs: each history weighs a half, however often its outcomes are allowed. */
    private static Guess guessed(
            Map<List<Integer>, Integer> less,
            Map<List<Integer>, Integer> more,
            Map<List<Integer>, Integer> freshLess,
            Map<List<Integer>, Integer> freshMore) {
        long right = right(less, more, freshLess, true) + right(less, more, freshMore, false);
        long runs = count(freshLess) + count(freshMore);
        return new Guess(runs, runs == 0 ? 0 : (double) right / runs);
    }

    private static long right(
            Map<List<Integer>, Integer> less,
            Map<List<Integer>, Integer> more,
            Map<List<Integer>, Integer> fresh,
            boolean truth) {
        return fresh.entrySet().stream()
                .filter(one -> truth == less.getOrDefault(one.getKey(), 0) >= more.getOrDefault(one.getKey(), 0))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static long count(Map<List<Integer>, Integer> seen) {
        return seen.values().stream().mapToLong(Integer::longValue).sum();
    }

    private static Map<List<Integer>, Integer> seen(Grid grid, int[] counts, int runs, Random chance) {
        var mechanism = ReleaseMechanism.of(grid);
        Map<List<Integer>, Integer> seen = new HashMap<>();
        for (int run = 0; run < runs; run++) {
            Releases.released(mechanism, RunningState.beginning(grid), counts, chance)
                    .map(released -> Releases.persons(released.values()))
                    .ifPresent(
                            figures -> seen.merge(Arrays.stream(figures).boxed().toList(), 1, Integer::sum));
        }
        return seen;
    }
}
