package limits.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import limits.casesharing.blocks.Grid;
import limits.casesharing.blocks.ReleaseMechanism;
import limits.casesharing.blocks.Released;
import limits.casesharing.blocks.RunningState;
import limits.published.Base;

/** Blocks from counts: seconds for one release, three hundred towns on two cores, and how far figures are from the counts. */
final class Releasing implements Measurement {

    private static final int QUARTERS = 12;

    @Override
    public String name() {
        return "release";
    }

    @Override
    public void measure(Setup setup, Report report) throws Exception {
        for (Base base : List.of(Base.FIVE, Base.ELEVEN)) {
            town(setup, report, 1, base, Asked.atMost(2));
            town(setup, report, 2, base, Asked.atMost(2));
            town(setup, report, 3, base, Asked.atMost(5));
        }
        country(setup, report);
    }

    private void town(Setup setup, Report report, int level, Base base, Asked asked) {
        String setting = "level " + level + ", base " + base.persons();
        Grid grid = FictitiousTown.grid(level, base);
        var tables = FictitiousTown.tables(level);
        var all = new Tally(base.persons(), tables);
        for (int round = 0; round <= setup.options().rounds(); round++) {
            var told = round == 0 ? new Tally(base.persons(), tables) : all;
            series(grid, Remarks.SEED + round, told);
        }
        report.tell(new Series(name(), setting, "one release, first to twelfth", "s", all.seconds), asked);
        report.tell(Series.single(name(), setting, "slowest", "s", Collections.max(all.seconds)), asked);
        report.tell(Series.single(name(), setting, "mean distance", "persons", all.mean(all.off)));
        report.tell(Series.single(name(), setting, "mean leaning", "persons", all.mean(all.leaning)));
        report.tell(Series.single(name(), setting, "worst distance", "persons", all.worst));
        report.tell(Series.single(name(), setting, "within base - 1", "of 1", all.mean(all.within)));
        report.tell(Series.single(name(), setting, "delayed", "of 1", (double) all.delayed / all.seconds.size()));
        var older = all.older;
        report.tell(Series.single(name(), setting, "masking below base hides", "of 1", all.mean(all.small)));
        report.tell(Series.single(
                name(), setting, "suppression with a complement hides", "of 1", (double) older.hidden / older.figures));
        report.tell(Series.single(
                name(), setting, "cell key: mean distance", "persons", (double) older.off / older.figures));
        report.tell(Series.single(
                name(), setting, "cell key: tables that miss their total", "of 1", (double) older.apart / older.told));
        for (int third = 0; third < 3; third++) {
            report.tell(new Series(
                    name(),
                    setting,
                    "one release, quarters " + (4 * third + 1) + " to " + (4 * third + 4),
                    "s",
                    all.third(third)));
        }
    }

    /** Twelve quarters; what is delayed goes with the next. */
    private static void series(Grid grid, long seed, Tally into) {
        var mechanism = ReleaseMechanism.of(grid);
        var town = new FictitiousTown(seed, 15);
        var dice = new Random(seed);
        var state = RunningState.beginning(grid);
        List<Integer> waiting = Collections.nCopies(grid.atoms(), 0);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            var before = waiting;
            var arrived = town.quarter();
            waiting = IntStream.range(0, grid.atoms())
                    .map(atom -> before.get(atom) + arrived.get(atom))
                    .boxed()
                    .toList();
            long begun = System.nanoTime();
            var outcome = mechanism.release(state, waiting, dice);
            into.seconds.add((System.nanoTime() - begun) / 1e9);
            if (outcome instanceof Released released) {
                state = released.next();
                waiting = Collections.nCopies(grid.atoms(), 0);
                into.compare(grid, released);
            } else {
                into.delayed++;
            }
        }
    }

    private void country(Setup setup, Report report) throws Exception {
        int towns = setup.options().quick() ? 10 : 300;
        Grid grid = FictitiousTown.grid(2, Base.ELEVEN);
        long begun = System.nanoTime();
        try (var two = Executors.newFixedThreadPool(2)) {
            var work = new ArrayList<Callable<Boolean>>();
            for (int town = 0; town < towns; town++) {
                long seed = Remarks.SEED + town;
                work.add(() -> ReleaseMechanism.of(grid)
                                .release(
                                        RunningState.beginning(grid),
                                        new FictitiousTown(seed, 60).quarter(),
                                        new Random(seed))
                        instanceof Released);
            }
            for (var done : two.invokeAll(work)) {
                done.get();
            }
        }
        double minutes = (System.nanoTime() - begun) / 6e10;
        report.tell(
                Series.single(name(), towns + " towns of level 2", "one quarter, two threads", "min", minutes),
                Asked.atMost(10));
    }

    /** What is added up over all releases of a setting. */
    private static final class Tally {

        private final int base;
        private final List<Double> seconds = new ArrayList<>();
        private long figures;
        private long off;
        private long leaning;
        private long within;
        private long small;
        private int worst;
        private int delayed;

        private final OlderMethods older;

        Tally(int base, List<Integer> tables) {
            this.base = base;
            this.older = new OlderMethods(base, tables, Remarks.SEED);
        }

        /** The seconds of one third of every series. */
        List<Double> third(int third) {
            return IntStream.range(0, seconds.size())
                    .filter(at -> at % QUARTERS / 4 == third)
                    .mapToObj(seconds::get)
                    .toList();
        }

        void compare(Grid grid, Released released) {
            int[] counts = new int[grid.cells().size()];
            for (int cell = 0; cell < grid.cells().size(); cell++) {
                int count = 0;
                for (int atom : grid.cells().get(cell).atoms()) {
                    count += released.next().counts().get(atom);
                }
                counts[cell] = count;
                int by = released.values().get(cell).persons() - count;
                figures++;
                off += Math.abs(by);
                leaning += by;
                within += Math.abs(by) < base ? 1 : 0;
                small += count > 0 && count < base ? 1 : 0;
                worst = Math.max(worst, Math.abs(by));
            }
            older.apply(counts);
        }

        double mean(long sum) {
            return (double) sum / figures;
        }
    }
}
