package limits.casesharing.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import limits.casesharing.sealing.NoRootKey.Because;

/**
 * The root of an installation from before there were epochs: 32 bytes in a file. It becomes the key of the first epoch, so
 * that everything sealed under it still opens, and the file is removed.
 */
public final class EarlierRoot {

    private static final int LENGTH = 32;

    private final Path file;

    private EarlierRoot(Path file) {
        this.file = file;
    }

    /** The one in this folder. */
    public static Optional<EarlierRoot> in(Path folder) {
        Path file = folder.resolve("root.key");
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Optional.of(new EarlierRoot(file)) : Optional.empty();
    }

    byte[] key() {
        try {
            OwnersOwn.file(file);
            byte[] key = Files.readAllBytes(file);
            if (key.length != LENGTH) {
                throw new NoRootKey(Because.DAMAGED, file);
            }
            return key;
        } catch (IOException e) {
            throw new NoRootKey(Because.NOT_READABLE, file);
        }
    }

    void remove() {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new NoRootKey(Because.NOT_WRITABLE, file);
        }
    }

    @Override
    public String toString() {
        return "(root key)";
    }
}
