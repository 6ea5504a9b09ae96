package limits.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limits.api.eventlog.export.LogExport;

/**
 * Offline verification of an export, against only hashing the same bytes, each in a fresh Java that says how long its work took;
 * and both verifiers as an auditor would start them, from start to end, with the most memory they held.
 */
final class Verifying implements Measurement {

    /** Stands for the export's folder in a list of words. */
    private static final String EXPORT = "(export)";

    private static final String HASHING = "SHA-256 over the same bytes";
    private static final Path SINGLE_FILE =
            Path.of("..", "verify", "VerifyLog.java").toAbsolutePath().normalize();

    private final Picture picture =
            new Picture("verifying", "Verifying an export, Java's own start apart", "entries/s");
    private final Map<String, List<String>> works = new LinkedHashMap<>();
    private final Map<String, List<String>> programmes = new LinkedHashMap<>();

    Verifying() {
        String classes = System.getProperty("java.class.path");
        works.put(HASHING, List.of("-cp", classes, HashingOnly.class.getName(), EXPORT));
        works.put("limits verify-log", List.of("-cp", classes, VerifyingOnly.class.getName(), EXPORT));
        works.put(
                "VerifyLog.java",
                List.of("-cp", classes, VerifyingOnly.class.getName(), EXPORT, SINGLE_FILE.toString()));
        programmes.put("limits verify-log", List.of("-cp", classes, "limits.api.Start", "verify-log", EXPORT));
        programmes.put("VerifyLog.java", List.of(SINGLE_FILE.toString(), EXPORT));
        programmes.put(
                "limits verify-log, heap of 64 MB",
                List.of("-Xmx64m", "-cp", classes, "limits.api.Start", "verify-log", EXPORT));
        programmes.put("VerifyLog.java, heap of 64 MB", List.of("-Xmx64m", SINGLE_FILE.toString(), EXPORT));
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public void measure(Setup setup, Report report) {
        for (int size : setup.options().sizes()) {
            Path export = setup.server().fresh("export");
            LogExport.write(new Exported(size), export);
            measure(export, size, setup.options().rounds(), report);
        }
        report.show(picture);
    }

    private void measure(Path export, int size, int rounds, Report report) {
        String setting = Growing.setting(size);
        report.note("verify", setting + ": the export takes " + Written.number(megabytes(export)) + " MB");
        var contest = new Contest();
        works.forEach((who, words) -> contest.with(who, () -> Round.through(size, nanos(run(words, export)))));
        Map<String, List<Round>> told = contest.hold(rounds);
        Map<String, Asked> asked = new LinkedHashMap<>();
        works.keySet().forEach(who -> asked.put(who, Asked.atLeast(0.25)));
        Told.compare(report, "verify", setting, told, HASHING, asked);
        told.forEach((who, round) -> picture.add(
                who, size, Told.series("verify", setting, who, round).spread().median()));
        programmes.forEach((who, words) -> whole(setting, report, who, run(words, export)));
    }

    private static void whole(String setting, Report report, String who, Child.Run run) {
        report.tell(Series.single("verify", setting, who + ", memory", "MB", run.peakMegabytes()), Asked.atMost(256));
        report.tell(Series.single("verify", setting, who + ", from start to end", "s", run.nanos() / 1e9));
    }

    private static long nanos(Child.Run run) {
        return Long.parseLong(run.output().lines().toList().getLast());
    }

    private static Child.Run run(List<String> words, Path export) {
        Child.Run run = Child.java(words.stream()
                .map(word -> word.equals(EXPORT) ? export.toString() : word)
                .toList());
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
}
