package limits.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Runs the benchmarks and writes their dated record; see docs/performance.md for the command and the figures. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] words) throws Exception {
        Options options = Options.of(List.of(words));
        Path build = Path.of("target").toAbsolutePath();
        var report = new Report();
        try (Server server = Server.fresh(build)) {
            Machine machine = Machine.of(server.owner());
            machine.lines().forEach(fact -> System.out.println(fact.name() + ": " + fact.value()));
            run(new Setup(server, options, new Remarks(), new Signing()), report);
            write(build, options, machine, report);
        }
    }

    private static void run(Setup setup, Report report) throws Exception {
        Options options = setup.options();
        Round flushes = Disk.flushes(setup.server().folder(), options.lasting(5_000));
        report.tell(Series.single("disk", "one page written and flushed", "the disk", "/s", flushes.perSecond()));
        Optional<Peer> peer = Peer.start(setup.server(), setup.remarks());
        try {
            for (Measurement each : List.of(new Appending(peer), new Updating(peer), new Pacing(), new Growing())) {
                if (options.wants(each.name())) {
                    System.out.println(each.name());
                    each.measure(setup, report);
                }
            }
        } finally {
            peer.ifPresent(Peer::close);
        }
    }

    /** A smoke run leaves its record in the build: its figures mean nothing. */
    private static void write(Path build, Options options, Machine machine, Report report) throws IOException {
        Path folder =
                options.quick() ? build.resolve("results") : Path.of("results").toAbsolutePath();
        Written.to(folder, LocalDate.now(ZoneOffset.UTC).toString(), machine, report);
    }
}
