package limits.casesharing.sealing;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A text that its readers' devices open and the server never can, as bytes that may lie anywhere. Layout, version 2 of a
 * sealed text, lengths in bytes:
 *
 * <pre>
 * version 2 | suite 1 | readers r 1 | r times: fingerprint of the reader's key 32, encapsulation 1,120, wrapped key 48
 *   | salt 32 | commitment to the key 32 | sealed words n | tag 16
 * </pre>
 */
public final class SealedToPersons {

    /** As many as may be named for one item. */
    static final int MOST = 20;

    static final byte VERSION = 2;
    /** HPKE base, X-Wing, HKDF-SHA-256, AES-256-GCM for each reader; the words as in version 1. */
    static final byte SUITE = 1;

    static final int FIRST = 3;
    static final int FINGERPRINT = 32;
    static final int ENCAPSULATION = 1_120;
    static final int WRAPPED = 48;
    static final int PART = FINGERPRINT + ENCAPSULATION + WRAPPED;
    static final int DERIVING = 64;
    private static final int SHORTEST = 256 + 16;

    private final byte[] bytes;

    private SealedToPersons(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes stored bytes back; whether they are genuine shows only when they are opened. */
    public static SealedToPersons ofBytes(byte[] stored) {
        boolean known = stored.length > FIRST && stored[0] == VERSION && stored[1] == SUITE;
        if (!known || stored[2] < 1 || stored[2] > MOST || stored.length < header(stored[2]) + SHORTEST) {
            throw new SealBroken();
        }
        return new SealedToPersons(stored.clone());
    }

    static SealedToPersons of(byte[] header, byte[] sealed) {
        return new SealedToPersons(ByteBuffer.allocate(header.length + sealed.length)
                .put(header)
                .put(sealed)
                .array());
    }

    /** How long everything before the words is. */
    static int header(int readers) {
        return FIRST + readers * PART + DERIVING;
    }

    /** A copy of the bytes, for the store. */
    public byte[] bytes() {
        return bytes.clone();
    }

    byte[] header() {
        return Arrays.copyOf(bytes, header(bytes[2]));
    }

    byte[] salt() {
        int at = header(bytes[2]) - DERIVING;
        return Arrays.copyOfRange(bytes, at, at + 32);
    }

    byte[] commitment() {
        int end = header(bytes[2]);
        return Arrays.copyOfRange(bytes, end - 32, end);
    }

    byte[] sealed() {
        return Arrays.copyOfRange(bytes, header(bytes[2]), bytes.length);
    }

    /** The part for this key. */
    ByteBuffer partFor(byte[] fingerprint) {
        for (int reader = 0; reader < bytes[2]; reader++) {
            int at = FIRST + reader * PART;
            if (Arrays.equals(bytes, at, at + FINGERPRINT, fingerprint, 0, FINGERPRINT)) {
                return ByteBuffer.wrap(bytes, at + FINGERPRINT, PART - FINGERPRINT);
            }
        }
        throw new SealBroken();
    }

    @Override
    public String toString() {
        return "(sealed)";
    }
}
