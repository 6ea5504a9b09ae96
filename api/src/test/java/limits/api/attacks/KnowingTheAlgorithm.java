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

/**
 * The whole code is known, and the mechanism is run over and over from two histories that differ in one small cell. A13, on
 * a bench. Odds between them are no secret; that a history is excluded by the draw would be.
 */
class KnowingTheAlgorithm {

    private static final long SEED = Long.getLong("deep.seed", 20261123);
    private static final int BASE = 5;

    /** Two streets and two ages: the town, each street, each age. */
    private static final int[][] CELLS = {{0, 1, 2, 3}, {0, 1}, {2, 3}, {0, 2}, {1, 3}};

    private static final Grid GRID = new Grid(
            4,
            Base.FIVE,
            Arrays.stream(CELLS)
                    .map(cell -> new Grid.Cell(Arrays.stream(cell).boxed().toList(), true))
                    .toList(),
            List.of());

    /** Of what both contracts allow: how much was seen from one history only, the odds, and how often a guess is right. */
    private record Told(int classes, double onlyFromOne, double worstOdds, double guessedRight) {}

    @Test
    void what_both_histories_allow_comes_from_both() {
        var told = compare(40);
        System.out.println("algorithm known, seed " + SEED + ": " + told);
        assertThat(told.onlyFromOne()).as("seed %d: %s", SEED, told).isLessThan(0.2);
        assertThat(told.guessedRight()).as("seed %d: %s", SEED, told).isLessThan(0.95);
    }

    @Test
    @Tag("deep")
    void ten_thousand_runs_from_two_histories() {
        var told = compare(Integer.getInteger("deep.runs", 10_000));
        System.out.println("algorithm known, seed " + SEED + ": " + told);
        assertThat(told.onlyFromOne()).as("seed %d: %s", SEED, told).isLessThan(0.01);
    }

    private static Told compare(int runs) {
        int[] less = {1, 6, 6, 8};
        int[] more = {3, 6, 6, 8};
        var chance = new Random(SEED);
        var from = seen(less, runs, chance);
        var to = seen(more, runs, chance);
        var both = from.keySet().stream()
                .filter(to::containsKey)
                .filter(r -> within(r, less) && within(r, more))
                .toList();
        long alone = alone(from, to, less, more) + alone(to, from, less, more);
        double odds = both.stream()
                .filter(r -> Math.min(from.get(r), to.get(r)) >= 20)
                .mapToDouble(r -> (double) from.get(r) / to.get(r))
                .map(ratio -> Math.max(ratio, 1 / ratio))
                .max()
                .orElse(1);
        return new Told(both.size(), alone / (2.0 * runs), odds, guessed(less, more, from, to, runs, chance));
    }

    /** Runs whose figures both contracts allow and only one history gave. */
    private static long alone(
            Map<List<Integer>, Integer> from, Map<List<Integer>, Integer> to, int[] less, int[] more) {
        return from.entrySet().stream()
                .filter(one -> !to.containsKey(one.getKey()))
                .filter(one -> within(one.getKey(), less) && within(one.getKey(), more))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How often, of fresh runs that both contracts allow, the likelier history is the true one. */
    private static double guessed(
            int[] less,
            int[] more,
            Map<List<Integer>, Integer> from,
            Map<List<Integer>, Integer> to,
            int runs,
            Random chance) {
        long right = 0;
        long all = 0;
        for (int[] truth : List.of(less, more)) {
            for (var one : seen(truth, runs / 2, chance).entrySet()) {
                if (within(one.getKey(), less) && within(one.getKey(), more)) {
                    boolean guess = from.getOrDefault(one.getKey(), 0) >= to.getOrDefault(one.getKey(), 0);
                    right += guess == (truth == less) ? one.getValue() : 0;
                    all += one.getValue();
                }
            }
        }
        return all == 0 ? 0 : (double) right / all;
    }

    private static Map<List<Integer>, Integer> seen(int[] counts, int runs, Random chance) {
        var mechanism = ReleaseMechanism.of(GRID);
        Map<List<Integer>, Integer> seen = new HashMap<>();
        for (int run = 0; run < runs; run++) {
            var released = Releases.released(mechanism, RunningState.beginning(GRID), counts, chance);
            if (released.isPresent()) {
                var figures = Releases.persons(released.get().values());
                seen.merge(Arrays.stream(figures).boxed().toList(), 1, Integer::sum);
            }
        }
        return seen;
    }

    private static boolean within(List<Integer> figures, int[] counts) {
        return IntStream.range(0, CELLS.length)
                .allMatch(cell -> Math.abs(figures.get(cell)
                                - Arrays.stream(CELLS[cell])
                                        .map(atom -> counts[atom])
                                        .sum())
                        < BASE);
    }
}
