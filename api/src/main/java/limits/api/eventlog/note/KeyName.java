package limits.api.eventlog.note;

import java.nio.charset.StandardCharsets;

/** What may name a key: not empty, no space of any script, no plus, no control character, at most 255 bytes. */
final class KeyName {

    private static final int NEXT_LINE = 0x85;

    /** The name goes into the signed message of ML-DSA-44 behind one byte of length. Source: C2SP tlog-cosignature. */
    private static final int MOST_BYTES = 255;

    private KeyName() {}

    static boolean allowed(String name) {
        return !name.isEmpty()
                && name.codePoints().noneMatch(KeyName::forbidden)
                && name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    static String require(String name) {
        if (!allowed(name)) {
            throw new MalformedNote("a key's name has no space and no plus and is neither empty nor too long");
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
