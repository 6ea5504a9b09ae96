package limits.api.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs that travel inside the jar, unpacked once into a folder. */
final class Binaries {

    private final Path home;

    private Binaries(Path home) {
        this.home = home;
    }

    static Binaries unpackedIn(Path folder) throws IOException {
        Path home = folder.toAbsolutePath().resolve("postgresql-18");
        if (!Files.exists(home)) {
            Files.createDirectories(folder);
            Path unpacking = Files.createTempDirectory(folder, "unpacking-");
            unpack(unpacking);
            try {
                Files.move(unpacking, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
                // Another process was faster; what it unpacked is the same.
                return new Binaries(home);
            }
        }
        return new Binaries(home);
    }

    private static void unpack(Path folder) throws IOException {
        try (InputStream packed = Binaries.class.getResourceAsStream("/" + archive())) {
            if (packed == null) {
                throw new IllegalStateException(
                        "no embedded PostgreSQL for this system; give limits.database.url, an external server");
            }
            try (var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(tar, entry, folder);
                }
            }
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the archive names a file outside its folder");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static String archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch");
        boolean arm = processor.equals("aarch64") || processor.equals("arm64");
        return "postgres-" + system + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }

    /** Runs one program to its end; a failure is a fault that names the program, not its output. */
    void run(String program, List<String> arguments) {
        int code = exitCode(program, arguments);
        if (code != 0) {
            throw new IllegalStateException(
                    program + " ended with code " + code + "; see server.log in the data folder");
        }
    }

    int exitCode(String program, List<String> arguments) {
        var command = new ArrayList<String>();
        if (runsAsRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroy();
                throw new IllegalStateException(program + " did not end within three minutes");
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new IllegalStateException(program + " cannot be run on this system", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + program, e);
        }
    }

    private static boolean runsAsRoot() {
        try {
            return Files.exists(Path.of("/proc/self"))
                    && Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            throw new IllegalStateException("cannot tell which user this is", e);
        }
    }
}
