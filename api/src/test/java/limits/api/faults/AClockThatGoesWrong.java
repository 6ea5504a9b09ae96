package limits.api.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongPredicate;
import limits.api.eventlog.EventLog;
import limits.api.eventlog.export.Evidence;
import limits.api.eventlog.export.ExportVerifier;
import limits.api.eventlog.export.Leaf;
import limits.api.eventlog.export.LogExport;
import limits.api.eventlog.export.StoredOrigin;
import limits.api.eventlog.export.Verdict;
import limits.api.eventlog.sequencing.Plan;
import limits.api.eventlog.sequencing.Sequencer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the clock of a machine says, the times of a log never go back and a silence is explained. */
@Tag("postgres")
class AClockThatGoesWrong {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir
    private Path folder;

    private final LogUnderFaults log = LogUnderFaults.fresh();
    private final EventLog append = log.log(log.appending());
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final InstantSource clock = now::get;
    private int told;

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void set_back_it_does_not_take_the_log_back_with_it() {
        try (Sequencer sequencer = running()) {
            for (String hour : List.of("12:00", "13:00", "12:00", "11:59", "12:30", "13:10")) {
                now.set(Instant.parse("2026-11-20T" + hour + ":00Z"));
                tell(sequencer);
            }
        }
        assertThat(leaves().stream().map(Leaf::at)).isSorted();
        assertThat(entryTimes()).containsExactly("12:00", "13:00", "13:00", "13:00", "13:00", "13:10");
        assertExportIsWhole();
    }

    @Test
    void the_next_programme_with_a_clock_behind_goes_on_from_the_last_time_of_the_log() {
        for (String hour : List.of("12:00", "09:00", "12:10", "00:00")) {
            now.set(Instant.parse("2026-11-20T" + hour + ":00Z"));
            tell();
            log.sequencer(log.sequencing(), clock).catchUp();
        }
        assertThat(entryTimes()).containsExactly("12:00", "12:00", "12:10", "12:10");
        assertExportIsWhole();
    }

    @Test
    void an_hour_without_an_entry_is_followed_by_a_heartbeat() {
        try (Sequencer sequencer = running()) {
            tell(sequencer);
            later(Duration.ofMinutes(59));
            tell(sequencer);
            for (int hour = 0; hour < 3; hour++) {
                later(Duration.ofHours(1));
                waitFor(size ->
                        size == leaves().size() && leaves().getLast().at().equals(now.get()));
            }
        }
        assertThat(kinds()).containsExactly("Entry", "Entry", "Heartbeat", "Heartbeat", "Heartbeat");
        assertExportIsWhole();
    }

    @Test
    void who_takes_a_log_over_after_more_than_an_hour_says_so() {
        for (int day = 0; day < 3; day++) {
            tell();
            log.sequencer(log.sequencing(), clock).catchUp();
            later(Duration.ofDays(1));
        }
        assertThat(kinds()).containsExactly("Entry", "Resumed", "Entry", "Resumed", "Entry");
        assertExportIsWhole();
    }

    @Test
    void a_machine_that_slept_for_longer_than_a_heartbeat_can_explain_says_that_it_resumed() {
        try (Sequencer sequencer = running()) {
            tell(sequencer);
            later(Duration.ofHours(9));
            waitFor(size -> size == 2);
        }
        assertThat(kinds()).containsExactly("Entry", "Resumed");
        assertExportIsWhole();
    }

    @Test
    void a_new_year_opens_a_new_origin_and_a_clock_that_falls_back_into_the_old_one_does_not_leave_it() {
        try (Sequencer sequencer = running()) {
            now.set(Instant.parse("2026-12-31T23:59:59Z"));
            tell(sequencer);
            now.set(Instant.parse("2027-01-01T00:00:01Z"));
            tell(sequencer);
            now.set(Instant.parse("2026-12-31T23:59:58Z"));
            tell(sequencer);
        }
        assertThat(origins()).containsExactly("2026", "2027");
        assertThat(kinds()).containsExactly("Entry", "Opened", "Entry", "Entry");
        assertExportIsWhole();
    }

