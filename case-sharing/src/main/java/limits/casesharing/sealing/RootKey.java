package limits.casesharing.sealing;

/**
 * The root of all keys of an installation, which wraps the key of each epoch and never leaves its keeper: a keystore file
 * ({@link KeystoreFile}) or a token ({@link TokenRoot}). Epochs are numbered from 1.
 *
 * <p><b>What this guarantees:</b> what {@link #unwrap} returns was wrapped by this root, under this epoch, for this very
 * context. After {@link #destroy} the root itself cannot unwrap under that epoch, whatever wrapped keys come back from a
 * backup.
 *
 * <p><b>What it does not:</b> it does not know what is still sealed under an epoch ({@link Epochs} does), and it cannot
 * reach copies of itself: a copy of a keystore or of its shares that was made before an epoch was destroyed still opens
 * that epoch.
 */
public interface RootKey {

    /** The earliest epoch that this root can still serve; those before it were destroyed. */
    int first();

    /** Makes ready to wrap under this epoch, for good. Doing it again changes nothing. */
    void open(int epoch);

    /** Wraps 32 bytes; the context is not stored and must be given again. */
    WrappedKey wrap(int epoch, byte[] key, byte[] context);

    /** The 32 bytes; {@link SealBroken} for another root, epoch or context, for altered bytes and for a destroyed epoch. */
    byte[] unwrap(int epoch, WrappedKey wrapped, byte[] context);

    /** Destroys what wraps under this epoch and under every earlier one. */
    void destroy(int epoch);
}
