package limits.benchmarks;

import java.util.List;
import java.util.Locale;

/** How each cost grows: one log, grown by powers of ten, and at each size everything measured that could depend on it. */
final class Growing implements Measurement {

    private static final int MILLION = 1_000_000;

    @Override
    public String name() {
        return "grow";
    }

    @Override
    public void measure(Setup setup, Report report) throws Exception {
        List<AtSize> measured = List.of(new Loading(), new Replaying(), new Starting(), new Storing(setup));
        var filling = new Picture("filling", "Appending and sequencing, a thousand events a transaction", "entries/s");
        try (var log = new GrownLog(setup)) {
            for (int size : setup.options().sizes()) {
                long before = log.size();
                long begun = System.nanoTime();
                log.growTo(size);
                Round filled = Round.through(size - before, System.nanoTime() - begun);
                filling.add("append and sequence", size, filled.perSecond());
                report.tell(Series.single(
                        "fill", log.setting(), "LIMITS, a thousand a transaction", "/s", filled.perSecond()));
                setup.server().owner().execute("ANALYZE");
                for (AtSize each : measured) {
                    each.measure(
                            log,
                            size > MILLION ? 1 : Math.min(3, setup.options().rounds()),
                            report);
                }
            }
        }
        report.show(filling);
        measured.forEach(each -> each.pictures().forEach(report::show));
    }

    /** How a size is written in the report. */
    static String setting(long size) {
        return String.format(Locale.ROOT, "%,d entries", size);
    }
}
