package limits.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import limits.published.Base;

/**
 * Blocks from counts, over catalogues as towns have them: seconds for one release and for the attack before it is proposed,
 * and how far figures are from the counts.
 */
final class Releasing implements Measurement {

    private static final int QUARTERS = 12;

    /** After so many quarters everything told is attacked. */
    private static final int ATTACKED = 4;

    private static final Asked LEVEL_TWO = Asked.atMost(2);
    private static final Asked LEVEL_THREE = Asked.atMost(5);

    @Override
    public String name() {
        return "release";
    }

    @Override
    public void measure(Setup setup, Report report) {
        for (Base base : List.of(Base.FIVE, Base.ELEVEN)) {
            town(setup, report, new FictitiousTown.Size(1, 5, 8), base, LEVEL_TWO);
            town(setup, report, new FictitiousTown.Size(2, 5, 15), base, LEVEL_TWO);
            town(setup, report, new FictitiousTown.Size(3, 5, 30), base, LEVEL_THREE);
            if (!setup.options().quick()) {
                town(setup, report, new FictitiousTown.Size(3, 9, 60), base, LEVEL_THREE);
            }
        }
    }

    private void town(Setup setup, Report report, FictitiousTown.Size size, Base base, Asked asked) {
        int quarters = setup.options().quick() ? ATTACKED : QUARTERS;
        // A few quarters that do not count: Java compiles what it meets.
        series(new FictitiousTown(size, base, Remarks.SEED), 2, Remarks.SEED, new Tally(size, base));
        var tally = new Tally(size, base);
        for (long seed = Remarks.SEED + 1;
                seed <= Remarks.SEED + setup.options().rounds();
                seed++) {
            series(new FictitiousTown(size, base, seed), quarters, seed, tally);
        }
        tally.speeds(report, asked, quarters);
        tally.distances(report);
    }

    private static void series(FictitiousTown town, int quarters, long seed, Tally into) {
        var atWork = new TownAtWork(town, seed);
        for (int quarter = 1; quarter <= quarters; quarter++) {
            into.compare(atWork.close());
            if (quarter % ATTACKED == 0) {
                into.note(atWork.attacked());
            }
        }
    }

    /** What is added up over all releases of a setting. */
    private final class Tally {

        private final int base;
        private final String setting;
        private final List<Double> seconds = new ArrayList<>();
        private final List<Double> attacks = new ArrayList<>();
        private final Map<String, Integer> came = new TreeMap<>();
        private final OlderMethods older;
        private long figures;
        private long off;
        private long leaning;
        private long within;
        private long small;
        private int worst;
        private int delayed;

        Tally(FictitiousTown.Size size, Base base) {
            this.base = base.persons();
            var town = new FictitiousTown(size, base, Remarks.SEED);
            setting = "level %d, %d places, %d cells, base %d"
                    .formatted(
                            size.level(),
                            size.neighbourhoods(),
                            town.catalogue().cells().size(),
                            base.persons());
            older = new OlderMethods(town.catalogue(), town.grid(), Remarks.SEED);
        }

        void compare(TownAtWork.Closed closed) {
            seconds.add(closed.seconds());
            delayed += closed.delayed() ? 1 : 0;
            for (int cell = 0; cell < closed.shown().length; cell++) {
                int count = closed.counts()[cell];
                int by = closed.shown()[cell] - count;
                figures++;
                off += Math.abs(by);
                leaning += by;
                within += Math.abs(by) < base ? 1 : 0;
                small += count > 0 && count < base ? 1 : 0;
                worst = Math.max(worst, Math.abs(by));
            }
            older.apply(closed.counts());
        }

        void note(TownAtWork.Attacked attacked) {
            attacks.add(attacked.seconds());
            came.merge(attacked.outcome(), 1, Integer::sum);
        }

        void speeds(Report report, Asked asked, int quarters) {
            report.tell(series("one release", seconds), asked);
            tell(report, "slowest release", "s", Collections.max(seconds), asked);
            report.tell(series("the attack before a proposal", attacks));
            tell(
                    report,
                    "attacks that found every group hidden",
                    "of 1",
                    (double) came.getOrDefault("HIDDEN", 0) / attacks.size());
            report.note(name(), setting + ": what attacks came to " + came);
            for (int from = 0; from < quarters; from += ATTACKED) {
                int to = from + ATTACKED;
                report.tell(series(
                        "one release, quarters " + (from + 1) + " to " + to, stretch(seconds, quarters, from, to)));
                report.tell(series(
                        "the attack after " + to + " quarters",
                        stretch(attacks, quarters / ATTACKED, from / ATTACKED, to / ATTACKED)));
            }
        }

        void distances(Report report) {
            tell(report, "delayed", "of 1", (double) delayed / seconds.size());
            tell(report, "mean distance", "persons", mean(off));
            tell(report, "mean leaning", "persons", mean(leaning));
            tell(report, "worst distance", "persons", worst);
            tell(report, "within base - 1", "of 1", mean(within));
            tell(report, "masking below base hides", "of 1", mean(small));
            tell(report, "suppression with a complement hides", "of 1", (double) older.hidden / older.figures);
            tell(report, "cell key: mean distance", "persons", (double) older.off / older.figures);
            tell(report, "cell key: tables that miss their total", "of 1", (double) older.apart / older.told);
        }

        private Series series(String who, List<Double> values) {
            return new Series(name(), setting, who, "s", values);
        }

        private void tell(Report report, String who, String unit, double value) {
            report.tell(Series.single(name(), setting, who, unit, value));
        }

        private void tell(Report report, String who, String unit, double value, Asked asked) {
            report.tell(Series.single(name(), setting, who, unit, value), asked);
        }

        /** Of every town, the values from one place among its own to another. */
        private static List<Double> stretch(List<Double> values, int each, int from, int to) {
            return IntStream.range(0, values.size())
                    .filter(at -> at % each >= from && at % each < to)
                    .mapToObj(values::get)
                    .toList();
        }

        private double mean(long sum) {
            return (double) sum / figures;
        }
    }
}
