package limits.api;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import limits.api.database.EmbeddedServer;
import limits.api.database.Logins;
import limits.api.database.Migration;
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
        String name = "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        ServerForTests.createDatabase(server(), name);
        Logins logins = server().logins(name);
        new Migration(logins).run();
        return logins;
    }

    private static final class Holder {

        private static final EmbeddedServer SERVER = start();

        private static EmbeddedServer start() {
            Path build = Path.of("target").toAbsolutePath();
            EmbeddedServer server = EmbeddedServer.open(build.resolve("postgresql"), build.resolve("programs"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }
}
