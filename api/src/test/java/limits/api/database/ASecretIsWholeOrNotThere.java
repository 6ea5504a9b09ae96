package limits.api.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ASecretIsWholeOrNotThere {

    @TempDir
    private Path folder;

    @Test
    void a_secret_is_drawn_once_and_only_its_owner_reads_it() throws IOException {
        byte[] drawn = DataFolder.at(folder).secret("commands.key");
        assertThat(drawn).hasSize(32);
        assertThat(DataFolder.at(folder).secret("commands.key")).isEqualTo(drawn);
        assertOwnerAlone(folder.resolve("secrets"), "commands.key");
    }

    @Test
    void each_role_has_a_password_of_its_own_that_is_read_back() throws IOException {
        Path file = folder.resolve("passwords.properties");
        PasswordFile drawn = PasswordFile.at(file);
        PasswordFile read = PasswordFile.at(file);
        for (Role role : Role.values()) {
            assertThat(read.of(role)).hasSize(32).isEqualTo(drawn.of(role));
        }
        assertOwnerAlone(folder, "passwords.properties");
    }

    /** Nothing of the making stays behind. */
    private static void assertOwnerAlone(Path where, String name) throws IOException {
        try (var files = Files.list(where)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly(name);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(where.resolve(name))))
                .isEqualTo("rw-------");
    }
}
