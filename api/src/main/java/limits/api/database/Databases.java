package limits.api.database;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Every role's way to PostgreSQL but the owner's, which only migrations use. */
public final class Databases implements AutoCloseable {

    private static final Map<Role, Integer> CONNECTIONS = Map.of(
            Role.GOVERNANCE, 10,
            Role.CASESHARING, 12,
            Role.VAULT, 6,
            Role.KEYS, 6,
            Role.ACCESS_LOG, 8,
            Role.PUBLISHED, 2,
            Role.REPORTING, 4,
            Role.IDENTITY, 6,
            Role.AUDITOR, 4);

    private static final int TO_READ = 2;

    private final Logins logins;
    private final Map<Role, Database> databases = new EnumMap<>(Role.class);
    private final Map<String, Database> elsewhere = new HashMap<>();

    public Databases(Logins logins) {
        this.logins = logins;
        CONNECTIONS.forEach((role, most) -> databases.put(role, Database.of(role, logins, most)));
    }

    public Database as(Role role) {
        Database database = databases.get(role);
        if (database == null) {
            throw new IllegalArgumentException("the application never signs in as " + role.login());
        }
        return database;
    }

    /** The way of a role that may only read to the log of another role, on whichever server that log lies. */
    public synchronized Database reading(Role reader, Role log) {
        if (!log.readers().contains(reader)) {
            throw new IllegalArgumentException(reader.login() + " does not read the log of " + log.login());
        }
        return logins.url(reader).equals(logins.url(log))
                ? as(reader)
                : elsewhere.computeIfAbsent(
                        logins.url(log) + " " + reader, place -> Database.of(reader, logins, logins.url(log), TO_READ));
    }

    @Override
    public void close() {
        databases.values().forEach(Database::close);
        elsewhere.values().forEach(Database::close);
    }
}
