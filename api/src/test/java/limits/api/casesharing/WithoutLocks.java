package limits.api.casesharing;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A planted fault: statements that would take an advisory lock take none. */
record WithoutLocks(JdbcClient real) implements JdbcClient {

    @Override
    public StatementSpec sql(String sql) {
        return real.sql(
                sql.replaceAll("pg_advisory_\\w+\\(hashtextextended\\(('\\w+ ' \\|\\| [\\w.?]+), 0\\)\\)", "($1)"));
    }
}
