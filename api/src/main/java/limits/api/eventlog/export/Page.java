package limits.api.eventlog.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What one file after another is read into: a log has thousands, and each would leave its bytes behind. */
final class Page {

    private byte[] bytes = new byte[1 << 16];
    private int length;

    /** Whether the file has at most so many bytes; only then is it read. */
    boolean read(Path file, int most) throws IOException {
        long size = Files.size(file);
        if (size > most) {
            return false;
        }
        length = (int) size;
        if (length > bytes.length) {
            bytes = new byte[length];
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (in.readNBytes(bytes, 0, length) != length || in.read() >= 0) {
                throw new IOException("the file changes while it is read");
            }
        }
        return true;
    }

    /** The bytes, and behind them what an earlier file left. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }
}
