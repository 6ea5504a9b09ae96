package limits.api.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.Cosigner;
import limits.api.eventlog.note.VerifierKey;
import limits.api.eventlog.tree.Hash;

/**
 * The folder of a witness: its key, and for each log the last head it cosigned.
 *
 * <p>What this guarantees: one process at a time works in it; each file is whole; what is kept is on the disk. What it does
 * not: notice that the folder itself was set back to an older copy. It is not to be restored from a backup.
 */
public final class WitnessFolder implements Witness.Memory, AutoCloseable {

    private final Path folder;
    private final FileChannel taken;

    private WitnessFolder(Path folder, FileChannel taken) {
        this.folder = folder;
        this.taken = taken;
    }

    /**
     * Takes the folder, which is made on first use.
     *
     * @throws IllegalArgumentException when another process works in it
     */
    public static WitnessFolder take(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new IllegalArgumentException(
                        "another witness works in this folder / un autre témoin travaille dans ce dossier");
            }
            return new WitnessFolder(folder, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the witness's folder cannot be taken / le dossier du témoin ne peut pas être pris : " + folder, e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException here) {
            return false;
        }
    }

    /** The witness's key, drawn under this name on first use; later the name is the one it has. */
    public Cosigner cosigner(String name) {
        Path key = folder.resolve("cosigner.key");
        Path open = folder.resolve("vkey");
        Optional<byte[]> kept = WholeFile.bytes(key);
        if (kept.isPresent()) {
            String known = WholeFile.text(open)
                    .map(line -> VerifierKey.parse(line.strip()).name())
                    .orElse(name);
            return Cosigner.decode(known, kept.get());
        }
        Cosigner drawn = Cosigner.draw(name);
        // The name first: a key without its name could sign under another.
        WholeFile.write(open, drawn.verifier().text() + "\n");
        WholeFile.write(key, drawn.encoded());
        return drawn;
    }

    @Override
    public Optional<Checkpoint> last(String origin) {
        return WholeFile.text(file(origin))
                .map(Checkpoint::parse)
                .filter(head -> head.origin().equals(origin));
    }

    @Override
    public void keep(Checkpoint head) {
        WholeFile.write(file(head.origin()), head.text());
    }

    /** An origin may hold characters that no file name does, so the file goes by its hash. */
    private Path file(String origin) {
        return folder.resolve("heads")
                .resolve(Hash.leaf(origin.getBytes(StandardCharsets.UTF_8)).hex());
    }

    @Override
    public void close() {
        try {
            taken.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the witness's folder cannot be given back", e);
        }
    }
}
