package limits.api.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import limits.casesharing.blocks.Grid;
import limits.casesharing.blocks.ReleaseMechanism;
import limits.casesharing.blocks.Released;
import limits.casesharing.blocks.RunningState;
import limits.casesharing.blocks.Search;

/** Three years of quarters released one after the other, their bounds looked at, and how far they are from the counts. */
final class Year {

    private static final int QUARTERS = 12;

    private final Grid grid;
    private final ReleaseMechanism mechanism;
    private final AtomicBoolean found = new AtomicBoolean();

    int figures;
    int delayed;
    private int releases;
    private long off;
    private long leaning;
    private long nanos;
    private long beyond;

    private Year(Grid grid, Function<Year, ReleaseMechanism> mechanism) {
        this.grid = grid;
        this.mechanism = mechanism.apply(this);
    }

    static Year byOurOwn(Grid grid) {
        return new Year(grid, year -> ReleaseMechanism.of(grid));
    }

    static Year by(Grid grid, Search search) {
        return new Year(
                grid,
                year -> ReleaseMechanism.of(grid, (wanted, dice) -> {
                    var proposal = search.find(wanted, dice);
                    year.found.set(proposal.isPresent());
                    return proposal;
                }));
    }

    /** What was delayed goes with the next quarter. */
    void live(long seed, Function<Random, int[]> quarter) {
        var dice = new Random(seed);
        var chance = new Random(seed);
        var state = RunningState.beginning(grid);
        int[] shown = new int[grid.cells().size()];
        int[] waiting = new int[grid.atoms()];
        for (int n = 0; n < QUARTERS; n++) {
            int[] fresh = quarter.apply(chance);
            Arrays.setAll(waiting, atom -> waiting[atom] + fresh[atom]);
            long begun = System.nanoTime();
            var outcome = mechanism.release(state, list(waiting), dice);
            nanos += System.nanoTime() - begun;
            releases++;
            if (outcome instanceof Released released) {
                state = released.next();
                Arrays.fill(waiting, 0);
                look(seed, released, shown);
            } else {
                assertThat(found).as("seed %d: refused by the gate", seed).isFalse();
                delayed++;
            }
        }
    }

    private void look(long seed, Released released, int[] shown) {
        int base = grid.base().persons();
        for (int cell = 0; cell < shown.length; cell++) {
            var atoms = grid.cells().get(cell).atoms();
            int now = released.values().get(cell).persons();
            int count = atoms.stream().mapToInt(released.next().counts()::get).sum();
            assertThat(Math.abs(now - count))
                    .as("seed %d, cell %d", seed, cell)
                    .isLessThanOrEqualTo(grid.tolerance(cell));
            assertThat(now).isGreaterThanOrEqualTo(shown[cell]);
            assertThat(now)
                    .isEqualTo(base
                            * atoms.stream()
                                    .mapToInt(released.next().blocks()::get)
                                    .sum());
            shown[cell] = now;
            figures++;
            off += Math.abs(now - count);
            leaning += now - count;
            beyond += Math.abs(now - count) < base ? 0 : 1;
        }
    }

    double mean() {
        return (double) off / figures;
    }

    /** Of all figures, those further away than base - 1. */
    double beyond() {
        return (double) beyond / figures;
    }

    @Override
    public String toString() {
        return "%.2f off, leaning %+.2f, %.4f beyond, %d delayed, %.2f s each"
                .formatted(mean(), (double) leaning / figures, beyond(), delayed, nanos / 1e9 / releases);
    }

    private static List<Integer> list(int[] values) {
        return Collections.unmodifiableList(IntStream.of(values).boxed().toList());
    }
}
