package limits.api.eventlog.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text that somebody else wrote, no more of it than there can be. */
final class OutsideFile {

    private OutsideFile() {}

    static String text(Path file, int most) {
        try {
            if (Files.size(file) > most) {
                throw new NotCheckable(Line.of(file + ": too large", file + " : trop grand"));
            }
            return utf8(Files.readAllBytes(file));
        } catch (IOException e) {
            throw NotCheckable.unreadable(file);
        }
    }

    private static String utf8(byte[] bytes) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
