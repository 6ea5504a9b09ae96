package limits.api.database;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An external server, as its administrator prepares it: the owner is no superuser. */
@Tag("postgres")
class AnOrdinaryOwnerMigrates {

    private static final String NAME = "ordinary";

    @Test
    void a_database_prepared_by_the_script_is_migrated_twice_and_passes_the_start_up_checks()
            throws IOException, SQLException {
        Path folder = Path.of("target", "ordinary-" + ProcessHandle.current().pid());
        String script = Files.readString(Path.of("..", "deploy", "postgresql", "owner.sql"));
        try (var server = EmbeddedServer.open(folder, Path.of("target", "programs"))) {
            Logins given = server.logins();
            try (var connection = DriverManager.getConnection(
                            given.url(Role.OWNER), given.user(Role.OWNER), given.password(Role.OWNER));
                    var statement = connection.createStatement()) {
                // The embedded server's own superuser bears the name that the script would give.
                statement.execute(
                        script.replaceAll("\\bowner\\b", NAME).replace("CHANGE-ME", given.password(Role.OWNER)));
            }
            Logins ordinary = ordinary(given);
            new Migration(ordinary).run();
            new Migration(ordinary).run();
            try (var databases = new Databases(ordinary)) {
                assertThatCode(new StartUpChecks(ordinary, databases)::run).doesNotThrowAnyException();
            }
        }
    }

    private static Logins ordinary(Logins given) {
        return new Logins() {

            @Override
            public String url(Role role) {
                return given.url(role);
            }

            @Override
            public String user(Role role) {
                return role == Role.OWNER ? NAME : given.user(role);
            }

            @Override
            public String password(Role role) {
                return given.password(role);
            }
        };
    }
}
