package limits.api.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that only their owner may read, there whole or not at all: a process killed half-way leaves no half a secret. */
final class OwnerOnly {

    private OwnerOnly() {}

    static void write(Path file, byte[] bytes) throws IOException {
        // Made with the rights of its owner alone, on every system that has such rights.
        Path making = Files.createTempFile(file.getParent(), "making-", null);
        try (var channel = FileChannel.open(making, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(true);
        }
        Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
