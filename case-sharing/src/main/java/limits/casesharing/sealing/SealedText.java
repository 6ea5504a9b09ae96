package limits.casesharing.sealing;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import limits.kernel.Key;

/**
 * A sealed text, as bytes that may lie anywhere. Layout, version 1, lengths in bytes:
 *
 * <pre>
 * version 1 | suite 1 | name of the data key 20 | salt 32 | commitment to the key 32 | sealed words n | tag 16
 * </pre>
 *
 * The words are padded before they are sealed, so that the length tells little. Nothing here opens anything.
 */
public final class SealedText {

    static final byte VERSION = 1;
    /** HKDF-SHA-512, AES-256-GCM, 16-byte tag, key commitment. */
    static final byte SUITE = 1;

    static final int SALT = 22;
    static final int COMMITMENT = 54;
    static final int HEADER = 86;
    private static final int SHORTEST = HEADER + 256 + 16;
    private static final int LONGEST = 40_000;

    private final byte[] bytes;

    private SealedText(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes stored bytes back; whether they are genuine shows only when they are opened. */
    public static SealedText ofBytes(byte[] stored) {
        if (stored.length < SHORTEST || stored.length > LONGEST) {
            throw new SealBroken();
        }
        return new SealedText(stored.clone());
    }

    static SealedText of(byte[] header, byte[] sealed) {
        return new SealedText(ByteBuffer.allocate(header.length + sealed.length)
                .put(header)
                .put(sealed)
                .array());
    }

    /** A copy of the bytes, for the store. */
    public byte[] bytes() {
        return bytes.clone();
    }

    boolean known() {
        return bytes[0] == VERSION && bytes[1] == SUITE;
    }

    Key dataKey() {
        return new Key(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, 2, SALT)));
    }

    byte[] header() {
        return Arrays.copyOf(bytes, HEADER);
    }

    byte[] salt() {
        return Arrays.copyOfRange(bytes, SALT, COMMITMENT);
    }

    byte[] commitment() {
        return Arrays.copyOfRange(bytes, COMMITMENT, HEADER);
    }

    byte[] sealed() {
        return Arrays.copyOfRange(bytes, HEADER, bytes.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedText that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "(sealed)";
    }
}
