package limits.api;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.concurrent.atomic.AtomicInteger;
import limits.api.database.EmbeddedServer;
import limits.api.database.Logins;
import limits.api.database.Migration;
import limits.api.database.Role;
import limits.api.database.ServerForTests;

/**
 * The one place that knows how tests come to a real PostgreSQL: the product's own embedded server, in a folder of the
 * build, with a fresh migrated database for whoever asks.
 */
public final class PostgresForTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private PostgresForTests() {}

    /** The server, started on first use and stopped when the tests end. */
    public static EmbeddedServer server() {
        return Holder.SERVER;
    }

    /** How the real roles, with their real passwords, sign in to a fresh and migrated database. */
    public static Logins freshDatabase() {
        String name = name();
        ServerForTests.copyDatabase(server(), Holder.MIGRATED, name);
        return server().logins(name);
    }

    private static String name() {
        return "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
    }

    /** The same with a database of its own for each role, as if each were on a server of its own. */
    public static Logins databaseForEachRole() {
        var own = new EnumMap<Role, Logins>(Role.class);
        for (Role role : Role.values()) {
            String name = name();
            ServerForTests.createDatabase(server(), name);
            own.put(role, server().logins(name));
        }
        Logins logins = new Logins() {

            @Override
            public String url(Role role) {
                return own.get(role).url(role);
            }

            @Override
            public String user(Role role) {
                return own.get(role).user(role);
            }

            @Override
            public String password(Role role) {
                return own.get(role).password(role);
            }
        };
        new Migration(logins).run();
        return logins;
    }

    private static final class Holder {

        private static final EmbeddedServer SERVER = start();

        /** Migrated once: a copy of it takes a tenth of the time. */
        private static final String MIGRATED = migrated();

        private static EmbeddedServer start() {
            Path build = Path.of("target").toAbsolutePath();
            EmbeddedServer server = EmbeddedServer.open(build.resolve("postgresql"), build.resolve("programs"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }

        private static String migrated() {
            String name = name();
            ServerForTests.createDatabase(SERVER, name);
            new Migration(SERVER.logins(name)).run();
            return name;
        }
    }
}
