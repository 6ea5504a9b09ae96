package limits.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * How many times a second the disk says "it is safe": one page written and flushed, again and again, beside PostgreSQL's own
 * files. No engine that flushes once for each append can be faster with one caller.
 */
final class Disk {

    /** A page of PostgreSQL's write-ahead log, in bytes. */
    private static final int PAGE = 8_192;

    private Disk() {}

    static Round flushes(Path folder, int milliseconds) {
        Path file = folder.resolve("flushes");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer page = ByteBuffer.allocateDirect(PAGE);
            channel.write(ByteBuffer.allocate(256 * PAGE));
            channel.force(true);
            Round round = Callers.lasting(1, milliseconds, (caller, turn) -> {
                channel.write(page.clear(), (turn % 256L) * PAGE);
                channel.force(false);
            });
            Files.delete(file);
            return round;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
