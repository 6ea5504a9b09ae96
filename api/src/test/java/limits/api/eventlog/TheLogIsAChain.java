package limits.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import limits.api.PostgresForTests;
import limits.api.database.Databases;
import limits.api.database.Logins;
import limits.api.database.Role;
import limits.api.eventlog.LogVerifier.Fault;
import limits.api.eventlog.LogVerifier.Verdict;
import limits.kernel.Fingerprint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DuplicateKeyException;

@Tag("postgres")
class TheLogIsAChain {

    private Logins logins;
    private Databases databases;
    private EventLog log;

    @BeforeEach
    void ten_entries() {
        logins = PostgresForTests.freshDatabase();
        databases = new Databases(logins);
        log = new EventLog(
                new LogName("governance"), databases.as(Role.GOVERNANCE).template());
        for (int n = 0; n < 10; n++) {
            append("stream-" + n % 2, n / 2);
        }
    }

    @AfterEach
    void close() {
        databases.close();
    }

    @Test
    void positions_are_dense_and_every_entry_follows_the_one_before() {
        assertThat(log.after(0, 100).stream().map(LogEntry::position))
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(LogVerifier.verify(log))
                .isEqualTo(new Verdict.Whole(10, log.head().fingerprint()));
    }

    @Test
    void one_writer_wins_a_sequence_number_and_the_loser_leaves_no_trace() {
        assertThatThrownBy(() -> append("stream-0", 4)).isInstanceOf(DuplicateKeyException.class);
        assertThat(log.head().position()).isEqualTo(10);
        assertThat(LogVerifier.verify(log)).isInstanceOf(Verdict.Whole.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE governance.log_entry SET payload = '{\"n\":99}' WHERE position = 4         | 4 | CONTENT",
                "UPDATE governance.log_entry SET provenance = '{\"actor\":null}' WHERE position = 5 | 5 | CONTENT",
                "UPDATE governance.log_entry SET recorded_at = recorded_at + '1s' WHERE position = 6 | 6 | CONTENT",
                "DELETE FROM governance.log_entry WHERE position = 3                               | 3 | POSITION",
                "UPDATE governance.log_entry SET previous = fingerprint WHERE position = 7         | 7 | PREVIOUS",
                "DELETE FROM governance.log_entry WHERE position = 1                               | 1 | POSITION",
            })
    void what_the_owner_alters_is_found_and_the_first_altered_entry_is_named(String tamper, long position, Fault fault)
            throws SQLException {
        asOwner(tamper);
        assertThat(LogVerifier.verify(log)).isEqualTo(new Verdict.Broken(position, fault));
    }

    @Test
    void a_truncated_log_ends_in_another_fingerprint_than_the_one_kept_elsewhere() throws SQLException {
        Fingerprint kept = log.head().fingerprint();
        asOwner("DELETE FROM governance.log_entry WHERE position > 8");
        assertThat(LogVerifier.verify(log)).isNotEqualTo(new Verdict.Whole(10, kept));
    }

    @Test
    void the_same_entries_under_another_name_are_another_log() {
        assertThat(new LogVerifier(new LogName("access_log"))
                        .verify(log.after(0, 100).iterator()))
                .isEqualTo(new Verdict.Broken(1, Fault.PREVIOUS));
    }

    private void append(String stream, long sequence) {
        databases
                .as(Role.GOVERNANCE)
                .transaction()
                .executeWithoutResult(status -> log.append(List.of(new Draft(
                        UUID.randomUUID(),
                        "Story",
                        stream,
                        sequence,
                        "governance.something-happened",
                        1,
                        "{\"n\":1}",
                        "{}"))));
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        logins.url(Role.OWNER), logins.user(Role.OWNER), logins.password(Role.OWNER));
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
