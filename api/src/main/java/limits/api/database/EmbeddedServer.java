package limits.api.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A PostgreSQL of our own, kept in the data folder: durable (fsync and synchronous_commit on), password-protected
 * (SCRAM-SHA-256, no trust), reachable on loopback only. A server that outlived a killed process is adopted; the last
 * process that uses it stops it.
 *
 * <p>What this does not guarantee: whoever may read the data folder holds every password. For a real town use a server
 * run by somebody else, see the operation guide.
 */
public final class EmbeddedServer implements AutoCloseable {

    static final String DATABASE = "limits";

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=200",
            "shared_buffers=128MB",
            "timezone=UTC",
            // Statements may carry references to a young person: the server's own log never repeats them.
            "log_min_error_statement=panic",
            "log_parameter_max_length=0",
            "log_parameter_max_length_on_error=0");

    private final Path cluster;
    private final Binaries binaries;
    private final SharedUse use;
    private final PasswordFile passwords;
    private final int port;

    private EmbeddedServer(Path cluster, Binaries binaries, SharedUse use, PasswordFile passwords, int port) {
        this.cluster = cluster;
        this.binaries = binaries;
        this.use = use;
        this.passwords = passwords;
        this.port = port;
    }

    /**
     * Starts the server of a folder, or joins the one that runs there.
     *
     * @param folder holds the cluster, its passwords and its log; made when missing
     * @param programs where the server's programs are unpacked once
     */
    public static EmbeddedServer open(Path folder, Path programs) {
        try {
            Files.createDirectories(folder);
            Binaries binaries = Binaries.unpackedIn(programs);
            SharedUse use = SharedUse.of(folder.toAbsolutePath());
            try {
                return use.alone(() -> start(folder.toAbsolutePath(), binaries, use));
            } catch (RuntimeException | IOException e) {
                use.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL could not start", e);
        }
    }

    private static EmbeddedServer start(Path folder, Binaries binaries, SharedUse use) throws IOException {
        PasswordFile passwords = PasswordFile.at(folder.resolve("passwords.properties"));
        Path cluster = folder.resolve("cluster");
        if (!Files.exists(cluster)) {
            initialise(folder, cluster, binaries, passwords);
        }
        int port = runningPort(cluster, binaries);
        if (port == 0) {
            port = freePort();
            var command = new ArrayList<>(List.of("start", "-w", "-t", "120", "-D", cluster.toString()));
            command.addAll(List.of("-l", folder.resolve("server.log").toString()));
            command.addAll(List.of("-o", "-c port=" + port + " -c " + String.join(" -c ", SETTINGS)));
            binaries.run("pg_ctl", command);
        }
        var server = new EmbeddedServer(cluster, binaries, use, passwords, port);
        server.createDatabase(DATABASE);
        return server;
    }

    /** Makes the cluster beside its place and moves it there, so that a half-made one is never mistaken for a whole. */
    private static void initialise(Path folder, Path cluster, Binaries binaries, PasswordFile passwords)
            throws IOException {
        Path making = Files.createTempDirectory(folder, "making-");
        Path secret = Files.createTempFile(folder, "secret-", null);
        try {
            Files.writeString(secret, passwords.of(Role.OWNER));
            binaries.run(
                    "initdb",
                    List.of(
                            "-D",
                            making.toString(),
                            "-U",
                            Role.OWNER.login(),
                            "--auth=scram-sha-256",
                            "--pwfile=" + secret,
                            "--encoding=UTF8",
                            "--locale=C",
                            "--data-checksums"));
            Files.move(making, cluster);
        } finally {
            Files.deleteIfExists(secret);
        }
    }

    /** The port of the live server of this cluster, 0 if none runs. */
    private static int runningPort(Path cluster, Binaries binaries) throws IOException {
        Path pid = cluster.resolve("postmaster.pid");
        if (!Files.exists(pid) || binaries.exitCode("pg_ctl", List.of("status", "-D", cluster.toString())) != 0) {
            return 0;
        }
        List<String> lines = Files.readAllLines(pid);
        return lines.size() > 3 ? Integer.parseInt(lines.get(3).strip()) : 0;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Makes a database of that name unless it is there. */
    void createDatabase(String name) {
        try (var connection = DriverManager.getConnection(url("postgres"), "owner", passwords.of(Role.OWNER));
                var ask = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?");
                var statement = connection.createStatement()) {
            ask.setString(1, name);
            if (!ask.executeQuery().next()) {
                statement.execute("CREATE DATABASE " + name);
                statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the embedded PostgreSQL does not answer", e);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** How each role signs in to a database of this server. */
    public Logins logins(String database) {
        return Logins.of(url(database), passwords);
    }

    /** How each role signs in. */
    public Logins logins() {
        return logins(DATABASE);
    }

    /** Leaves the server; the last process to leave stops it. */
    @Override
    public void close() {
        use.leave(() -> binaries.run("pg_ctl", List.of("stop", "-w", "-m", "fast", "-D", cluster.toString())));
    }
}
