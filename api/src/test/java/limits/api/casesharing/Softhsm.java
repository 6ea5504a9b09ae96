package limits.api.casesharing;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A token in software (Debian's package softhsm2), in the folder of the build. Where there is none, a test of it is skipped
 * with a loud line, and fails where {@code CI=true}.
 */
final class Softhsm {

    static final String PIN = "4711 0815";

    private Softhsm() {}

    static Path library() {
        return Stream.of(
                        "/usr/lib/softhsm/libsofthsm2.so",
                        "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
                        "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so")
                .map(Path::of)
                .filter(Files::isReadable)
                .findFirst()
                .orElseGet(Softhsm::none);
    }

    private static Path none() {
        String line = "NOT RUN: no token in software here (Debian: apt-get install softhsm2)";
        System.out.println("\n*** " + line + "\n");
        return "true".equals(System.getenv("CI")) ? fail(line) : abort(line);
    }

    /** New tokens with these labels; the library sees those that were there when it was loaded. */
    static void tokens(List<String> labels) throws IOException, InterruptedException {
        library();
        Path configuration = Path.of(System.getenv("SOFTHSM2_CONF"));
        Path tokens = Files.createDirectories(configuration.resolveSibling("tokens"));
        Files.writeString(configuration, "directories.tokendir = " + tokens + "\nlog.level = ERROR\n");
        for (String label : labels) {
            var words = List.of(
                    "softhsm2-util", "--init-token", "--free", "--label", label, "--pin", PIN, "--so-pin", "0000 0000");
            var made = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (made.waitFor() != 0) {
                throw new IllegalStateException("softhsm2-util made no token");
            }
        }
    }
}
