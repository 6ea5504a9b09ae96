package limits.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import limits.api.eventlog.export.LogExport;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Offline verification of an export, each time a Java programme of its own as an auditor would start it, against a programme
 * that only hashes the same bytes. What Java itself needs to start is measured on the smallest export and told apart.
 */
final class Verifying implements AtSize {

    private static final String HASHING = "SHA-256 over the same bytes";
    private static final Path SINGLE_FILE =
            Path.of("..", "verify", "VerifyLog.java").toAbsolutePath().normalize();

    private final Picture picture =
            new Picture("verifying", "Verifying an export, Java's own start apart", "entries/s");
    private final Map<String, List<String>> programmes = new LinkedHashMap<>();
    private final Map<String, Double> start = new LinkedHashMap<>();
    private final Path exports;

    /** @param exports a folder for exports, made anew */
    Verifying(Path exports) {
        this.exports = exports;
        String classes = System.getProperty("java.class.path");
        programmes.put(HASHING, List.of("-cp", classes, HashingOnly.class.getName()));
        programmes.put("limits verify-log", List.of("-cp", classes, "limits.api.Start", "verify-log"));
        programmes.put("VerifyLog.java", List.of(SINGLE_FILE.toString()));
        programmes.put("VerifyLog.java, heap of 64 MB", List.of("-Xmx64m", SINGLE_FILE.toString()));
    }

    @Override
    public void measure(GrownLog log, int rounds, Report report) throws IOException {
        Path export = exports.resolve(String.valueOf(log.size()));
        LogExport.write(Exported.stored(log.name(), new JdbcTemplate(log.source())), export);
        report.note("verify", log.setting() + ": the export takes " + Written.number(megabytes(export)) + " MB");
        if (start.isEmpty()) {
            start();
        }
        Map<String, List<Child.Run>> runs = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            programmes.forEach((who, words) ->
                    runs.computeIfAbsent(who, first -> new ArrayList<>()).add(run(words, export)));
        }
        tell(log, report, runs);
    }

    /** What each programme takes for a log of one entry: the median of three. */
    private void start() {
        Path smallest = exports.resolve("smallest");
        LogExport.write(Exported.smallest(), smallest);
        programmes.forEach((who, words) -> start.put(
                who,
                Spread.of(Stream.generate(() -> run(words, smallest).nanos() / 1e9)
                                .limit(3)
                                .toList())
                        .median()));
    }

    private void tell(GrownLog log, Report report, Map<String, List<Child.Run>> runs) {
        Series hashing = beyondStart(log, HASHING, runs.get(HASHING));
        report.tell(hashing);
        runs.forEach((who, theirs) -> {
            if (!who.equals(HASHING)) {
                Series series = beyondStart(log, who, theirs);
                report.compare(series, hashing, Asked.atLeast(0.25));
                picture.add(who, log.size(), series.spread().median());
                report.tell(
                        series(
                                "verify",
                                log,
                                who + ", memory",
                                "MB",
                                theirs.stream().map(Child.Run::peakMegabytes).toList()),
                        Asked.atMost(256));
                report.tell(series(
                        "verify",
                        log,
                        who + ", from start to end",
                        "s",
                        theirs.stream().map(run -> run.nanos() / 1e9).toList()));
            }
        });
        picture.add(HASHING, log.size(), hashing.spread().median());
    }

    private Series beyondStart(GrownLog log, String who, List<Child.Run> runs) {
        double started = start.get(who);
        return series(
                "verify",
                log,
                who,
                "entries/s",
                runs.stream()
                        .map(run -> log.size() / Math.max(0.001, run.nanos() / 1e9 - started))
                        .toList());
    }

    private static Series series(String measured, GrownLog log, String who, String unit, List<Double> values) {
        return new Series(measured, log.setting(), who, unit, values);
    }

    private static Child.Run run(List<String> words, Path export) {
        var all = new ArrayList<>(words);
        all.add(export.toString());
        Child.Run run = Child.java(all);
        if (run.exitCode() != 0) {
            throw new IllegalStateException("a verifier refused a whole log: " + run.output());
        }
        return run;
    }

    private static double megabytes(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Picture> pictures() {
        return List.of(picture);
    }
}
