package limits.casesharing.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A root key in a file of its own directory: 32 random bytes, readable by the owner alone (directory 0700, file 0600).
 *
 * <p><b>What this guarantees:</b> it is drawn once, on an installation that has sealed nothing yet; a missing or open
 * file is a fault, never a reason to draw another key.
 *
 * <p><b>What it does not:</b> it is no hardware module. Back the directory up apart from the databases: whoever holds all
 * three can read, and without this file nobody ever can.
 */
public final class FileRootKey implements RootKey {

    private static final String FILE = "root.key";
    private static final int LENGTH = 32;

    private final byte[] key;
    private final Dice dice = Dice.secure();

    private FileRootKey(byte[] key) {
        this.key = key;
    }

    /**
     * The root key in this directory.
     *
     * @param keys the store of wrapped keys, asked whether a new root may be drawn
     */
    public static FileRootKey in(Path directory, KeyShelf keys) {
        Path file = directory.resolve(FILE);
        try {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                if (keys.holdsAny()) {
                    throw new IllegalStateException("the root key is missing and texts are sealed under it: restore "
                            + "its directory from backup, no new key is drawn");
                }
                draw(directory, file);
            }
            ownerAlone(directory, "rwx------");
            ownerAlone(file, "rw-------");
            return new FileRootKey(read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public WrappedKey wrap(byte[] plain, byte[] context) {
        return Wrapping.wrap(key, plain, context, dice);
    }

    @Override
    public byte[] unwrap(WrappedKey wrapped, byte[] context) {
        return Wrapping.unwrap(key, wrapped, context);
    }

    private static void draw(Path directory, Path file) throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, options, ownerOnly)) {
            channel.write(ByteBuffer.wrap(Dice.secure().bytes(LENGTH)));
            channel.force(true);
        }
        try (var parent = FileChannel.open(directory, StandardOpenOption.READ)) {
            parent.force(true);
        }
    }

    private static void ownerAlone(Path path, String expected) throws IOException {
        var found = PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
        if (Files.isSymbolicLink(path) || !found.equals(expected)) {
            throw new IllegalStateException(
                    "the root key must be readable by its owner alone: " + expected + " expected, " + found + " found");
        }
    }

    private static byte[] read(Path file) throws IOException {
        if (Files.size(file) != LENGTH) {
            throw new IllegalStateException("the file of the root key is not one: 32 bytes expected");
        }
        return Files.readAllBytes(file);
    }

    @Override
    public String toString() {
        return "(root key)";
    }
}
