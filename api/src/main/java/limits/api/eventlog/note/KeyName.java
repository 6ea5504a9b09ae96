package limits.api.eventlog.note;

import java.nio.charset.StandardCharsets;

/** What may name a key: not empty, no space of any script, no plus, no control character. */
final class KeyName {

    private static final int NEXT_LINE = 0x85;

    /** The name goes into the signed message of ML-DSA-44 behind one byte of length. Source: C2SP tlog-cosignature. */
    private static final int MOST_BYTES = 255;

    private KeyName() {}

    /** The name of whatever key, known or not. */
    static String require(String name) {
        if (name.isEmpty() || name.codePoints().anyMatch(KeyName::forbidden)) {
            throw new MalformedNote("a key's name is not empty and has no space and no plus");
        }
        return name;
    }

    /** The name of a key that signs or verifies here, or of a log. */
    static String requireShort(String name) {
        if (require(name).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new MalformedNote("a name has at most " + MOST_BYTES + " bytes");
        }
        return name;
    }

    private static boolean forbidden(int point) {
        return point == '+'
                || point < ' '
                || point == NEXT_LINE
                || Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.SURROGATE;
    }
}
