package limits.casesharing.sealing;

import java.util.Arrays;

/** A key sealed under another key, as bytes; worthless without that other key. Prints nothing. */
public final class WrappedKey {

    private static final int LONGEST = 1_024;

    private final byte[] bytes;

    private WrappedKey(byte[] bytes) {
        this.bytes = bytes;
    }

    public static WrappedKey ofBytes(byte[] stored) {
        if (stored.length > LONGEST) {
            throw new SealBroken();
        }
        return new WrappedKey(stored.clone());
    }

    /** A copy of the bytes, for the store. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrappedKey that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "(key)";
    }
}
