package limits.api.database;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import limits.api.PostgresForTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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

    static Stream<Arguments> everybodyAndEveryLog() {
        return Role.withALog().stream()
                .flatMap(log -> Stream.of(Role.values())
                        .filter(role -> role != Role.OWNER)
                        .map(role -> Arguments.of(role, log)));
    }

    @ParameterizedTest(name = "{0} and the log of {1}")
    @MethodSource("everybodyAndEveryLog")
    void no_role_rewrites_a_log(Role role, Role log) {
        var rewritings = new ArrayList<String>();
        for (String table : ANY_COLUMN.keySet()) {
            if (role != Role.RETENTION || log != Role.ACCESS_LOG || !table.equals("entry")) {
                rewritings.add("DELETE FROM " + log.login() + "." + table);
            }
            rewritings.add("TRUNCATE " + log.login() + "." + table);
            if (role != Role.SEQUENCER || !REPLACED.contains(table)) {
                rewritings.add("UPDATE " + log.login() + "." + table + " SET " + ANY_COLUMN.get(table));
            }
        }
        assertRefused(role, rewritings.toArray(String[]::new));
    }

    /** Each table of a log with a column of it, set to itself. */
    private static final Map<String, String> ANY_COLUMN = Map.ofEntries(
            entry("word", "text = text"),
            entry("entry", "payload = payload"),
            entry("origin", "name = name"),
            entry("leaf", "body = body"),
            entry("tile", "hashes = hashes"),
            entry("checkpoint", "note = note"),
            entry("daily", "note = note"),
            entry("cosignature", "line = line"),
            entry("lease", "epoch = epoch"),
            entry("snapshot", "payload = payload"),
            entry("command_receipt", "person = person"));

    /** What the sequencer replaces as the log grows. */
    private static final Set<String> REPLACED = Set.of("checkpoint", "lease");

    @ParameterizedTest(name = "{0} may not {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "REPORTING   | SELECT * FROM casesharing.entry",
                "REPORTING   | SELECT * FROM access_log.entry",
                "REPORTING   | SELECT * FROM vault.flyway_schema_history",
                "REPORTING   | INSERT INTO governance.entry (payload) SELECT payload FROM governance.entry",
                "GOVERNANCE  | SELECT * FROM casesharing.entry",
                "CASESHARING | SELECT * FROM governance.entry",
                "CASESHARING | SELECT * FROM keys.flyway_schema_history",
                "CASESHARING | SELECT * FROM vault.flyway_schema_history",
                "CASESHARING | SELECT * FROM access_log.entry",
                "VAULT       | SELECT * FROM keys.flyway_schema_history",
                "KEYS        | SELECT * FROM vault.flyway_schema_history",
                "AUDITOR     | SELECT * FROM vault.flyway_schema_history",
                "AUDITOR     | SELECT * FROM keys.flyway_schema_history",
                "AUDITOR     | SELECT * FROM identity.flyway_schema_history",
                "AUDITOR     | SELECT * FROM casesharing.command_receipt",
                "AUDITOR     | INSERT INTO access_log.entry (payload) SELECT payload FROM access_log.entry",
                "IDENTITY    | SELECT * FROM casesharing.entry",
                "SEQUENCER   | INSERT INTO governance.entry (payload) SELECT payload FROM governance.entry",
                "SEQUENCER   | SELECT * FROM casesharing.command_receipt",
                "SEQUENCER   | SELECT * FROM vault.flyway_schema_history",
                "GOVERNANCE  | INSERT INTO governance.leaf SELECT * FROM governance.leaf",
                "GOVERNANCE  | INSERT INTO governance.checkpoint SELECT * FROM governance.checkpoint",
                "AUDITOR     | SELECT * FROM casesharing.snapshot",
                "RETENTION   | SELECT payload FROM access_log.entry",
                "RETENTION   | DELETE FROM governance.entry",
                "RETENTION   | DELETE FROM casesharing.entry",
            })
    void no_role_enters_a_house_that_is_not_its_own(Role role, String sql) {
        assertRefused(role, sql);
    }

    @ParameterizedTest
    @EnumSource(names = {"GOVERNANCE", "CASESHARING", "ACCESS_LOG", "PUBLISHED"})
    void the_auditor_reads_every_log(Role log) {
        assertThatCode(() -> execute(Role.AUDITOR, "SELECT count(*) FROM " + log.login() + ".entry"))
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
                "GRANT UPDATE ON governance.entry TO governance               | could rewrite governance.entry",
                "GRANT DELETE ON access_log.entry TO access_log                   | could rewrite access_log.entry",
                "GRANT INSERT ON governance.leaf TO governance                    | could rewrite governance.leaf",
                "GRANT INSERT ON governance.entry TO sequencer                    | could rewrite governance.entry",
                "GRANT DELETE ON access_log.leaf TO retention                     | could rewrite access_log.leaf",
                "GRANT UPDATE ON governance.tile TO sequencer                     | could rewrite governance.tile",
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

    private void assertRefused(Role role, String... each) {
        try (var connection = DriverManager.getConnection(logins.url(role), logins.user(role), logins.password(role));
                var statement = connection.createStatement()) {
            for (String sql : each) {
                assertThatThrownBy(() -> statement.execute(sql))
                        .as(sql)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo(NO_RIGHT));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
