package limits.api.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.postgresql.PGConnection;

/**
 * Brings every schema up to this version of the product, as the owner: roles with their passwords, one schema each, its
 * tables, and who may do what.
 */
public final class Migration {

    private final Logins logins;

    public Migration(Logins logins) {
        this.logins = logins;
    }

    /** Safe to repeat: what is there stays. */
    public void run() {
        for (String url :
                List.of(Role.values()).stream().map(logins::url).distinct().toList()) {
            try (Connection connection = asOwner(url);
                    Statement statement = connection.createStatement()) {
                for (Role role : Role.values()) {
                    if (role != Role.OWNER) {
                        statement.execute(login(role, connection));
                    }
                }
                statement.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
            } catch (SQLException e) {
                throw new IllegalStateException("the roles could not be made; is the owner allowed to?", e);
            }
        }
        Role.schemas().forEach(this::migrate);
    }

    private Connection asOwner(String url) throws SQLException {
        return DriverManager.getConnection(url, logins.user(Role.OWNER), logins.password(Role.OWNER));
    }

    /** A statement that makes the login, or brings its password back to what it should be. */
    private String login(Role role, Connection connection) throws SQLException {
        boolean known;
        try (var ask = connection.prepareStatement("SELECT 1 FROM pg_roles WHERE rolname = ?")) {
            ask.setString(1, role.login());
            known = ask.executeQuery().next();
        }
        String password = connection.unwrap(PGConnection.class).escapeLiteral(logins.password(role));
        // An owner that is no superuser may not even mention the attributes of a role that is there; start-up checks
        // them.
        return (known ? "ALTER ROLE " : "CREATE ROLE ")
                + role.login()
                + " LOGIN PASSWORD '" + password + "';"
                + " GRANT CONNECT ON DATABASE " + connection.getCatalog() + " TO " + role.login();
    }

    private void migrate(Role role) {
        var locations = new ArrayList<>(List.of("classpath:db/" + role.login()));
        if (role.hasLog()) {
            locations.add("classpath:db/log");
        }
        var flyway = Flyway.configure()
                .dataSource(logins.url(role), logins.user(Role.OWNER), logins.password(Role.OWNER))
                .schemas(role.login())
                .createSchemas(true)
                .initSql("SET search_path TO " + role.login())
                .locations(locations.toArray(String[]::new))
                .failOnMissingLocations(false)
                .placeholders(Map.of("role", role.login(), "readers", readers(role)))
                .load();
        try {
            flyway.migrate();
        } catch (FlywayValidateException other) {
            throw new StartUpRefused(
                    "the schema " + role.login()
                            + " was made by an earlier preview of LIMITS: move the data folder, or use"
                            + " an empty database, and start again",
                    "le schéma " + role.login() + " vient d'une version préliminaire de LIMITS : déplacez le dossier de"
                            + " données, ou utilisez une base vide, puis relancez");
        }
        grantUse(role);
    }

    private static String readers(Role role) {
        return role.readers().stream().map(Role::login).collect(Collectors.joining(", "));
    }

    private void grantUse(Role role) {
        try (Connection connection = asOwner(logins.url(role));
                Statement statement = connection.createStatement()) {
            var users = new ArrayList<>(List.of(role));
            users.addAll(role.visitors());
            for (Role user : users) {
                statement.execute("GRANT USAGE ON SCHEMA " + role.login() + " TO " + user.login());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the schema " + role.login() + " could not be opened to its role", e);
        }
    }
}
