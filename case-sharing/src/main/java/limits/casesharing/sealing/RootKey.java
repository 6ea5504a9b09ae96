package limits.casesharing.sealing;

/**
 * The root key of an installation, which wraps the keys of cases and never leaves its keeper. A file by default; a key
 * server or a token elsewhere.
 *
 * <p><b>What this guarantees:</b> what {@link #unwrap} returns was wrapped by this root for this very context.
 *
 * <p><b>What it does not:</b> a root key kept in a file does not protect against whoever reads the disk of the running
 * machine together with both databases.
 */
public interface RootKey {

    /** Wraps 32 bytes; the context is not stored and must be given again. */
    WrappedKey wrap(byte[] key, byte[] context);

    /** The 32 bytes; {@link SealBroken} for another root, another context or altered bytes. */
    byte[] unwrap(WrappedKey wrapped, byte[] context);
}
