package limits.api.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Faults of a whole server, planted into one of the test's own. */
@Tag("postgres")
class AnUnsafeServerIsRefused {

    private final Path folder =
            Path.of("target", "unsafe-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
    private EmbeddedServer server;
    private Logins logins;

    @BeforeEach
    void start() {
        server = EmbeddedServer.open(folder, Path.of("target", "programs"));
        logins = server.logins();
        new Migration(logins).run();
    }

    @AfterEach
    void stop() {
        server.close();
        assertThat(folder.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_server_that_may_lose_what_it_acknowledged() throws IOException {
        checksPass();
        restartedWith("fsync=off");
        assertRefused("fsync = off");
        restartedWith("full_page_writes=off");
        assertRefused("full_page_writes = off");
    }

    @Test
    void a_server_that_asks_for_no_password() throws SQLException, IOException {
        checksPass();
        Path rules = folder.resolve("cluster/pg_hba.conf");
        Files.writeString(rules, "host all all 127.0.0.1/32 trust\n" + Files.readString(rules));
        asOwner("SELECT pg_reload_conf()");
        assertRefused("without its password");
    }

    @Test
    void a_role_that_can_do_more_than_it_should() throws SQLException {
        checksPass();
        asOwner("ALTER ROLE vault CREATEDB");
        assertRefused("vault can do more than it should");
        asOwner("ALTER ROLE vault NOCREATEDB", "GRANT keys TO vault");
        assertRefused("vault can do more than it should");
    }

    private void checksPass() {
        try (var databases = new Databases(logins)) {
            assertThatCode(new StartUpChecks(logins, databases)::run).doesNotThrowAnyException();
        }
    }

    private void assertRefused(String sentence) {
        try (var databases = new Databases(logins)) {
            assertThatThrownBy(new StartUpChecks(logins, databases)::run)
                    .isInstanceOf(StartUpRefused.class)
                    .hasMessageContaining(sentence);
        }
    }

    private void restartedWith(String setting) throws IOException {
        String url = logins.url(Role.OWNER);
        String port = url.substring(url.lastIndexOf(':') + 1, url.lastIndexOf('/'));
        Binaries.unpackedIn(Path.of("target", "programs"))
                .run(
                        "pg_ctl",
                        List.of(
                                "restart",
                                "-w",
                                "-D",
                                folder.toAbsolutePath().resolve("cluster").toString(),
                                "-l",
                                folder.toAbsolutePath().resolve("server.log").toString(),
                                "-o",
                                "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c port=" + port + " -c "
                                        + setting));
    }

    private void asOwner(String... sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        logins.url(Role.OWNER), logins.user(Role.OWNER), logins.password(Role.OWNER));
                var statement = connection.createStatement()) {
            for (String one : sql) {
                statement.execute(one);
            }
        }
    }
}
