package limits.api.protect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are there whole or not at all, whatever is interrupted. */
final class WholeFiles {

    private static final String MAKING = "making-";

    private WholeFiles() {}

    /** Writes or replaces; when this returns, both the bytes and the name are on the disk. */
    static void write(Path file, String text, boolean secret) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path making = folder.resolve(MAKING + file.getFileName());
        Files.deleteIfExists(making);
        // A file made for a while has the rights of its owner alone, any other those that are usual here.
        Path begun = secret ? Files.createTempFile(folder, MAKING, null) : Files.createFile(making);
        try (var channel = FileChannel.open(begun, StandardOpenOption.WRITE)) {
            var left = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    /** Takes away what an interrupted run was making. */
    static void sweep(Path folder, String names) throws IOException {
        try (var left = Files.newDirectoryStream(folder, MAKING + names)) {
            for (Path each : left) {
                Files.delete(each);
            }
        }
    }
}
