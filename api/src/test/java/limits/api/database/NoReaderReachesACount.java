package limits.api.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.EnumSet;
import java.util.List;
import limits.api.PostgresForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Who was counted, exact counts and what is secret of a release lie in the schema of situations, and PostgreSQL itself keeps
 * everybody else out of it.
 */
@Tag("postgres")
class NoReaderReachesACount {

    private static final List<String> SECRET = List.of("counted", "counted_referral", "closed_quarter");

    private final Logins logins = PostgresForTests.freshDatabase();
    private final JdbcClient owner = JdbcClient.create(
            new DriverManagerDataSource(logins.url(Role.OWNER), logins.user(Role.OWNER), logins.password(Role.OWNER)));
    private final Databases databases = new Databases(logins);

    @AfterEach
    void close() {
        databases.close();
    }

    @Test
    void reporting_reads_its_own_tables_and_two_logs_and_nothing_else() {
        assertThat(readable(Role.REPORTING))
                .isNotEmpty()
                .allMatch(table -> table.startsWith("reporting.")
                        || table.startsWith("governance.")
                        || table.startsWith("published."))
                .contains("published.entry")
                .doesNotContain("governance.partner", "governance.action_plan");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CASESHARING", "OWNER", "AUDITOR", "SEQUENCER"})
    void nobody_but_the_side_of_situations_reads_anything_of_it(Role role) {
        assertThat(readable(role)).noneMatch(table -> table.startsWith("casesharing."));
    }

    @Test
    void whoever_reads_the_log_of_situations_reads_no_count_beside_it() {
        assertThat(tables()).contains("casesharing.counted", "casesharing.closed_quarter");
        for (Role role : EnumSet.of(Role.AUDITOR, Role.SEQUENCER)) {
            assertThat(readable(role))
                    .as(role.login())
                    .contains("casesharing.entry")
                    .noneMatch(table -> SECRET.stream().anyMatch(name -> table.equals("casesharing." + name)));
        }
    }

    @Test
    void whoever_asks_all_the_same_is_refused() {
        for (String table : List.of("counted", "closed_quarter")) {
            assertThat(catchThrowable(() -> databases
                            .as(Role.REPORTING)
                            .client()
                            .sql("SELECT count(*) FROM casesharing." + table)
                            .query(Long.class)
                            .single()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private List<String> tables() {
        return owner.sql(
                        "SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                                + " WHERE c.relkind IN ('r', 'v', 'm', 'p') AND n.nspname !~ '^pg_|information_schema'")
                .query(String.class)
                .list();
    }

    /** By right of its own, by a column or by whatever role it is in. */
    private List<String> readable(Role role) {
        return owner.sql(
                        "SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                                + " WHERE c.relkind IN ('r', 'v', 'm', 'p') AND n.nspname !~ '^pg_|information_schema'"
                                + " AND has_schema_privilege(?, n.oid, 'USAGE') AND has_any_column_privilege(?, c.oid, 'SELECT')")
                .params(logins.user(role), logins.user(role))
                .query(String.class)
                .list();
    }
}
