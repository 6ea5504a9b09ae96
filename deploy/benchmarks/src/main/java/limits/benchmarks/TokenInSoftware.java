package limits.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A token in software (Debian's package softhsm2) that keeps the root of a programme's keys. */
final class TokenInSoftware {

    private static final String LABEL = "limits benchmark";
    private static final String PIN = "4711 0815";

    private TokenInSoftware() {}

    /** Makes a new one in this folder; what tells a programme to use it, or nothing where none is installed. */
    static Optional<List<String>> in(Path folder) {
        return Stream.of(
                        "/usr/lib/softhsm/libsofthsm2.so",
                        "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
                        "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so")
                .map(Path::of)
                .filter(Files::isReadable)
                .findFirst()
                .map(library -> made(library, folder));
    }

    private static List<String> made(Path library, Path folder) {
        try {
            Path tokens = Files.createDirectories(folder.resolve("tokens"));
            // Where the library looks is told by the environment alone, so the build names that file.
            Files.writeString(
                    Path.of(System.getenv("SOFTHSM2_CONF")),
                    "directories.tokendir = " + tokens + "\nlog.level = ERROR\n");
            var words = List.of(
                    "softhsm2-util", "--init-token", "--free", "--label", LABEL, "--pin", PIN, "--so-pin", "0000 0000");
            if (new ProcessBuilder(words).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("softhsm2-util made no token");
            }
            Path pin = Files.writeString(folder.resolve("pin"), PIN + "\n");
            Files.setPosixFilePermissions(pin, PosixFilePermissions.fromString("rw-------"));
            return List.of(
                    "--limits.keys.keeper=token",
                    "--limits.keys.token.library=" + library,
                    "--limits.keys.token.label=" + LABEL,
                    "--limits.keys.token.pin-file=" + pin);
        } catch (IOException e) {
            throw new UncheckedIOException("no token was made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("no token was made", e);
        }
    }
}
