package limits.api.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;

/** The folder beside the programme that holds everything an installation keeps outside PostgreSQL, and its own secrets. */
public final class DataFolder implements AutoCloseable {

    private static final int SECRET_BYTES = 32;

    private final Path path;
    private Optional<FileChannel> serving = Optional.empty();

    private DataFolder(Path path) {
        this.path = path;
    }

    static DataFolder at(Path folder) {
        try {
            Path path = folder.toAbsolutePath().normalize();
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            return new DataFolder(path);
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder cannot be made or kept private", e);
        }
    }

    public Path path() {
        return path;
    }

    /** Takes the folder for a process that serves; the system gives it back when that process ends, however it ends. */
    public void takeForServing() {
        try {
            FileChannel channel =
                    FileChannel.open(path.resolve("serving.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new StartUpRefused(
                        "another LIMITS already serves this data folder; stop it, or give --limits.data=OTHER",
                        "un autre LIMITS sert déjà ce dossier de données ; arrêtez-le, ou indiquez --limits.data=AUTRE");
            }
            serving = Optional.of(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder cannot be locked", e);
        }
    }

    /**
     * A secret of 32 random bytes of that name, drawn on first use, in a file that only its owner may read.
     *
     * @throws StartUpRefused when the file holds anything else; it is left as it is
     */
    public byte[] secret(String name) {
        byte[] secret = kept(name).orElseGet(() -> drawn(name));
        if (secret.length != SECRET_BYTES) {
            throw damaged(name);
        }
        return secret;
    }

    private byte[] drawn(String name) {
        byte[] drawn = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(drawn);
        keep(name, drawn);
        return drawn;
    }

    /** What there is to say when the secret of that name is not what was written there. */
    public static StartUpRefused damaged(String name) {
        return new StartUpRefused(
                "the file secrets/" + name + " of the data folder is damaged: bring it back from a backup",
                "le fichier secrets/" + name + " du dossier de données est abîmé : remettez-le depuis une sauvegarde");
    }

    /** The secret of that name, where there is one. */
    public Optional<byte[]> kept(String name) {
        Path file = path.resolve("secrets").resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a secret of the data folder cannot be read", e);
        }
    }

    /** Keeps a secret under that name, in a file that only its owner may read. */
    public void keep(String name, byte[] secret) {
        try {
            Path folder = Files.createDirectories(
                    path.resolve("secrets"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            OwnerOnly.write(folder.resolve(name), secret);
        } catch (IOException e) {
            throw new UncheckedIOException("a secret of the data folder cannot be written", e);
        }
    }

    @Override
    public void close() {
        serving.ifPresent(channel -> {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException("the data folder cannot be given back", e);
            }
        });
    }
}
