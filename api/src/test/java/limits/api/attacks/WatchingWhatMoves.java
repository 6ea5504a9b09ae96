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
    private static final int TRIALS = Integer.getInteger("deep.trials", 32);
    private static final int STATES = Integer.getInteger("deep.states", 4);
    private static final int QUARTERS = 6;

    private final Town town = new Town(2, Base.FIVE);
    private final Random chance = new Random(SEED);

    /**
     * What one record moved.
     *
     * @param cells how many moved
     * @param untouched how many of them do not hold its atom
     * @param candidates the atoms that every moved cell holds; all of them where nothing moved or no atom is in each
     * @param named whether its atom is one of them, and something moved
     */
    private record Trial(int cells, int untouched, int candidates, boolean named) {}

    @Test
    void one_new_record_moves_cells_that_it_does_not_touch_or_none() {
        var seen = new ArrayList<Trial>();
        int delayed = 0;
        for (int town = 0; town < STATES; town++) {
            var watched = watched();
            delayed += TRIALS / STATES - watched.size();
            seen.addAll(watched);
        }
        var candidates = seen.stream().map(Trial::candidates).sorted().toList();
        int median = candidates.get(candidates.size() / 2);
        var moved = seen.stream().filter(one -> one.cells() > 0).toList();
        long betrayed = moved.stream()
                .filter(one -> one.named() && one.untouched() == 0)
                .count();
        System.out.printf(
                "change signal, seed %d: %d states, %d trials, %d delayed, something moved in %d, none of it untouched in %d,"
                        + " the atom among those that all moved cells hold in %d, median candidates %d of %d, fewest %d%n",
                SEED,
                STATES,
                seen.size(),
                delayed,
                moved.size(),
                moved.stream().filter(one -> one.untouched() == 0).count(),
                moved.stream().filter(Trial::named).count(),
                median,
                Town.ATOMS,
                candidates.getFirst());
        assertThat(median).as("seed %d", SEED).isEqualTo(Town.ATOMS);
        assertThat(betrayed).as("seed %d: %s", SEED, moved).isLessThanOrEqualTo(seen.size() / 10);
        assertThat(delayed).as("seed %d", SEED).isLessThanOrEqualTo(TRIALS / 10);
    }

    /** One more town that has told for some quarters, and one record more in it, again and again. */
    private List<Trial> watched() {
        var mechanism = ReleaseMechanism.of(town.grid());
        var state = RunningState.beginning(town.grid());
        int[] before = {};
        var waiting = new int[Town.ATOMS];
        for (int told = 0; told < QUARTERS; ) {
            waiting = Releases.sum(waiting, Town.quarter(8, chance));
            var released = Releases.released(mechanism, state, waiting, chance);
            if (released.isPresent()) {
                state = released.get().next();
                before = Releases.persons(released.get().values());
                waiting = new int[Town.ATOMS];
                told++;
            }
        }
        var trials = new ArrayList<Trial>();
        for (int trial = 0; trial < TRIALS / STATES; trial++) {
            int atom = chance.nextInt(Town.ATOMS);
            var counts = new int[Town.ATOMS];
            counts[atom] = 1;
            var was = before;
            Releases.released(mechanism, state, counts, chance)
                    .ifPresent(released -> trials.add(trial(atom, was, Releases.persons(released.values()))));
        }
        return trials;
    }

    private Trial trial(int atom, int[] before, int[] after) {
        var moved = IntStream.range(0, after.length)
                .filter(cell -> after[cell] != before[cell])
                .boxed()
                .toList();
        int untouched = (int) moved.stream().filter(cell -> !holds(cell, atom)).count();
        var possible = IntStream.range(0, Town.ATOMS)
                .filter(one -> moved.stream().allMatch(cell -> holds(cell, one)))
                .boxed()
                .toList();
        return new Trial(
                moved.size(),
                untouched,
                possible.isEmpty() ? Town.ATOMS : possible.size(),
                !moved.isEmpty() && possible.contains(atom));
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

    private boolean holds(int cell, int atom) {
        return Arrays.stream(town.cells()[cell]).anyMatch(one -> one == atom);
    }
}
