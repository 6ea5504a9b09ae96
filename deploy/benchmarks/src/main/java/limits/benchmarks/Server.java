package limits.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import limits.api.database.EmbeddedServer;
import limits.api.database.Logins;
import limits.api.database.Migration;
import limits.api.database.Role;
import org.springframework.jdbc.core.JdbcTemplate;

/** The one PostgreSQL of a run: the product's own embedded server, durable as the product keeps it, in a fresh folder. */
final class Server implements AutoCloseable {

    private final Path folder;
    private final Logins logins;
    private final Runnable stop;
    private final HikariDataSource owner;

    private Server(Path folder, Logins logins, Runnable stop) {
        this.folder = folder;
        this.logins = logins;
        this.stop = stop;
        this.owner = source("public", 2);
    }

    /** A server that somebody else started and will stop. */
    static Server of(Logins logins, Path folder) {
        return new Server(folder, logins, () -> {});
    }

    /** Starts with nothing of an earlier run. */
    static Server fresh(Path build) {
        Path folder = build.resolve("postgresql");
        delete(folder);
        var embedded = EmbeddedServer.open(folder, build.resolve("programs"));
        new Migration(embedded.logins()).run();
        return new Server(folder, embedded.logins(), embedded::close);
    }

    /** Where the server keeps its files: the disk whose pace everybody shares. */
    Path folder() {
        return folder;
    }

    /** A new and empty folder of the run. */
    Path fresh(String name) {
        Path fresh = folder.resolve(name);
        delete(fresh);
        return fresh;
    }

    /** A pool of the owner's, in one schema, as wide as asked. */
    HikariDataSource source(String schema, int connections) {
        HikariDataSource source = source(Role.OWNER, connections);
        source.addDataSourceProperty("currentSchema", schema);
        return source;
    }

    /** A pool of one role's, as wide as asked, with the role's own password and rights. */
    HikariDataSource source(Role role, int connections) {
        var source = new HikariDataSource();
        source.setJdbcUrl(logins.url(role));
        source.setUsername(logins.user(role));
        source.setPassword(logins.password(role));
        source.setMaximumPoolSize(connections);
        source.setMinimumIdle(1);
        source.addDataSourceProperty("currentSchema", role.login());
        return source;
    }

    /** The owner's way of asking, for tables and sizes. */
    JdbcTemplate owner() {
        return new JdbcTemplate(owner);
    }

    /** The address of a database of its own, password and all, for a contender that is another programme. */
    String addressOfNew(String database) {
        owner().execute("CREATE DATABASE " + database);
        return logins.url(Role.OWNER)
                .replace("jdbc:postgresql://", "postgresql://owner:" + logins.password(Role.OWNER) + "@")
                .replaceFirst("/[a-z]+$", "/" + database);
    }

    @Override
    public void close() {
        owner.close();
        stop.run();
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of an earlier run is in use", e);
        }
    }
}
