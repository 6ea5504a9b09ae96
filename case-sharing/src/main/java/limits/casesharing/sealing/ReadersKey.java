package limits.casesharing.sealing;

import java.util.Arrays;

/** The public key of a reader's device: X-Wing, 1,216 bytes. The private one is drawn in her browser and stays there. */
public final class ReadersKey {

    static final int LENGTH = 1_216;

    private final byte[] bytes;

    private ReadersKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** These bytes, as a device made them. */
    public static ReadersKey ofBytes(byte[] key) {
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("a reader's key is 1,216 bytes");
        }
        return new ReadersKey(key.clone());
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** SHA-256 of the bytes: which part of a text is for this key. */
    byte[] fingerprint() {
        return Share.digest(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadersKey that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
