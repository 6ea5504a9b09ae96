package limits.api.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import limits.api.database.Logins;
import limits.api.database.Role;
import limits.api.eventlog.sequencing.Sequencer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process that appends and sequences ends without a word at a chosen point; the next one goes on by itself, over the same log.
 * With {@code -Pdeep}, at as many points drawn by chance as {@code -Ddeep.kills} says, from {@code -Ddeep.seed} on.
 */
@Tag("postgres")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AProgrammeKilledAnywhere {

    /** After so many kills a deep run goes on with a new log and the next seed. */
    private static final int OF_ONE_LOG = 20;

    /** Not at its first occurrence, where nothing is under way yet; not much later, so that all points take seconds. */
    private static final int SOON = 3;

    private static final int MOST_SECONDS = 90;

    private LogUnderFaults log = LogUnderFaults.fresh();
    private final Set<UUID> acknowledged = new HashSet<>();

    @AfterAll
    void close() {
        log.close();
    }

    @ParameterizedTest
    @EnumSource
    void loses_nothing_that_it_acknowledged_and_the_next_goes_on_by_itself(KillPoint point) throws Exception {
        kill(point, Math.min(SOON, point.mostOften()));
    }

    @Test
    @Tag("deep")
    void loses_nothing_wherever_it_is_killed() throws Exception {
        long first = Long.getLong("deep.seed", System.nanoTime());
        int kills = Integer.getInteger("deep.kills", OF_ONE_LOG);
        Map<KillPoint, Integer> counts = new EnumMap<>(KillPoint.class);
        long all = 0;
        var random = new Random(first);
        for (int n = 0; n < kills; n++) {
            long seed = first + n / OF_ONE_LOG;
            if (n % OF_ONE_LOG == 0) {
                all += acknowledged.size();
                anew();
                random = new Random(seed);
            }
            KillPoint point = KillPoint.values()[random.nextInt(KillPoint.values().length)];
            int occurrence = 1 + random.nextInt(point.mostOften());
            System.out.println("deep run, seed " + seed + ", kill " + n % OF_ONE_LOG + ": " + point + " " + occurrence);
            kill(point, occurrence);
            counts.merge(point, 1, Integer::sum);
        }
        System.out.println("deep run, seeds " + first + " to " + (first + (kills - 1) / OF_ONE_LOG) + ": " + kills
                + " kills " + counts + ", " + (all + acknowledged.size()) + " acknowledged entries, none lost");
    }

    private void anew() {
        log.close();
        log = LogUnderFaults.fresh();
        acknowledged.clear();
    }

    private void kill(KillPoint point, int occurrence) throws IOException, InterruptedException {
        try (var bystander = new Bystander(log.auditing())) {
            acknowledged.addAll(run(point, occurrence));
            try (Sequencer next = log.sequencer().start()) {
                Patience.until("the log is sequenced again", () -> log.reader().settled(Duration.ofSeconds(5)));
                log.log(log.appending()).append(List.of(afterwards()));
                next.nudge();
                assertThat(log.reader().settled(Duration.ofSeconds(20))).isTrue();
            }
            bystander.assertNothingChangedBehindHer();
        }
        log.assertHolds(acknowledged);
    }

    private limits.api.eventlog.Draft afterwards() {
        var draft = LogUnderFaults.draft(UUID.randomUUID(), "afterwards " + UUID.randomUUID(), 0);
        acknowledged.add(draft.event());
        return draft;
    }

    /** Runs it until it dies there; what it acknowledged until then. */
    private Set<UUID> run(KillPoint point, int occurrence) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ProgrammeToBeKilled.class.getName(),
                        log.keys.toString(),
                        point.name(),
                        Integer.toString(occurrence))
                .redirectError(Path.of("target", "killed-anywhere.log").toFile())
                .start();
        CompletableFuture.delayedExecutor(MOST_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        try {
            process.getOutputStream().write(signingIn(log.logins));
            process.getOutputStream().flush();
            Set<UUID> told = acknowledgedBy(process);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as("died at its point").isEqualTo(ProgrammeToBeKilled.DIED);
            return told;
        } finally {
            process.destroyForcibly();
        }
    }

    private static Set<UUID> acknowledgedBy(Process process) throws IOException {
        Set<UUID> told = new HashSet<>();
        try (var lines = process.inputReader(StandardCharsets.US_ASCII)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // What it was about to print when it died may be cut off; other lines are its own log's.
                if (line.matches("[0-9a-f-]{36}")) {
                    told.add(UUID.fromString(line));
                }
            }
        }
        return told;
    }

    private static byte[] signingIn(Logins logins) throws IOException {
        var told = new Properties();
        for (Role role : Role.values()) {
            told.setProperty("url." + role, logins.url(role));
            told.setProperty("password." + role, logins.password(role));
        }
        var text = new StringWriter();
        told.store(text, null);
        return (text + "\f").getBytes(StandardCharsets.ISO_8859_1);
    }
}
