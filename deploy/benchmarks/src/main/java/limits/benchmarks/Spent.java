package limits.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much of the processors each contender used for a turn, callers and server apart: what else is at work on the machine
 * lengthens a turn, but hardly this.
 */
final class Spent {

    private record Turn(double callers, double server) {}

    private final ProcessHandle server;
    private final Map<String, List<Turn>> turns = new LinkedHashMap<>();

    /** @param cluster the folder of the server's files */
    Spent(Path cluster) {
        try {
            long pid = Long.parseLong(
                    Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst());
            this.server = ProcessHandle.of(pid).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("no server runs there", e);
        }
    }

    /** The contender, watched. */
    Contest.Contender by(String who, int milliseconds, Contest.Contender contender) {
        return () -> {
            double ours = milliseconds(Stream.of(ProcessHandle.current()));
            double servers = milliseconds(servers());
            Round round = contender.round();
            double number = round.perSecond() * milliseconds / 1_000;
            turns.computeIfAbsent(who, name -> new ArrayList<>())
                    .add(new Turn(
                            (milliseconds(Stream.of(ProcessHandle.current())) - ours) / number,
                            (milliseconds(servers()) - servers) / number));
            return round;
        };
    }

    /** A sentence for each contender; the first round only warmed up. */
    void tell(Report report, String measured, String setting) {
        turns.forEach((who, all) -> {
            var counted = all.subList(Math.min(1, all.size() - 1), all.size());
            double callers =
                    Spread.of(counted.stream().map(Turn::callers).toList()).median();
            double servers =
                    Spread.of(counted.stream().map(Turn::server).toList()).median();
            report.note(
                    measured,
                    setting + ", " + who + ": a turn used " + Written.number(callers)
                            + " ms of a processor where it was asked, " + Written.number(servers)
                            + " ms on the server");
        });
    }

    private Stream<ProcessHandle> servers() {
        return Stream.concat(Stream.of(server), server.descendants());
    }

    private static double milliseconds(Stream<ProcessHandle> processes) {
        return processes
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(duration -> duration.toNanos() / 1e6)
                .sum();
    }
}
