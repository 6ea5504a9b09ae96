package limits.api.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One role's way to PostgreSQL: a pool of its own, its transactions, and the two forms of asking. */
public record Database(
        Role role,
        HikariDataSource source,
        JdbcTransactionManager transactions,
        JdbcTemplate template,
        JdbcClient client)
        implements AutoCloseable {

    /** How long a connection is waited for, and how long signing in on a new one may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    static Database of(Role role, Logins logins, int connections) {
        return of(role, logins, logins.url(role), connections);
    }

    static Database of(Role role, Logins logins, String url, int connections) {
        var source = new HikariDataSource();
        source.setPoolName(role.login());
        source.setJdbcUrl(url);
        source.setUsername(logins.user(role));
        source.setPassword(logins.password(role));
        source.setMaximumPoolSize(connections);
        source.setMinimumIdle(1);
        source.setConnectionTimeout(PATIENCE.toMillis());
        // The driver would wait for ever for a server that falls silent while somebody signs in, and the pool with it.
        source.addDataSourceProperty("loginTimeout", Long.toString(PATIENCE.toSeconds()));
        source.addDataSourceProperty("ApplicationName", "limits-" + role.login());
        source.addDataSourceProperty("currentSchema", role.login());
        // A server error may repeat the row it refused; without detail, no such row reaches a log line.
        source.addDataSourceProperty("logServerErrorDetail", "false");
        source.setInitializationFailTimeout(-1);
        var template = new JdbcTemplate(source);
        return new Database(role, source, new JdbcTransactionManager(source), template, JdbcClient.create(template));
    }

    /** A transaction of this role alone. */
    public TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    @Override
    public void close() {
        source.close();
    }
}
