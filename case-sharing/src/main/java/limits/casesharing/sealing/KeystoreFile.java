package limits.casesharing.sealing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import limits.casesharing.sealing.NoRootKey.Because;

/**
 * A root of keys in a file under a passphrase: the default.
 *
 * <p><b>What this guarantees:</b> whoever finds the file, or a copy of it, has to guess the passphrase at 64 MiB of memory a
 * guess. It is drawn once and never replaced; a missing, altered or open file is refused, never a reason to draw another.
 * Without one of the two, file or passphrase, nobody opens anything, unless two of three shares recover the root. What
 * another process took out of the file goes out of this memory before anything is wrapped or unwrapped again.
 *
 * <p><b>What it does not:</b> it is no hardware module. While the programme runs the root lies in its memory, and whoever
 * holds the file, the passphrase and both databases can read. After an epoch was destroyed, an older copy of the file still
 * opens it: replace the copies.
 */
public final class KeystoreFile implements RootKey {

    /** What the file is called in its folder. */
    public static final String NAME = "root.keystore";

    private final Path file;
    private final Dice dice = Dice.secure();
    private Keystore keystore;
    private Object seen = "";

    private KeystoreFile(Path file, Keystore keystore) {
        this.file = file;
        this.keystore = keystore;
    }

    /** Whether there is one in this folder. */
    public static boolean in(Path folder) {
        return Files.exists(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    /** Draws a root and lays it in this folder, where there is none yet. */
    public static KeystoreFile create(Path folder, Passphrase passphrase) {
        return lay(folder, new Ratchet(1, Dice.secure().bytes(Ratchet.LENGTH)), passphrase);
    }

    /** Lays the root that these two shares are parts of in this folder, where there is none yet. */
    public static KeystoreFile recover(Path folder, Passphrase passphrase, Share one, Share other) {
        return lay(folder, Share.together(one, other), passphrase);
    }

    private static KeystoreFile lay(Path folder, Ratchet root, Passphrase passphrase) {
        Path file = folder.resolve(NAME);
        if (in(folder)) {
            throw new NoRootKey(Because.EXISTS, file);
        }
        var made = new KeystoreFile(file, Keystore.of(root, passphrase, Dice.secure()));
        try {
            OwnersOwn.makeFolder(folder);
            OwnersOwn.writeNew(file, made.keystore.bytes(made.dice));
            return made;
        } catch (IOException e) {
            throw new NoRootKey(Because.NOT_WRITABLE, file);
        }
    }

    /** The root in this folder. */
    public static KeystoreFile open(Path folder, Passphrase passphrase) {
        Path file = folder.resolve(NAME);
        if (!in(folder)) {
            throw new NoRootKey(Because.MISSING, file);
        }
        try {
            OwnersOwn.file(file);
            return new KeystoreFile(file, Keystore.read(Files.readAllBytes(file), passphrase, file));
        } catch (IOException e) {
            throw new NoRootKey(Because.NOT_READABLE, file);
        }
    }

    /** Three new parts of this root, any two of which recover it. */
    public synchronized List<Share> shares() {
        return Share.of(root(), dice);
    }

    /** Writes a share into a new file that its owner alone may read. */
    public static void print(Share share, String heading, Path file) {
        try {
            OwnersOwn.makeFolder(file.toAbsolutePath().getParent());
            OwnersOwn.writeNew(file, (heading + "\n\n" + share.text()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new NoRootKey(Because.NOT_WRITABLE, file);
        }
    }

    @Override
    public synchronized int first() {
        return root().first();
    }

    @Override
    public void open(int epoch) {
        // Every later epoch follows from the first one.
    }

    @Override
    public WrappedKey wrap(int epoch, byte[] key, byte[] context) {
        return Wrapping.wrap(wrapping(epoch), key, context, dice);
    }

    @Override
    public byte[] unwrap(int epoch, WrappedKey wrapped, byte[] context) {
        return Wrapping.unwrap(wrapping(epoch), wrapped, context);
    }

    @Override
    public synchronized void destroy(int epoch) {
        if (epoch < first()) {
            return;
        }
        var later = keystore.from(epoch + 1);
        try {
            OwnersOwn.replace(file, later.bytes(dice));
            become(later);
        } catch (IOException e) {
            throw new NoRootKey(Because.NOT_WRITABLE, file);
        }
    }

    private synchronized byte[] wrapping(int epoch) {
        return root().wrapping(epoch);
    }

    synchronized Ratchet root() {
        asFarAsTheFile();
        return keystore.root();
    }

    /** A file that is gone or not ours any more changes nothing here; the next start refuses it. */
    private void asFarAsTheFile() {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            var now = List.of(attributes.lastModifiedTime(), attributes.size(), String.valueOf(attributes.fileKey()));
            if (!now.equals(seen)) {
                keystore.later(Files.readAllBytes(file)).ifPresent(this::become);
                seen = now;
            }
        } catch (IOException gone) {
            seen = "";
        }
    }

    private void become(Keystore later) {
        keystore.root().forget();
        keystore = later;
    }

    @Override
    public String toString() {
        return "(root key)";
    }
}
