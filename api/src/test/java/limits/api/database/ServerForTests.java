package limits.api.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Opens to tests of other rooms what only this room may do with an embedded server and a data folder. */
public final class ServerForTests {

    private ServerForTests() {}

    public static DataFolder folder(Path path) {
        return DataFolder.at(path);
    }

    public static void createDatabase(EmbeddedServer server, String name) {
        server.createDatabase(name);
    }

    /** A copy of a migrated database that nobody is connected to, open to the same roles. */
    public static void copyDatabase(EmbeddedServer server, String template, String name) {
        Logins logins = server.logins(template);
        try (var connection = DriverManager.getConnection(
                        server.url("postgres"), logins.user(Role.OWNER), logins.password(Role.OWNER));
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
            // Who may connect is no part of what is copied.
            statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
            for (Role role : Role.values()) {
                if (role != Role.OWNER) {
                    statement.execute("GRANT CONNECT ON DATABASE " + name + " TO " + role.login());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the embedded PostgreSQL does not answer", e);
        }
    }
}
