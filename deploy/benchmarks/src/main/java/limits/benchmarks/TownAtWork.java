package limits.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import limits.casesharing.blocks.Grid;
import limits.casesharing.blocks.ReleaseMechanism;
import limits.casesharing.blocks.Released;
import limits.casesharing.blocks.RunningState;
import limits.kernel.Quarter;
import limits.published.PublishedRelease;
import limits.reporting.desk.AttackDesk;
import limits.reporting.desk.Reading;
import limits.reporting.tables.Tables;

/** One town that closes quarter after quarter; what is delayed goes with the next. Seconds are those of a processor. */
final class TownAtWork {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final FictitiousTown town;
    private final Grid grid;
    private final ReleaseMechanism mechanism;
    private final Random dice;
    private final List<PublishedRelease> told = new ArrayList<>();
    private final int[] waiting;
    private RunningState state;
    private Quarter quarter = Quarter.parse("2026-Q1");

    TownAtWork(FictitiousTown town, long seed) {
        this.town = town;
        grid = town.grid();
        mechanism = ReleaseMechanism.of(grid);
        dice = new Random(seed);
        state = RunningState.beginning(grid);
        waiting = new int[grid.atoms()];
    }

    /**
     * How one quarter came out.
     *
     * @param shown what was released, in persons, cell by cell; nothing where it was delayed
     * @param counts what is true of each cell
     */
    record Closed(double seconds, int[] shown, int[] counts) {

        boolean delayed() {
            return shown.length == 0;
        }
    }

    Closed close() {
        var fresh = town.quarter();
        Arrays.setAll(waiting, atom -> waiting[atom] + fresh[atom]);
        var counts = Arrays.stream(waiting).boxed().toList();
        long begun = CLOCK.getCurrentThreadCpuTime();
        var outcome = mechanism.release(state, counts, dice);
        double seconds = (CLOCK.getCurrentThreadCpuTime() - begun) / 1e9;
        int[] shown = {};
        if (outcome instanceof Released released) {
            state = released.next();
            Arrays.fill(waiting, 0);
            told.add(new PublishedRelease(quarter, town.catalogue().version(), released.values()));
            shown = released.values().stream()
                    .mapToInt(block -> block.persons())
                    .toArray();
        }
        quarter = quarter.next();
        return new Closed(seconds, shown, counts());
    }

    /** The true running total of each cell, with those who wait. */
    private int[] counts() {
        return grid.cells().stream()
                .mapToInt(cell -> cell.atoms().stream()
                        .mapToInt(atom -> state.counts().get(atom) + waiting[atom])
                        .sum())
                .toArray();
    }

    /** How long the attack before a proposal took, and what it came to. */
    record Attacked(double seconds, String outcome) {}

    /** Attacks everything told so far. */
    Attacked attacked() {
        var reading = new Reading(town.catalogue(), told);
        var desk = new AttackDesk(project -> new limits.published.Series(List.of()));
        long begun = CLOCK.getCurrentThreadCpuTime();
        var report = desk.report(reading);
        return new Attacked(
                (CLOCK.getCurrentThreadCpuTime() - begun) / 1e9,
                report.outcome().name());
    }

    Tables tables() {
        return new Tables(town.catalogue(), told);
    }
}
