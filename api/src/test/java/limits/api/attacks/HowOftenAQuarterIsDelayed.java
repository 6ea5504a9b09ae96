package limits.api.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Random;
import limits.casesharing.blocks.Grid;
import limits.casesharing.blocks.ReleaseMechanism;
import limits.casesharing.blocks.Released;
import limits.casesharing.blocks.RunningState;
import limits.published.Base;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of many quarters of catalogues as towns have them, how many find no release. Says its figures. */
final class HowOftenAQuarterIsDelayed {

    private static final int TOWNS = Integer.getInteger("deep.towns", 30);
    private static final long SEED = Long.getLong("deep.seed", 100);
    private static final int QUARTERS = 12;
    /** Seconds of the processor: whatever else a machine does, they hardly change. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** Counted over series of one kind; distances in persons, times in nanoseconds. */
    private static final class Told {

        private int quarters;
        private int delayed;
        private int again;
        private long figures;
        private long off;
        private long leaning;
        private long nanos;
        private long slowest;
        private long slowestDelayed;

        void note(long taken, boolean late, boolean lateBefore) {
            quarters++;
            nanos += taken;
            if (late) {
                delayed++;
                again += lateBefore ? 1 : 0;
                slowestDelayed = Math.max(slowestDelayed, taken);
            } else {
                slowest = Math.max(slowest, taken);
            }
        }

        @Override
        public String toString() {
            return "%d of %d, %d of them right after another; figures %.2f off, leaning %+.2f; mean %.2f s, slowest"
                    + " release %.2f s, slowest delay %.2f s"
                            .formatted(
                                    delayed,
                                    quarters,
                                    again,
                                    (double) off / figures,
                                    (double) leaning / figures,
                                    nanos / 1e9 / quarters,
                                    slowest / 1e9,
                                    slowestDelayed / 1e9);
        }
    }

    @Tag("deep")
    @ParameterizedTest
    @CsvSource({
        "1, 5, FIVE, 8", "1, 5, TEN, 8", "1, 5, ELEVEN, 8",
        "2, 5, FIVE, 15", "2, 5, TEN, 15", "2, 5, ELEVEN, 15",
        "3, 5, FIVE, 30", "3, 5, TEN, 30", "3, 5, ELEVEN, 30",
        "3, 9, FIVE, 60", "3, 9, TEN, 60", "3, 9, ELEVEN, 60"
    })
    void of_many_towns_hardly_any(int level, int neighbourhoods, Base base, int opened) {
        var told = new Told();
        for (long seed = SEED; seed < SEED + TOWNS; seed++) {
            live(new LinkedTown(level, neighbourhoods, base, seed), opened, seed, told);
        }
        var grid = new LinkedTown(level, neighbourhoods, base, SEED).grid();
        System.out.printf(
                "delayed, level %d, %d places, %d cells, %d atoms, base %s, %d a quarter, seeds %d to %d: %s%n",
                level,
                neighbourhoods + 1,
                grid.cells().size(),
                grid.atoms(),
                base,
                opened,
                SEED,
                SEED + TOWNS - 1,
                told);
        assertThat(told.delayed).isLessThanOrEqualTo(Math.max(1, told.quarters / 200));
    }

    private static void live(LinkedTown town, int opened, long seed, Told told) {
        var grid = town.grid();
        var dice = new Random(seed);
        var mechanism = ReleaseMechanism.of(grid);
        var state = RunningState.beginning(grid);
        int[] waiting = new int[grid.atoms()];
        boolean before = false;
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            var counts = town.quarter(opened);
            Arrays.setAll(waiting, atom -> waiting[atom] + counts[atom]);
            long begun = CLOCK.getCurrentThreadCpuTime();
            var outcome =
                    mechanism.release(state, Arrays.stream(waiting).boxed().toList(), dice);
            long nanos = CLOCK.getCurrentThreadCpuTime() - begun;
            boolean delayed = !(outcome instanceof Released);
            told.note(nanos, delayed, before);
            before = delayed;
            if (outcome instanceof Released released) {
                state = released.next();
                Arrays.fill(waiting, 0);
                measure(grid, released, told);
            }
        }
    }

    private static void measure(Grid grid, Released released, Told told) {
        for (int cell = 0; cell < grid.cells().size(); cell++) {
            int count = grid.cells().get(cell).atoms().stream()
                    .mapToInt(released.next().counts()::get)
                    .sum();
            int by = released.values().get(cell).persons() - count;
            told.figures++;
            told.off += Math.abs(by);
            told.leaning += by;
        }
    }
}
