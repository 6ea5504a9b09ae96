package limits.api.protect;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import limits.api.eventlog.StableJson;
import tools.jackson.core.JacksonException;

/**
 * The folder of the secret state, held by one run at a time: one file, a line of JSON and its SHA-256.
 *
 * <p>What this guarantees: the file is there whole or not at all, for its owner alone; one that was cut, altered by accident or
 * is of another catalogue is refused. What it does not: hide the counts from who owns the files, or notice somebody who
 * alters the state and its sum together.
 */
final class StateFolder implements AutoCloseable {

    static final String STATE = "state";
    private static final String LOCK = "lock";
    private static final long LARGEST = 256L << 20;
    private static final Set<PosixFilePermission> OTHERS = EnumSet.complementOf(EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));

    private final Path file;
    private final FileChannel held;

    private StateFolder(Path file, FileChannel held) {
        this.file = file;
        this.held = held;
    }

    /** @throws NotProtected where another run holds it, or others can read it */
    static StateFolder hold(Path folder) throws IOException {
        if (Files.notExists(folder) && rights(folder.toAbsolutePath().getRoot())) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
        Path file = folder.resolve(STATE);
        if (Files.exists(file)
                && rights(file)
                && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
            throw Mistakes.one(file, Wrong.STATE_OPEN);
        }
        var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new StateFolder(file, channel);
            }
        } catch (OverlappingFileLockException anotherOfThisProcess) {
            // Told like any other.
        }
        channel.close();
        throw Mistakes.one(folder, Wrong.ANOTHER_RUN);
    }

    private static boolean rights(Path of) {
        return Files.getFileAttributeView(of, PosixFileAttributeView.class) != null;
    }

    /** What was kept; nothing before the first quarter. @throws NotProtected where it is not whole */
    Optional<KeptState> read() throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        if (Files.size(file) > LARGEST) {
            throw Mistakes.one(file, Wrong.TOO_LARGE, Long.toString(LARGEST));
        }
        String[] lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1);
        if (lines.length != 3 || !lines[2].isEmpty() || !sum(lines[0]).equals(lines[1])) {
            throw Mistakes.one(file, Wrong.STATE_DAMAGED);
        }
        try {
            return Optional.of(StableJson.mapper().readValue(lines[0], KeptState.class));
        } catch (JacksonException | IllegalArgumentException none) {
            throw Mistakes.one(file, Wrong.STATE_DAMAGED);
        }
    }

    /** Replaces what was kept; when this returns, it is on the disk. */
    void write(KeptState state) throws IOException {
        String line = StableJson.mapper().writeValueAsString(state);
        WholeFiles.write(file, line + "\n" + sum(line) + "\n", true);
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        held.close();
    }

    static String sum(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
