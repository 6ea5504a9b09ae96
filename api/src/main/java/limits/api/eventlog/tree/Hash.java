package limits.api.eventlog.tree;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * One SHA-256 hash, 32 bytes: of a leaf, of a node, or of a whole tree. Source: RFC 6962 §2.1.
 *
 * <p>What this guarantees: a leaf's hash and a node's hash begin differently, so that no leaf passes for a subtree. What it
 * does not: who wrote the leaf, or when.
 */
public final class Hash {

    /** Bytes of a hash. */
    public static final int WIDTH = Sha256.WIDTH;

    /** The root of a tree that has no leaf: the hash of nothing. */
    public static final Hash EMPTY_ROOT = new Hash(Sha256.ofThisThread().plain(new byte[0]));

    private final byte[] bytes;

    private Hash(byte[] owned) {
        this.bytes = owned;
    }

    /** A hash from exactly 32 bytes. */
    public static Hash of(byte[] bytes) {
        if (bytes.length != WIDTH) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** The hash that stands in {@code bytes} from {@code at} on. */
    public static Hash of(byte[] bytes, int at) {
        return new Hash(Arrays.copyOfRange(bytes, at, Math.addExact(at, WIDTH)));
    }

    /** A hash from 64 lower-case hexadecimal digits. */
    public static Hash ofHex(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        if (!HexFormat.of().formatHex(bytes).equals(hex)) {
            throw new IllegalArgumentException("a hash is written in lower case");
        }
        return of(bytes);
    }

    /** The hash of one leaf. */
    public static Hash leaf(byte[] leaf) {
        return leaf(leaf, 0, leaf.length);
    }

    /** The hash of the leaf that stands in {@code bytes} from {@code from} on. */
    public static Hash leaf(byte[] bytes, int from, int length) {
        byte[] hash = new byte[WIDTH];
        Sha256.ofThisThread().leaf(bytes, from, length, hash, 0);
        return new Hash(hash);
    }

    /** The hash of the node above two others. */
    public static Hash node(Hash left, Hash right) {
        byte[] hash = new byte[WIDTH];
        Sha256.ofThisThread().node(left.bytes, 0, right.bytes, 0, hash, 0);
        return new Hash(hash);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** 64 lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** 44 characters, as checkpoints and proofs write it. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    void copyTo(byte[] into, int at) {
        System.arraycopy(bytes, 0, into, at, WIDTH);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
