package limits.casesharing.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import limits.casesharing.sealing.NoRootKey.Because;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class KeepingTheRootInAFile {

    private static final byte[] CONTEXT = {1, 2, 3};
    private static final Passphrase MINE = Passphrase.of("a horse and a battery".toCharArray());

    @TempDir
    Path temporary;

    private Path folder;
    private Path file;

    @BeforeEach
    void a_folder_of_its_own() {
        folder = temporary.resolve("root");
        file = folder.resolve(KeystoreFile.NAME);
    }

    @Test
    void it_is_drawn_once_and_opens_under_its_passphrase() {
        var wrapped = KeystoreFile.create(folder, MINE).wrap(1, new byte[32], CONTEXT);
        assertThat(KeystoreFile.open(folder, MINE).unwrap(1, wrapped, CONTEXT)).isEqualTo(new byte[32]);
        refused(Because.EXISTS, () -> KeystoreFile.create(folder, MINE));
        assertThat(KeystoreFile.open(folder, MINE).unwrap(1, wrapped, CONTEXT)).isEqualTo(new byte[32]);
    }

    @Test
    void a_file_that_appears_at_the_same_moment_is_not_replaced() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file, "another's");
        assertThatThrownBy(() -> OwnersOwn.writeNew(file, new byte[1])).isInstanceOf(NoRootKey.class);
        assertThat(file).hasContent("another's");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void another_passphrase_does_not_open_it() {
        KeystoreFile.create(folder, MINE);
        var other = Passphrase.of("a horse and a batterz".toCharArray());
        refused(Because.WRONG_PASSPHRASE, () -> KeystoreFile.open(folder, other));
    }

    @Test
    void a_missing_one_is_not_drawn() {
        refused(Because.MISSING, () -> KeystoreFile.open(folder, MINE));
        assertThat(folder).doesNotExist();
    }

    @Test
    void it_is_readable_by_its_owner_alone() throws IOException {
        folder = temporary.resolve("a/folder/not/there/yet");
        file = folder.resolve(KeystoreFile.NAME);
        KeystoreFile.create(folder, MINE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void one_that_others_may_read_is_refused() throws IOException {
        KeystoreFile.create(folder, MINE);
        for (String open : new String[] {"rw-r-----", "rw----r--", "rw--w----"}) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(open));
            refused(Because.OPEN_TO_OTHERS, () -> KeystoreFile.open(folder, MINE));
        }
    }

    @Test
    void one_that_lies_elsewhere_behind_a_link_is_refused() throws IOException {
        KeystoreFile.create(temporary.resolve("elsewhere"), MINE);
        Files.createDirectories(folder);
        Files.createSymbolicLink(file, temporary.resolve("elsewhere").resolve(KeystoreFile.NAME));
        refused(Because.OPEN_TO_OTHERS, () -> KeystoreFile.open(folder, MINE));
    }

    @Test
    void one_that_its_owner_may_only_read_serves_and_is_not_written() throws IOException {
        KeystoreFile.create(folder, MINE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        var wrapped = KeystoreFile.open(folder, MINE).wrap(7, new byte[32], CONTEXT);
        assertThat(KeystoreFile.open(folder, MINE).unwrap(7, wrapped, CONTEXT)).hasSize(32);
    }

    @Test
    void a_place_that_cannot_be_written_is_told() throws IOException {
        Files.writeString(temporary.resolve("a file"), "");
        refused(Because.NOT_WRITABLE, () -> KeystoreFile.create(temporary.resolve("a file/root"), MINE));
    }

    @Test
    void one_cut_short_or_altered_anywhere_is_damaged() throws IOException {
        KeystoreFile.create(folder, MINE);
        byte[] whole = Files.readAllBytes(file);
        for (int left : new int[] {0, 1, 64, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, left));
            refused(Because.DAMAGED, () -> KeystoreFile.open(folder, MINE));
        }
        for (int place = 0; place < whole.length; place++) {
            byte[] altered = whole.clone();
            altered[place] ^= 1;
            Files.write(file, altered);
            refused(Because.DAMAGED, () -> KeystoreFile.open(folder, MINE));
        }
    }

    @Test
    void a_passphrase_is_the_first_line_of_a_file_of_its_owners_own() throws IOException {
        Path words = temporary.resolve("words");
        Files.writeString(words, "a horse and a battery\nnot this line\n");
        refused(Because.OPEN_TO_OTHERS, () -> Passphrase.in(words));
        Files.setPosixFilePermissions(words, PosixFilePermissions.fromString("rw-------"));
        KeystoreFile.create(folder, MINE);
        assertThat(KeystoreFile.open(folder, Passphrase.in(words))).hasToString("(root key)");
        Files.writeString(words, "too short\n");
        refused(Because.NO_PASSPHRASE, () -> Passphrase.in(words));
        refused(Because.NOT_READABLE, () -> Passphrase.in(temporary.resolve("nowhere")));
    }

    @Test
    void a_passphrase_has_twelve_characters_at_least() {
        assertThat(Passphrase.of("twelve chars".toCharArray())).hasToString("(passphrase)");
        refused(Because.NO_PASSPHRASE, () -> Passphrase.of("eleven char".toCharArray()));
    }

    @Test
    void the_demonstrations_own_passphrase_is_drawn_once_and_never_beside_a_keystore_that_is_there()
            throws IOException {
        var drawn = Passphrase.beside(folder);
        var wrapped = KeystoreFile.create(folder, drawn).wrap(1, new byte[32], CONTEXT);
        assertThat(KeystoreFile.open(folder, Passphrase.beside(folder)).unwrap(1, wrapped, CONTEXT))
                .hasSize(32);
        Path words = folder.resolve("passphrase");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(words)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(words)).hasSize(28);
        Files.delete(words);
        refused(Because.NOT_READABLE, () -> Passphrase.beside(folder));
        assertThat(words).doesNotExist();
    }

    @Test
    void a_root_that_is_not_there_says_where_it_was_looked_for() {
        assertThat(NoRootKey.lost(folder).reason()).isEqualTo(Because.LOST);
        assertThat(NoRootKey.lost(folder).where()).isEqualTo(folder.toString());
        assertThat(NoRootKey.fromAToken().reason()).isEqualTo(Because.NOT_FROM_A_TOKEN);
    }

    @Test
    void nothing_prints() {
        assertThat(KeystoreFile.create(folder, MINE).toString()
                        + MINE
                        + KeystoreFile.open(folder, MINE).root()
                        + Keystore.of(new Ratchet(1, new byte[32]), MINE, Dice.secure()))
                .isEqualTo("(root key)(passphrase)(root key)(root key)");
    }

    /** A keystore on record, drawn once: whatever was laid under version 1 must open for as long as it is kept. */
    @Test
    void a_keystore_on_record_still_opens() throws IOException {
        try (var record = KeepingTheRootInAFile.class.getResourceAsStream("/keystore-v1.txt")) {
            byte[] bytes =
                    HexFormat.of().parseHex(new String(record.readAllBytes(), StandardCharsets.US_ASCII).strip());
            var root = Keystore.read(bytes, MINE, file).root();
            assertThat(root.first()).isEqualTo(2);
            assertThat(root.secret())
                    .isEqualTo(new Ratchet(1, new byte[32]).from(2).secret());
        }
    }

    private static void refused(Because reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        NoRootKey.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }
}
