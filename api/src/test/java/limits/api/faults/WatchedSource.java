package limits.api.faults;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import limits.api.faults.KillPoint.Moment;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections that tell of each statement and each commit, before it is sent and after it is done; a statement behind the word
 * ALONE commits by itself, one behind TOGETHER with others, one behind IN ONE BREATH brings the commit of all with it.
 */
final class WatchedSource extends DelegatingDataSource {

    private final BiConsumer<Moment, String> ear;

    WatchedSource(DataSource real, BiConsumer<Moment, String> ear) {
        super(real);
        this.ear = ear;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return proxy(Connection.class, new Watched(super.getConnection()));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private Object told(String deed, Object real, Method method, Object[] arguments) throws Throwable {
        ear.accept(Moment.BEFORE, deed);
        Object answer = invoke(real, method, arguments);
        ear.accept(Moment.AFTER, deed);
        return answer;
    }

    private final class Watched implements InvocationHandler {

        private final Connection real;
        private final StringBuilder since = new StringBuilder();

        Watched(Connection real) {
            this.real = real;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            return switch (method.getName()) {
                case "prepareStatement" ->
                    statement(
                            PreparedStatement.class, WatchedSource.invoke(real, method, arguments), Optional.of((String)
                                    arguments[0]));
                case "createStatement" ->
                    statement(Statement.class, WatchedSource.invoke(real, method, arguments), Optional.empty());
                case "commit" -> {
                    String deed = "COMMIT " + since;
                    since.setLength(0);
                    yield told(deed, real, method, arguments);
                }
                case "rollback" -> {
                    since.setLength(0);
                    yield WatchedSource.invoke(real, method, arguments);
                }
                default -> WatchedSource.invoke(real, method, arguments);
            };
        }

        private String manner(String sql) throws SQLException {
            if (sql.endsWith(";COMMIT")) {
                return "IN ONE BREATH ";
            }
            return real.getAutoCommit() ? "ALONE " : "TOGETHER ";
        }

        private Object statement(Class<?> type, Object statement, Optional<String> prepared) {
            return proxy(type, (proxy, method, arguments) -> {
                if (!method.getName().startsWith("execute")) {
                    return WatchedSource.invoke(statement, method, arguments);
                }
                String sql = prepared.orElseGet(() -> (String) arguments[0]);
                since.append(sql).append('\n');
                return told(manner(sql) + sql, statement, method, arguments);
            });
        }
    }
}
