package limits.api.eventlog.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import limits.api.EngineForTests;
import limits.api.PostgresForTests;
import limits.api.contexts.Engine;
import limits.api.database.Databases;
import limits.api.database.Logins;
import limits.api.database.Role;
import limits.api.eventlog.Draft;
import limits.api.eventlog.Expiry;
import limits.api.eventlog.GroupCommit;
import limits.api.eventlog.LogEntry;
import limits.api.eventlog.export.Evidence;
import limits.api.eventlog.export.ExportVerifier;
import limits.api.eventlog.export.LogExport;
import limits.api.eventlog.export.LogVerifier;
import limits.api.eventlog.export.LogVerifier.Fault;
import limits.api.eventlog.export.LogVerifier.Verdict;
import limits.api.eventlog.export.StoredLog;
import limits.api.identity.Persona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("postgres")
class WhatIsOverGoesAndEveryProofStays {

    private static final Role LOG = Role.ACCESS_LOG;

    private final Logins logins = PostgresForTests.freshDatabase();
    private final Databases databases = new Databases(logins);
    private final Engine engine = EngineForTests.over(databases);
    private Instant between;

    @TempDir
    private Path out;

    @BeforeEach
    void three_hundred_entries_of_before_and_three_of_after() {
        append(0, 300);
        between = Instant.now();
        append(300, 303);
    }

    @AfterEach
    void close() {
        engine.close();
        databases.close();
    }

    @Test
    void entries_go_their_leaves_stay_and_the_log_verifies_here_and_outside() {
        assertThat(expire(between)).isEqualTo(300);
        assertThat(engine.reader(LOG, LOG).after(0, 10).stream().map(LogEntry::position))
                .containsExactly(301L, 302L, 303L);
        assertThat(verified(between))
                .isInstanceOfSatisfying(
                        Verdict.Whole.class,
                        whole -> assertThat(whole.entries()).isEqualTo(303));
        assertThat(verified(Instant.EPOCH)).as("gone before its time").isEqualTo(new Verdict.Broken(1, Fault.MISSING));

        LogExport.write(new StoredLog(Engine.name(LOG), auditor()), out.resolve("export"));
        var said = new ArrayList<String>();
        assertThat(new ExportVerifier(Evidence.none(), said::add).verify(out.resolve("export")))
                .as(said.toString())
                .isEqualTo(limits.api.eventlog.export.Verdict.WHOLE);
    }

    @Test
    void an_entry_whose_time_is_over_may_be_gone_but_not_altered() throws SQLException {
        for (String tamper : List.of("payload = '[]'", "kind = -1")) {
            asOwner("UPDATE access_log.entry SET " + tamper + " WHERE id = 7");
            assertThat(verified(between)).as(tamper).isEqualTo(new Verdict.Broken(7, Fault.CONTENT));
        }
    }

    @Test
    void what_has_no_place_yet_stays_whatever_its_age() {
        new GroupCommit(engine.log(LOG)).append(draft(400));
        expire(Instant.now().plusSeconds(60));
        assertThat(EngineForTests.sequenced(engine, LOG).after(0, 10)).hasSize(1);
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        logins.url(Role.OWNER), logins.user(Role.OWNER), logins.password(Role.OWNER));
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }

    private void append(int from, int to) {
        var group = new GroupCommit(engine.log(LOG));
        for (int n = from; n < to; n++) {
            group.append(draft(n));
        }
        EngineForTests.sequenced(engine, LOG);
    }

    private static Draft draft(int n) {
        return new Draft(
                java.util.UUID.randomUUID(),
                "Access",
                Persona.key("entry " + n).text(),
                0,
                "access.something-seen",
                1,
                "{}",
                "{}");
    }

    private int expire(Instant before) {
        return new Expiry(
                        Engine.name(LOG), databases.reading(Role.RETENTION, LOG).template())
                .before(before);
    }

    private JdbcTemplate auditor() {
        return databases.reading(Role.AUDITOR, LOG).template();
    }

    private Verdict verified(Instant expired) {
        return new LogVerifier(Engine.name(LOG), auditor(), expired).verify();
    }
}
