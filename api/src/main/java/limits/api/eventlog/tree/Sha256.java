package limits.api.eventlog.tree;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** One thread's SHA-256, told which hashes of RFC 6962 §2.1 to make; writes into the caller's bytes and allocates none. */
final class Sha256 {

    static final int WIDTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final ThreadLocal<Sha256> OF_THIS_THREAD = ThreadLocal.withInitial(Sha256::new);

    private final MessageDigest digest;
    private final byte[] pair = new byte[1 + 2 * WIDTH];

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        pair[0] = NODE;
    }

    static Sha256 ofThisThread() {
        return OF_THIS_THREAD.get();
    }

    byte[] plain(byte[] bytes) {
        return digest.digest(bytes);
    }

    void leaf(byte[] leaf, int from, int length, byte[] into, int at) {
        digest.update(LEAF);
        digest.update(leaf, from, length);
        finish(into, at);
    }

    /** The places may overlap: both children are copied before the result is written. */
    void node(byte[] left, int leftAt, byte[] right, int rightAt, byte[] into, int at) {
        System.arraycopy(left, leftAt, pair, 1, WIDTH);
        System.arraycopy(right, rightAt, pair, 1 + WIDTH, WIDTH);
        digest.update(pair);
        finish(into, at);
    }

    /** Folds a perfect subtree whose 2^k children stand side by side; the children are overwritten. */
    void fold(byte[] children, int from, int count, byte[] into, int at) {
        for (int left = count; left > 1; left >>= 1) {
            for (int n = 0; n < left; n += 2) {
                int first = from + n * WIDTH;
                node(children, first, children, first + WIDTH, children, from + n / 2 * WIDTH);
            }
        }
        System.arraycopy(children, from, into, at, WIDTH);
    }

    private void finish(byte[] into, int at) {
        try {
            digest.digest(into, at, WIDTH);
        } catch (DigestException e) {
            throw new IllegalStateException("32 bytes hold a SHA-256", e);
        }
    }
}
