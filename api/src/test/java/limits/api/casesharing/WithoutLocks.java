package limits.api.casesharing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.PreparedStatementCreator;

/** A planted fault: statements that would take an advisory lock take none. */
final class WithoutLocks extends JdbcTemplate {

    WithoutLocks(DataSource source) {
        super(source);
    }

    @Override
    public <T> T execute(PreparedStatementCreator creator, PreparedStatementCallback<T> said) {
        return super.execute(real -> creator.createPreparedStatement(unlocked(real)), said);
    }

    private static Connection unlocked(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                WithoutLocks.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, asked, values) -> {
                    if (asked.getName().equals("prepareStatement")) {
                        values[0] = unlocked((String) values[0]);
                    }
                    try {
                        return asked.invoke(real, values);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private static String unlocked(String sql) {
        return sql.replaceAll("pg_advisory_\\w+\\(hashtextextended\\(('\\w+ ' \\|\\| [\\w.?]+), 0\\)\\)", "($1)");
    }
}
