package limits.api.database;

import java.util.EnumMap;
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

    private final Map<Role, Database> databases = new EnumMap<>(Role.class);

    public Databases(Logins logins) {
        CONNECTIONS.forEach((role, most) -> databases.put(role, Database.of(role, logins, most)));
    }

    public Database as(Role role) {
        Database database = databases.get(role);
        if (database == null) {
            throw new IllegalArgumentException("the application never signs in as " + role.login());
        }
        return database;
    }

    @Override
    public void close() {
        databases.values().forEach(Database::close);
    }
}
