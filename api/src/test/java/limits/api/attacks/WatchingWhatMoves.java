package limits.api.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import limits.casesharing.blocks.ReleaseMechanism;
import limits.casesharing.blocks.RunningState;
import limits.published.Base;
import org.junit.jupiter.api.Test;

/** One record more, and what moves for it; one record less. A9 and A22, on a bench where the counts are chosen. */
class WatchingWhatMoves {

    private static final long SEED = Long.getLong("deep.seed", 20261123);
    private static final int TRIALS = Integer.getInteger("deep.trials", 30);
    private static final int QUARTERS = 6;

    private final Town town = new Town(2, Base.FIVE);
    private final Random chance = new Random(SEED);

    /** Of the trials: where no release was possible, where nothing moved, where a cell moved that the record does not touch, where the moved name it. */
    private record Seen(int delayed, int still, int untouched, int named, List<Integer> candidates) {}

    @Test
    void one_new_record_moves_cells_that_it_does_not_touch_or_none() {
        var grid = town.grid();
        var mechanism = ReleaseMechanism.of(grid);
        var state = RunningState.beginning(grid);
        int[] before = {};
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            var released = Releases.released(mechanism, state, Town.quarter(8, chance), chance)
                    .orElseThrow();
            state = released.next();
            before = Releases.persons(released.values());
        }
        var seen = watch(mechanism, state, before);
        var sorted = seen.candidates().stream().sorted().toList();
        System.out.println("change signal, seed " + SEED + ": " + TRIALS + " trials, " + seen.delayed()
                + " delayed, nothing moved in " + seen.still()
                + ", an untouched cell in " + seen.untouched() + ", the atom among those named by what moved in "
                + seen.named() + ", median candidates " + sorted.get(sorted.size() / 2) + " of " + Town.ATOMS);
        int betrayed = TRIALS - seen.still() - seen.untouched() - seen.delayed();
        assertThat(betrayed).as("seed %d", SEED).isLessThanOrEqualTo(TRIALS / 10);
        assertThat(seen.delayed()).as("seed %d", SEED).isLessThanOrEqualTo(TRIALS / 10);
    }

    @Test
    void a_count_never_falls_so_an_erasure_moves_nothing() {
        var grid = town.grid();
        var mechanism = ReleaseMechanism.of(grid);
        var state = RunningState.beginning(grid);
        var counts = new int[Town.ATOMS];
        counts[17] = -1;
        var less = Arrays.stream(counts).boxed().toList();
        assertThatThrownBy(() -> mechanism.release(state, less, chance)).isInstanceOf(IllegalArgumentException.class);
    }

    private Seen watch(ReleaseMechanism mechanism, RunningState state, int[] before) {
        int still = 0;
        int untouched = 0;
        int named = 0;
        int delayed = 0;
        var candidates = new ArrayList<Integer>();
        for (int trial = 0; trial < TRIALS; trial++) {
            int atom = chance.nextInt(Town.ATOMS);
            var counts = new int[Town.ATOMS];
            counts[atom] = 1;
            var released = Releases.released(mechanism, state, counts, chance);
            if (released.isEmpty()) {
                delayed++;
                continue;
            }
            var after = Releases.persons(released.get().values());
            var moved = IntStream.range(0, after.length)
                    .filter(cell -> after[cell] != before[cell])
                    .boxed()
                    .toList();
            var possible = IntStream.range(0, Town.ATOMS)
                    .filter(one -> moved.stream().allMatch(cell -> holds(cell, one)))
                    .boxed()
                    .toList();
            still += moved.isEmpty() ? 1 : 0;
            untouched += moved.stream().anyMatch(cell -> !holds(cell, atom)) ? 1 : 0;
            named += !moved.isEmpty() && possible.contains(atom) ? 1 : 0;
            candidates.add(possible.isEmpty() ? Town.ATOMS : possible.size());
        }
        return new Seen(delayed, still, untouched, named, List.copyOf(candidates));
    }

    private boolean holds(int cell, int atom) {
        return Arrays.stream(town.cells()[cell]).anyMatch(one -> one == atom);
    }
}
