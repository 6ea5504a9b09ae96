package limits.api.witness;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import limits.api.PostgresForTests;
import limits.api.contexts.Engine;
import limits.api.database.DataFolder;
import limits.api.database.Databases;
import limits.api.database.Logins;
import limits.api.database.Role;
import limits.api.database.ServerForTests;
import limits.api.eventlog.Draft;
import limits.api.eventlog.export.LogVerifier;
import limits.api.eventlog.export.StoredOrigin;
import limits.api.eventlog.note.LogVerifierKeys;
import limits.api.eventlog.note.WitnessPolicy;
import limits.api.identity.Persona;
import org.springframework.jdbc.core.JdbcTemplate;

/** An installation whose governance log grows, witnesses that really listen, and an owner who can set the log back. */
final class Installation implements AutoCloseable {

    static final Role LOG = Role.GOVERNANCE;
    private static final List<String> TABLES =
            List.of("entry", "origin", "leaf", "tile", "checkpoint", "daily", "cosignature");

    final Logins logins = PostgresForTests.freshDatabase();
    final Databases databases = new Databases(logins);
    final DataFolder folder;
    final Engine engine;
    private final InstantSource clock;
    private final Path state;
    private final List<String> witnesses = new ArrayList<>();
    private final List<AutoCloseable> open = new ArrayList<>();

    Installation(Path state) {
        this(state, InstantSource.system());
    }

    /** One that lives, with its witnesses, by this clock. */
    Installation(Path state, InstantSource clock) {
        this.state = state;
        this.clock = clock;
        this.folder = ServerForTests.folder(state.resolve("data"));
        this.engine = new Engine(databases, folder, "test.example", clock, server -> clock);
    }

    /** The log with this many entries more. */
    Installation grow(int entries) {
        append(entries);
        engine.sequencer(LOG).catchUp();
        return this;
    }

    /** So many entries that somebody else is to sequence. */
    void append(int entries) {
        for (int n = 0; n < entries; n++) {
            String key = Persona.key(UUID.randomUUID().toString()).text();
            var draft = new Draft(UUID.randomUUID(), "Story", key, 0, "governance.something-happened", 1, "{}", "{}");
            databases
                    .as(LOG)
                    .transaction()
                    .executeWithoutResult(status -> engine.log(LOG).append(List.of(draft)));
        }
    }

    JdbcTemplate db() {
        return databases.reading(Role.SEQUENCER, LOG).template();
    }

    StoredOrigin origin() {
        return StoredOrigin.newest(Engine.name(LOG), db()).orElseThrow();
    }

    /** A witness that knows the newest origin; the same name has the same folder. */
    AutoCloseable witness(String name) {
        return witness(name, 0);
    }

    /** The same at a port; 0 takes a free one. */
    AutoCloseable witness(String name, int port) {
        var own = WitnessFolder.take(state.resolve(name));
        var cosigner = own.cosigner(name + ".example/witness");
        var keys = LogVerifierKeys.parse(origin().keys());
        var witness = new Witness(cosigner, List.of(keys), own, clock);
        var server = WitnessServer.start(witness, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        witnesses.removeIf(line -> line.startsWith("witness " + name + " "));
        witnesses.add("witness " + name + " " + cosigner.verifier().text() + " http://127.0.0.1:"
                + server.address().getPort());
        AutoCloseable both = () -> {
            server.close();
            own.close();
        };
        open.add(both);
        return both;
    }

    /** The logs under a policy of all witnesses so far, of whom so many have to agree. */
    WitnessedLogs logs(int needed) {
        return WitnessedLogs.of(databases, folder, WitnessPolicy.parse(policy(needed)));
    }

    /** That policy as a file holds it. */
    String policy(int needed) {
        var names = witnesses.stream().map(line -> line.split(" ")[1]).toList();
        return String.join("\n", witnesses) + "\ngroup enough " + needed + " " + String.join(" ", names)
                + "\nquorum enough\n";
    }

    Witnessing witnessing(int needed) {
        return new Witnessing(logs(needed).all(), Duration.ofHours(1), false);
    }

    List<Finding.Kind> round() {
        return witnessing(1).round().stream().map(Finding::kind).toList();
    }

    LogVerifier.Verdict verified() {
        return new LogVerifier(
                        Engine.name(LOG), databases.reading(Role.AUDITOR, LOG).template())
                .verify();
    }

    void backUp() {
        TABLES.forEach(table -> asOwner("CREATE TABLE governance.old_" + table + " AS TABLE governance." + table));
    }

    /** The log as if it had never been. */
    void empty() {
        TABLES.forEach(table -> asOwner("TRUNCATE governance." + table));
    }

    /** What a restored backup does, or somebody with the owner's password. */
    void setBack() {
        TABLES.forEach(table -> {
            asOwner("TRUNCATE governance." + table);
            asOwner("INSERT INTO governance." + table + " OVERRIDING SYSTEM VALUE SELECT * FROM governance.old_"
                    + table);
        });
    }

    private void asOwner(String sql) {
        try (Connection connection = DriverManager.getConnection(
                        logins.url(Role.OWNER), logins.user(Role.OWNER), logins.password(Role.OWNER));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
        engine.close();
        databases.close();
    }
}
