package limits.casesharing.charter;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of one exact text of the charter, as four big-endian words: what a member signs. */
public record Fingerprint(long first, long second, long third, long fourth) {

    /** The fingerprint of these bytes. */
    static Fingerprint of(byte[] bytes) {
        try {
            return read(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Reads the 64 hexadecimal digits that a page shows. */
    public static Fingerprint parse(String hex) {
        if (hex.length() != 64) {
            throw new IllegalArgumentException("a fingerprint is 64 hexadecimal digits");
        }
        return read(HexFormat.of().parseHex(hex));
    }

    private static Fingerprint read(byte[] digest) {
        var words = ByteBuffer.wrap(digest);
        return new Fingerprint(words.getLong(), words.getLong(), words.getLong(), words.getLong());
    }

    @Override
    public String toString() {
        var hex = HexFormat.of();
        return hex.toHexDigits(first) + hex.toHexDigits(second) + hex.toHexDigits(third) + hex.toHexDigits(fourth);
    }
}
