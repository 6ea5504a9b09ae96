package limits.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import limits.api.database.Role;
import limits.api.eventlog.LogName;
import limits.api.eventlog.sequencing.Sequencer;

/**
 * Sequencing and signing beside appends at half of what raw JDBC reaches with as many callers: from the answer to the
 * appender until an auditor can fetch a signed checkpoint that holds the entry, and until a reader in another context has it.
 */
final class Pacing implements Measurement {

    private static final int CALLERS = 16;
    private static final int SECONDS = 60;

    @Override
    public String name() {
        return "pace";
    }

    @Override
    public void measure(Setup setup, Report report) throws Exception {
        boolean quick = setup.options().quick();
        double half = raw(setup) / 2;
        run(setup, report, half, quick ? 5 : SECONDS, CALLERS + " callers at half of raw");
        run(setup, report, 20, quick ? 3 : 15, "20 appends a second");
    }

    private static double raw(Setup setup) {
        try (var raw = new RawTable(setup.server(), setup.remarks(), "raw_pace", CALLERS)) {
            var rounds = new ArrayList<Double>();
            for (int round = 0; round < 4; round++) {
                rounds.add(Callers.lasting(CALLERS, setup.options().lasting(2_000), (caller, turn) -> raw.append())
                        .perSecond());
            }
            return Spread.of(rounds.subList(1, 4)).median();
        }
    }

    private static void run(Setup setup, Report report, double perSecond, int seconds, String setting)
            throws Exception {
        Server server = setup.server();
        Signing signing = setup.signing();
        var log = new LogName(Role.PUBLISHED.login());
        try (var sequencing = server.source(Role.SEQUENCER, 2);
                var leader = new Sequencer(signing.plan(log, sequencing)).start();
                var ours = new OurLog(
                        setup.remarks(), signing, log, server.source(Role.PUBLISHED, CALLERS), false, leader::nudge);
                var checkpoints = new CheckpointWatch(server, log);
                var reader = new ReaderElsewhere(server, log)) {
            ours.append();
            reader.awaitFirst();
            var committed = new ConcurrentHashMap<UUID, Long>();
            long begun = System.nanoTime();
            Callers.each(CALLERS, (int) (perSecond * seconds / CALLERS), (caller, turn) -> {
                LockSupport.parkNanos(begun + (long) ((turn * CALLERS + caller) * 1e9 / perSecond) - System.nanoTime());
                UUID event = ours.append().event();
                committed.put(event, System.nanoTime());
            });
            double reached = committed.size() * 1e9 / (System.nanoTime() - begun);
            double drained = checkpoints.awaitAll() / 1e6;
            tell(report, setting, perSecond, reached, drained);
            tell(
                    report,
                    setting,
                    "signed checkpoint",
                    waits(committed, checkpoints.seen()),
                    Asked.atMost(50),
                    Asked.atMost(500));
            tell(
                    report,
                    setting,
                    "reader elsewhere",
                    waits(committed, reader.seen()),
                    Asked.atMost(50),
                    Asked.atMost(500));
        }
    }

    private static void tell(Report report, String setting, double wanted, double reached, double drained) {
        report.compare(
                Series.single("pace", setting, "LIMITS, appended", "/s", reached),
                Series.single("pace", setting, "the pace", "/s", wanted),
                Asked.atLeast(0.99));
        report.tell(
                Series.single("pace", setting, "LIMITS, last commit to its checkpoint", "ms", drained),
                Asked.atMost(500));
    }

    private static void tell(
            Report report, String setting, String what, List<Double> waits, Asked median, Asked hundredth) {
        List<Double> sorted = waits.stream().sorted().toList();
        report.tell(Series.single("pace", setting, "commit to " + what + ", p50", "ms", at(sorted, 0.5)), median);
        report.tell(Series.single("pace", setting, "commit to " + what + ", p99", "ms", at(sorted, 0.99)), hundredth);
        report.tell(Series.single("pace", setting, "commit to " + what + ", longest", "ms", sorted.getLast()));
    }

    private static double at(List<Double> sorted, double quantile) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (quantile * sorted.size())));
    }

    /** Milliseconds from each commit to when it was seen; 0.001 where it was seen before the appender had her answer. */
    private static List<Double> waits(Map<UUID, Long> committed, Map<UUID, Long> seen) {
        var waits = new ArrayList<Double>();
        committed.forEach((event, at) -> waits.add(Math.max(0.001, (seen.get(event) - at) / 1e6)));
        return waits;
    }
}
