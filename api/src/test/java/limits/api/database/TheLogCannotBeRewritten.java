package limits.api.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import limits.api.PostgresForTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Database law: on a real server, with the real roles and their real passwords. */
@Tag("postgres")
class TheLogCannotBeRewritten {

    private static final String NO_RIGHT = "42501";

    private static Logins shared;
    private Logins logins;

    @BeforeAll
    static void migrate() {
        shared = PostgresForTests.freshDatabase();
    }

    @BeforeEach
    void use() {
        logins = shared;
    }

    static Stream<String[]> rewritings() {
        return Stream.of(Role.values())
                .filter(Role::hasLog)
                .flatMap(log -> Stream.of(Role.values())
                        .filter(role -> role != Role.OWNER)
                        .flatMap(role -> Stream.of(
                                        "UPDATE %s.log_entry SET name = name",
                                        "DELETE FROM %s.log_entry", "TRUNCATE %s.log_entry")
                                .map(sql -> new String[] {role.name(), sql.formatted(log.login())})));
    }

    @ParameterizedTest(name = "{0} may not {1}")
    @MethodSource("rewritings")
    void no_role_rewrites_a_log(String role, String sql) {
        assertRefused(Role.valueOf(role), sql);
    }

    @ParameterizedTest(name = "{0} may not {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "REPORTING   | SELECT * FROM casesharing.log_entry",
                "REPORTING   | SELECT * FROM access_log.log_entry",
                "REPORTING   | SELECT * FROM vault.flyway_schema_history",
                "REPORTING   | INSERT INTO governance.log_entry SELECT * FROM governance.log_entry",
                "GOVERNANCE  | SELECT * FROM casesharing.log_entry",
                "CASESHARING | SELECT * FROM governance.log_entry",
                "CASESHARING | SELECT * FROM keys.flyway_schema_history",
                "CASESHARING | SELECT * FROM vault.flyway_schema_history",
                "CASESHARING | SELECT * FROM access_log.log_entry",
                "VAULT       | SELECT * FROM keys.flyway_schema_history",
                "KEYS        | SELECT * FROM vault.flyway_schema_history",
                "AUDITOR     | SELECT * FROM vault.flyway_schema_history",
                "AUDITOR     | SELECT * FROM keys.flyway_schema_history",
                "AUDITOR     | SELECT * FROM identity.flyway_schema_history",
                "AUDITOR     | SELECT * FROM casesharing.command_receipt",
                "AUDITOR     | INSERT INTO access_log.log_entry SELECT * FROM access_log.log_entry",
                "IDENTITY    | SELECT * FROM casesharing.log_entry",
            })
    void no_role_enters_a_house_that_is_not_its_own(Role role, String sql) {
        assertRefused(role, sql);
    }

    @ParameterizedTest
    @EnumSource(names = {"GOVERNANCE", "CASESHARING", "ACCESS_LOG", "PUBLISHED"})
    void the_auditor_reads_every_log(Role log) {
        assertThatCode(() -> execute(Role.AUDITOR, "SELECT count(*) FROM " + log.login() + ".log_entry"))
                .doesNotThrowAnyException();
    }

    @Test
    void the_embedded_server_passes_its_own_start_up_checks() {
        try (var databases = new Databases(logins)) {
            assertThatCode(new StartUpChecks(logins, databases)::run).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest(name = "start-up refuses after: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ALTER ROLE reporting IN DATABASE %s SET synchronous_commit = off | synchronous_commit",
                "GRANT UPDATE ON governance.log_entry TO governance               | could rewrite governance.log_entry",
                "GRANT DELETE ON access_log.log_entry TO access_log               | could rewrite access_log.log_entry",
                "GRANT USAGE ON SCHEMA casesharing TO reporting                   | can enter the schema casesharing",
                "GRANT USAGE ON SCHEMA vault TO auditor                           | can enter the schema vault",
            })
    void start_up_refuses_what_would_break_a_promise(String fault, String sentence) throws SQLException {
        Logins own = PostgresForTests.freshDatabase();
        String database = own.url(Role.OWNER).substring(own.url(Role.OWNER).lastIndexOf('/') + 1);
        execute(own, Role.OWNER, fault.formatted(database));
        try (var databases = new Databases(own)) {
            assertThatThrownBy(new StartUpChecks(own, databases)::run)
                    .isInstanceOf(StartUpRefused.class)
                    .hasMessageContaining(sentence);
        }
    }

    private void assertRefused(Role role, String sql) {
        assertThatThrownBy(() -> execute(role, sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(NO_RIGHT));
    }

    private void execute(Role role, String sql) throws SQLException {
        execute(logins, role, sql);
    }

    private static void execute(Logins logins, Role role, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(logins.url(role), logins.user(role), logins.password(role));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
