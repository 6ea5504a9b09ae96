package limits.api.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import limits.api.PostgresForTests;
import limits.api.contexts.Engine;
import limits.api.database.DataFolder;
import limits.api.database.Databases;
import limits.api.database.Logins;
import limits.api.database.Role;
import limits.api.database.ServerForTests;
import limits.api.eventlog.Draft;
import limits.api.eventlog.EventLog;
import limits.api.eventlog.LogName;
import limits.api.eventlog.LogReader;
import limits.api.eventlog.Seal;
import limits.api.eventlog.export.Leaf;
import limits.api.eventlog.export.LogVerifier;
import limits.api.eventlog.export.LogVerifier.Verdict;
import limits.api.eventlog.sequencing.Plan;
import limits.api.eventlog.sequencing.Sequencer;
import limits.api.identity.Persona;
import org.springframework.jdbc.core.JdbcTemplate;

/** One log, its keys, and the parts of the engine over whichever connections a test gives them. */
final class LogUnderFaults implements AutoCloseable {

    static final Role ROLE = Role.GOVERNANCE;
    static final LogName LOG = Engine.name(ROLE);

    final Logins logins;
    final Databases databases;
    final Path keys;
    private final DataFolder folder;

    LogUnderFaults(Logins logins, Path keys) {
        this.logins = logins;
        this.keys = keys;
        this.databases = new Databases(logins);
        this.folder = ServerForTests.folder(keys);
    }

    /** A new log in a database of its own. */
    static LogUnderFaults fresh() {
        return new LogUnderFaults(PostgresForTests.freshDatabase(), newFolder());
    }

    static Path newFolder() {
        return Path.of("target", "faults-" + ProcessHandle.current().pid() + "-" + System.nanoTime())
                .toAbsolutePath();
    }

    /** The log's own role, over connections of its pool. */
    DataSource appending() {
        return databases.as(ROLE).source();
    }

    /** The sequencer's role. */
    DataSource sequencing() {
        return databases.reading(Role.SEQUENCER, ROLE).source();
    }

    EventLog log(DataSource source) {
        return new EventLog(LOG, new JdbcTemplate(source), seal(), () -> {});
    }

    Sequencer sequencer(DataSource source, InstantSource clock) {
        return sequencer(source, clock, clock, Plan.PATIENCE);
    }

    Sequencer sequencer(DataSource source, InstantSource clock, InstantSource server, Duration patience) {
        var signing = new KeysInAFolder(folder);
        return new Sequencer(
                new Plan(LOG, Leaf.Type.EVT, "test.example", source, seal(), signing, clock, server, patience));
    }

    Sequencer sequencer() {
        return sequencer(sequencing(), InstantSource.system());
    }

    private Seal seal() {
        return new Seal(folder.secret("seals.key"));
    }

    static Draft draft(UUID event, String story, long sequence) {
        String stream = Persona.key(story).text();
        return new Draft(event, "Story", stream, sequence, "governance.something-happened", 1, "{\"n\":1}", "{}");
    }

    LogReader reader() {
        return new LogReader(LOG, auditing());
    }

    /** A role that may only read. */
    JdbcTemplate auditing() {
        return databases.reading(Role.AUDITOR, ROLE).template();
    }

    /** Whole, dense, no story with a gap, every acknowledged entry there once, and each of those not foreseen never. */
    void assertHolds(Collection<UUID> acknowledged) {
        List<UUID> events = new ArrayList<>();
        Map<String, Long> ends = new HashMap<>();
        reader().each(entry -> {
            Draft told = entry.draft();
            events.add(told.event());
            assertThat(told.sequence())
                    .as("next of its story")
                    .isEqualTo(ends.merge(told.stream(), 0L, (n, o) -> n + 1));
        });
        var once = new HashSet<>(events);
        assertThat(once).as("each event once").hasSameSizeAs(events);
        var lost = new HashSet<>(acknowledged);
        lost.removeAll(once);
        assertThat(lost).as("acknowledged and not there").isEmpty();
        assertThat(events).as("all that committed has its place").hasSize(number("SELECT count(*) FROM entry"));
        List<Long> positions =
                auditing().queryForList("SELECT position FROM " + LOG + ".leaf ORDER BY position", Long.class);
        assertThat(positions)
                .as("dense positions")
                .isEqualTo(LongStream.rangeClosed(1, positions.size()).boxed().toList());
        assertThat(verified()).isInstanceOf(Verdict.Whole.class);
    }

    Verdict verified() {
        return new LogVerifier(LOG, auditing()).verify();
    }

    private int number(String sql) {
        Integer number = auditing().queryForObject(sql.replace("FROM ", "FROM " + LOG + "."), Integer.class);
        return number == null ? 0 : number;
    }

    @Override
    public void close() {
        databases.close();
    }
}
