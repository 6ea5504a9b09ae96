package limits.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the benchmarks and writes their dated record; see docs/performance.md for the command and the figures. */
public final class Benchmarks {

    private static final List<String> MEASUREMENTS =
            List.of("append", "update", "pace", "verify", "grow", "decide", "exchange", "release", "country");

    private Benchmarks() {}

    public static void main(String[] words) throws Exception {
        Options options = Options.of(List.of(words), MEASUREMENTS);
        Path build = Path.of("target").toAbsolutePath();
        try (Server server = Server.fresh(build)) {
            Machine machine = Machine.of(server.owner());
            machine.lines().forEach(fact -> System.out.println(fact.name() + ": " + fact.value()));
            var report = new Report();
            run(
                    new Setup(server, options, new Remarks(), new Signing()),
                    report,
                    () -> write(build, options, machine, report));
        }
    }

    /** @param soFar writes what is known, after each measurement, so that a fault in one leaves those before it */
    private static void run(Setup setup, Report report, Runnable soFar) throws Exception {
        Options options = setup.options();
        Optional<Peer> peer = Peer.start(setup.server(), setup.remarks());
        var flushes = new ArrayList<Double>();
        try {
            for (Measurement each : List.of(
                    new Appending(peer),
                    new Updating(peer),
                    new Pacing(),
                    new Verifying(),
                    new Growing(),
                    new DecidingCharters(),
                    new Exchanging(),
                    new Releasing(),
                    new Country())) {
                if (options.wants(each.name())) {
                    System.out.println(each.name());
                    flushes.add(flushes(setup));
                    each.measure(setup, report);
                    soFar.run();
                }
            }
        } finally {
            peer.ifPresent(Peer::close);
        }
        flushes.add(flushes(setup));
        report.tell(
                new Series("disk", "before and after each measurement", "one page written and flushed", "/s", flushes));
        report.note("disk", "load average at the end: " + Machine.load());
        soFar.run();
    }

    private static double flushes(Setup setup) {
        return Disk.flushes(setup.server().folder(), setup.options().lasting(2_000))
                .perSecond();
    }

    /** A smoke run leaves its record in the build: its figures mean nothing. */
    private static void write(Path build, Options options, Machine machine, Report report) {
        Path folder =
                options.quick() ? build.resolve("results") : Path.of("results").toAbsolutePath();
        String date = LocalDate.now(ZoneOffset.UTC).toString();
        String part = options.only().isEmpty() ? "" : "-" + String.join("-", options.only());
        Written.to(folder, date + part, machine, report);
    }
}
