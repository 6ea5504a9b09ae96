package limits.casesharing.sealing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import limits.casesharing.sealing.NoRootKey.Because;

/** Files that their owner alone may read, there whole or not at all. */
final class OwnersOwn {

    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.complementOf(EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));

    private OwnersOwn() {}

    /** Refuses a file that anybody else may read, write or lead elsewhere. */
    static void file(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new NoRootKey(Because.OPEN_TO_OTHERS, file);
        }
        var allowed = Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS);
        if (allowed.stream().anyMatch(OF_OTHERS::contains)) {
            throw new NoRootKey(Because.OPEN_TO_OTHERS, file);
        }
    }

    /** A folder that its owner alone may enter; its parents are made as they come. */
    static void makeFolder(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    /** Writes a new file; what is there already stays, and is an exception. */
    static void writeNew(Path file, byte[] bytes) throws IOException {
        Path made = written(file, bytes);
        try {
            // A link cannot take the place of a file, a move could.
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException there) {
            throw new NoRootKey(Because.EXISTS, file);
        } finally {
            Files.delete(made);
        }
        settle(file);
    }

    /** Puts these bytes in the place of what is there. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Files.move(written(file, bytes), file, StandardCopyOption.ATOMIC_MOVE);
        settle(file);
    }

    private static Path written(Path file, byte[] bytes) throws IOException {
        // Made with the rights of its owner alone, on every system that has such rights.
        Path making = Files.createTempFile(file.toAbsolutePath().getParent(), "making-", null);
        try (var channel = FileChannel.open(making, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(true);
        }
        return making;
    }

    private static void settle(Path file) throws IOException {
        try (var parent = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            parent.force(true);
        }
    }
}
