package limits.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The least that any verifier must do: read every entry bundle and hash its bytes once, on one thread; says how long on its last line. */
public final class HashingOnly {

    private HashingOnly() {}

    public static void main(String[] folder) throws IOException, NoSuchAlgorithmException {
        long begun = System.nanoTime();
        var digest = MessageDigest.getInstance("SHA-256");
        byte[] buffer = new byte[1 << 16];
        for (Path bundle : bundles(Path.of(folder[0]))) {
            try (InputStream in = Files.newInputStream(bundle)) {
                for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
            }
        }
        System.out.println(HexFormat.of().formatHex(digest.digest()));
        System.out.println(System.nanoTime() - begun);
    }

    private static List<Path> bundles(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> path.toString().contains("entries") && Files.isRegularFile(path))
                    .sorted()
                    .toList();
        }
    }
}
