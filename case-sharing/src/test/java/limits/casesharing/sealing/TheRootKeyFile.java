package limits.casesharing.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import limits.kernel.Key;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheRootKeyFile {

    private static final byte[] CONTEXT = {1, 2, 3};
    private static final Key SITUATION = new Key("AAAAAAAAAAAAAAAAAAAAAAAAAAA");

    @TempDir
    Path temporary;

    private Path directory;
    private Path file;

    @BeforeEach
    void a_directory_of_its_own() {
        directory = temporary.resolve("root");
        file = directory.resolve("root.key");
    }

    @Test
    void is_drawn_once_and_found_again() {
        var first = FileRootKey.in(directory, new ShelfInMemory());
        var wrapped = first.wrap(new byte[32], CONTEXT);
        assertThat(FileRootKey.in(directory, new ShelfInMemory()).unwrap(wrapped, CONTEXT))
                .isEqualTo(new byte[32]);
    }

    @Test
    void is_readable_by_its_owner_alone() throws Exception {
        FileRootKey.in(directory, new ShelfInMemory());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwx------");
    }

    @Test
    void is_refused_when_others_may_read_it() throws Exception {
        FileRootKey.in(directory, new ShelfInMemory());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> FileRootKey.in(directory, new ShelfInMemory()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("owner alone");
    }

    @Test
    void is_never_drawn_again_where_something_is_sealed_under_the_lost_one() throws Exception {
        var shelf = new ShelfInMemory();
        shelf.layCaseKey(SITUATION, FileRootKey.in(directory, shelf).wrap(new byte[32], CONTEXT));
        Files.delete(file);
        assertThatThrownBy(() -> FileRootKey.in(directory, shelf))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("restore");
        assertThat(file).doesNotExist();
    }

    @Test
    void is_refused_when_cut_short() throws Exception {
        FileRootKey.in(directory, new ShelfInMemory());
        Files.write(file, new byte[16]);
        assertThatThrownBy(() -> FileRootKey.in(directory, new ShelfInMemory()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("32 bytes");
    }

    @Test
    void does_not_unwrap_for_another_context_or_root() {
        var mine = FileRootKey.in(directory, new ShelfInMemory());
        var other = FileRootKey.in(temporary.resolve("other"), new ShelfInMemory());
        var wrapped = mine.wrap(new byte[32], CONTEXT);
        assertThatThrownBy(() -> mine.unwrap(wrapped, new byte[] {9})).isExactlyInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> other.unwrap(wrapped, CONTEXT)).isExactlyInstanceOf(SealBroken.class);
    }

    @Test
    void prints_nothing() {
        assertThat(FileRootKey.in(directory, new ShelfInMemory())).hasToString("(root key)");
    }
}
