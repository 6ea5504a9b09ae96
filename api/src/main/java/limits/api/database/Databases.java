package limits.api.database;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Every role's way to PostgreSQL but the owner's, which only migrations use. */
public final class Databases implements AutoCloseable {

    private static final Map<Role, Integer> CONNECTIONS = Map.ofEntries(
            Map.entry(Role.GOVERNANCE, 10),
            Map.entry(Role.CASESHARING, 12),
            Map.entry(Role.VAULT, 6),
            Map.entry(Role.KEYS, 6),
            Map.entry(Role.ACCESS_LOG, 8),
            Map.entry(Role.PUBLISHED, 2),
            Map.entry(Role.REPORTING, 4),
            Map.entry(Role.IDENTITY, 6),
            Map.entry(Role.SEQUENCER, 8),
            Map.entry(Role.RETENTION, 1),
            Map.entry(Role.AUDITOR, 4));

    private static final int ELSEWHERE = 3;

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

    /** The way of a role that visits the log of another role to it, on whichever server that log lies. */
    public synchronized Database reading(Role visitor, Role log) {
        if (!log.visitors().contains(visitor)) {
            throw new IllegalArgumentException(visitor.login() + " does not read the log of " + log.login());
        }
        return logins.url(visitor).equals(logins.url(log))
                ? as(visitor)
                : elsewhere.computeIfAbsent(
                        logins.url(log) + " " + visitor,
                        place -> Database.of(visitor, logins, logins.url(log), ELSEWHERE));
    }

    @Override
    public void close() {
        databases.values().forEach(Database::close);
        elsewhere.values().forEach(Database::close);
    }
}
