package limits.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import limits.published.Base;
import limits.published.Cell;
import limits.published.Measure;
import limits.reporting.tables.Tables;
import limits.reporting.tables.TownsTogether;

/** Three hundred towns, quarter after quarter on two threads, and how far their sums are from the true ones. */
final class Country implements Measurement {

    private static final int TOWNS = 300;
    private static final int QUARTERS = 4;
    private static final Asked MINUTES = Asked.atMost(10);
    private static final Asked WHOLE = Asked.atMost(1);

    /** A town at work, and how its last quarter came out. */
    private static final class Town {

        private final TownAtWork atWork;
        private final FictitiousTown town;
        private TownAtWork.Closed last;

        Town(int number, Base base) {
            long seed = Remarks.SEED + number;
            town = new FictitiousTown(new FictitiousTown.Size(2, 3 + number % 5, 5 + number % 21), base, seed);
            atWork = new TownAtWork(town, seed);
        }

        Boolean close() {
            last = atWork.close();
            return last.delayed();
        }

        int count(Measure measure) {
            var cells = town.catalogue().cells();
            return IntStream.range(0, cells.size())
                    .filter(cell -> cells.get(cell).measure() == measure)
                    .filter(cell -> cells.get(cell).sameWhom(Cell.total(measure)))
                    .map(cell -> last.counts()[cell])
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public String name() {
        return "country";
    }

    @Override
    public void measure(Setup setup, Report report) throws Exception {
        for (Base base : List.of(Base.FIVE, Base.ELEVEN)) {
            country(base, setup.options().quick() ? 10 : TOWNS, report);
        }
    }

    private void country(Base base, int many, Report report) throws Exception {
        var towns = IntStream.range(0, many)
                .mapToObj(number -> new Town(number, base))
                .toList();
        try (var two = Executors.newFixedThreadPool(2)) {
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                String setting = "%d towns of level 2, base %d, quarter %d".formatted(many, base.persons(), quarter);
                long begun = System.nanoTime();
                long delayed = closed(two, towns);
                double minutes = (System.nanoTime() - begun) / 6e10;
                report.tell(Series.single(name(), setting, "all released, two threads", "min", minutes), MINUTES);
                report.tell(Series.single(name(), setting, "towns delayed", "", delayed));
                sums(setting, towns, report);
            }
        }
    }

    private static long closed(ExecutorService two, List<Town> towns) throws Exception {
        List<Callable<Boolean>> work = new ArrayList<>();
        towns.forEach(town -> work.add(town::close));
        long delayed = 0;
        for (var done : two.invokeAll(work)) {
            delayed += done.get() ? 1 : 0;
        }
        return delayed;
    }

    /** Of towns that have told this quarter, as the page that adds them up says it. */
    private void sums(String setting, List<Town> towns, Report report) {
        var told = towns.stream().filter(town -> !town.last.delayed()).toList();
        List<Tables> tables = told.stream().map(town -> town.atWork.tables()).toList();
        var off = new ArrayList<Double>();
        var ofUsual = new ArrayList<Double>();
        var ofMost = new ArrayList<Double>();
        for (var line : TownsTogether.of(tables).orElseThrow().sums()) {
            int count =
                    told.stream().mapToInt(town -> town.count(line.measure())).sum();
            double by = line.sum().persons() - count;
            off.add(100 * by / Math.max(1, count));
            ofUsual.add(Math.abs(by) / line.sum().usually());
            ofMost.add(Math.abs(by) / line.sum().within());
        }
        report.tell(new Series(name(), setting, "sums over all, off by", "% of the true sum", off));
        report.tell(new Series(name(), setting, "of the error told as usual", "of 1", ofUsual));
        report.tell(new Series(name(), setting, "of the error told as the greatest", "of 1", ofMost), WHOLE);
    }
}
