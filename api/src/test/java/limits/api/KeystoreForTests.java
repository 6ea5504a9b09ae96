package limits.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import limits.casesharing.sealing.KeystoreFile;
import limits.casesharing.sealing.Passphrase;

/** The keys that an installation outside the demonstration starts with. */
public final class KeystoreForTests {

    private KeystoreForTests() {}

    /** Makes a keystore in this folder; what tells a programme to use it. */
    public static List<String> in(Path folder) throws IOException {
        Path words = Files.writeString(folder.resolve("words"), "a horse and a battery\n");
        Files.setPosixFilePermissions(words, PosixFilePermissions.fromString("rw-------"));
        KeystoreFile.create(folder.resolve("root"), Passphrase.in(words));
        return List.of("--limits.keys.folder=" + folder.resolve("root"), "--limits.keys.passphrase-file=" + words);
    }
}