    @Test
    void a_log_that_nobody_wrote_to_comes_into_the_new_year_too() {
        log.sequencer(log.sequencing(), clock).catchUp();
        now.set(Instant.parse("2027-06-01T00:00:00Z"));
        for (int entry = 0; entry < 2; entry++) {
            tell();
            log.sequencer(log.sequencing(), clock).catchUp();
        }
        assertThat(origins()).containsExactly("2026", "2027");
        assertThat(entryTimes()).hasSize(2);
        assertExportIsWhole();
    }

    @Test
    void set_ahead_over_the_new_year_it_opens_no_origin_until_the_server_is_there_too() {
        var server = new AtomicReference<>(NOON);
        try (Sequencer sequencer = running(server::get)) {
            tell(sequencer);
            now.set(Instant.parse("2027-06-01T00:00:00Z"));
            tell(sequencer);
            assertThat(origins()).containsExactly("2026");
            now.set(NOON.plusSeconds(60));
            tell(sequencer);
            assertThat(origins()).containsExactly("2026");
            server.set(Instant.parse("2027-01-01T00:00:01Z"));
            tell(sequencer);
        }
        assertThat(origins()).containsExactly("2026", "2027");
        assertExportIsWhole();
    }

    @Test
    void set_ahead_it_gives_no_year_to_a_new_log_nor_to_one_that_recovers() {
        now.set(Instant.parse("2031-06-01T00:00:00Z"));
        var sequencer = log.sequencer(log.sequencing(), clock, () -> NOON, Plan.PATIENCE);
        tell();
        sequencer.catchUp();
        sequencer.recover();
        assertThat(origins()).containsExactly("2026", "2026.2");
        assertExportIsWhole();
    }

    private Sequencer running(InstantSource server) {
        return log.sequencer(log.sequencing(), clock, server, Plan.PATIENCE).start();
    }

    private Sequencer running() {
        return log.sequencer(log.sequencing(), clock).start();
    }

    private void tell() {
        append.append(List.of(LogUnderFaults.draft(UUID.randomUUID(), "clock", told++)));
    }

    private void tell(Sequencer sequencer) {
        tell();
        sequencer.nudge();
        assertThat(log.reader().settled(Duration.ofSeconds(20))).isTrue();
    }

    private void later(Duration by) {
        now.updateAndGet(before -> before.plus(by));
    }

    private void waitFor(LongPredicate size) {
        Patience.until("the log grew", () -> size.test(log.reader().head()));
    }

    private List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        StoredOrigin.all(LogUnderFaults.LOG, log.auditing())
                .forEach(origin -> origin.eachLeaf(origin.size(), bytes -> leaves.add(Leaf.parse(bytes))));
        return leaves;
    }

    private List<String> kinds() {
        return leaves().stream().map(leaf -> leaf.getClass().getSimpleName()).toList();
    }

    private List<String> entryTimes() {
        return leaves().stream()
                .filter(Leaf.Entry.class::isInstance)
                .map(leaf -> leaf.at().toString().substring(11, 16))
                .toList();
    }

    private List<String> origins() {
        return StoredOrigin.all(LogUnderFaults.LOG, log.auditing()).stream()
                .map(StoredOrigin::edition)
                .toList();
    }

    private void assertExportIsWhole() {
        log.assertHolds(List.of());
        Path out = folder.resolve("export");
        LogExport.write(new StoredExport(LogUnderFaults.LOG, log.auditing()), out);
        List<String> lines = new ArrayList<>();
        assertThat(new ExportVerifier(Evidence.none(), lines::add).verify(out))
                .as(() -> String.join("\n", lines))
                .isEqualTo(Verdict.WHOLE);
    }
}
