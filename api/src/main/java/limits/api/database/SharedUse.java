package limits.api.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Who still uses an embedded server, told by file locks that the system releases when a process dies: everybody holds
 * {@code users} shared, and whoever starts or stops the server holds {@code start} alone.
 */
final class SharedUse implements AutoCloseable {

    private final FileChannel users;
    private final FileChannel start;
    private Optional<FileLock> mine = Optional.empty();

    private SharedUse(FileChannel users, FileChannel start) {
        this.users = users;
        this.start = start;
    }

    static SharedUse of(Path folder) throws IOException {
        return new SharedUse(open(folder.resolve("users.lock")), open(folder.resolve("start.lock")));
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Something done while nobody else starts or stops the server. */
    interface Deed<T> {
        T perform() throws IOException;
    }

    <T> T alone(Deed<T> deed) throws IOException {
        try (FileLock held = start.lock()) {
            assert held.isValid();
            mine = Optional.of(users.lock(0, Long.MAX_VALUE, true));
            return deed.perform();
        }
    }

    /** Leaves, and runs {@code last} if nobody else is left. */
    void leave(Runnable last) {
        try (FileLock held = start.lock()) {
            assert held.isValid();
            if (mine.isPresent()) {
                mine.get().release();
                mine = Optional.empty();
            }
            try (FileLock nobody = users.tryLock()) {
                if (nobody != null) {
                    last.run();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot release the data folder", e);
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        try {
            users.close();
            start.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot release the data folder", e);
        }
    }
}
