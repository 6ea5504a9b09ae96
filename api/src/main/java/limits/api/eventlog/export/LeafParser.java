package limits.api.eventlog.export;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import limits.api.eventlog.tree.Hash;

/**
 * Reads the one form in which each kind of leaf may stand: keys in their order, no blank, no escape, no sign, no fraction.
 * Unknown, doubled and unsorted keys need no rule of their own, for nothing but the expected next byte is taken.
 */
final class LeafParser {

    private static final String HEX_EXPECTED = "64 lower case hexadecimal digits were expected";

    /** The value of a digit by its character, -1 for what is none. */
    private static final byte[] NIBBLES = new byte[256];

    static {
        Arrays.fill(NIBBLES, (byte) -1);
        for (int value = 0; value < 16; value++) {
            NIBBLES[Character.forDigit(value, 16)] = (byte) value;
        }
    }

    private static final byte[] AT = ascii("{\"at\":\"");
    private static final byte[] COMMIT = ascii("\",\"commit\":\"");
    private static final byte[] CAUSE = ascii("\",\"cause\":\"");
    private static final byte[] INDEX = ascii("\",\"index\":");
    private static final byte[] ORIGIN = ascii("\",\"index\":0,\"origin\":\"");
    private static final byte[] ROOT = ascii("\",\"root\":\"");
    private static final byte[] SIZE = ascii("\",\"size\":");
    private static final byte[] TYPE = ascii(",\"type\":\"");
    private static final byte[] HB = ascii("HB");
    private static final byte[] RSM = ascii("RSM");
    private static final byte[] OPN = ascii("OPN");
    private static final byte[] END = ascii("\"}");

    private final byte[] bytes;
    private int offset;

    LeafParser(byte[] bytes) {
        this.bytes = bytes;
    }

    Leaf leaf() {
        expect(AT);
        Instant at = time();
        Leaf leaf = stands(COMMIT) ? entry(at) : stands(INDEX) ? sign(at) : opened(at);
        expect(END);
        if (offset != bytes.length) {
            throw malformed("something follows the leaf");
        }
        return leaf;
    }

    private Leaf entry(Instant at) {
        expect(COMMIT);
        Hash commit = hash();
        expect(INDEX);
        long index = number();
        expect(TYPE);
        return new Leaf.Entry(at, commit, index, one(Leaf.Type.EVT, Leaf.Type.ACC));
    }

    private Leaf opened(Instant at) {
        expect(CAUSE);
        Leaf.Cause cause = one(Leaf.Cause.YEAR, Leaf.Cause.RECOVERY);
        expect(ORIGIN);
        String origin = origin();
        expect(ROOT);
        Hash root = hash();
        expect(SIZE);
        long size = number();
        expect(TYPE);
        expect(OPN);
        return new Leaf.Opened(at, cause, origin, root, size);
    }

    private Leaf sign(Instant at) {
        expect(INDEX);
        long index = number();
        expect(TYPE);
        if (stands(HB)) {
            expect(HB);
            return new Leaf.Heartbeat(at, index);
        }
        expect(RSM);
        return new Leaf.Resumed(at, index);
    }

    private Instant time() {
        int start = offset;
        int year = digits(4, '-');
        int month = digits(2, '-');
        int day = digits(2, 'T');
        int hour = digits(2, ':');
        int minute = digits(2, ':');
        int second = digits(2, '.');
        int micros = digits(6, 'Z');
        try {
            var utc = LocalDateTime.of(year, month, day, hour, minute, second, micros * 1_000);
            if (year >= 1970) {
                return utc.toInstant(ZoneOffset.UTC);
            }
        } catch (DateTimeException e) {
            // No such day or hour: said below like a year before 1970.
        }
        offset = start;
        throw malformed("no such time");
    }

    private int digits(int count, char after) {
        int number = 0;
        for (int i = 0; i < count; i++) {
            int digit = peek() - '0';
            if (digit < 0 || digit > 9) {
                throw malformed("a digit was expected");
            }
            number = 10 * number + digit;
            offset++;
        }
        if (peek() != after) {
            throw malformed("'" + after + "' was expected");
        }
        offset++;
        return number;
    }

    private long number() {
        int start = offset;
        long number = 0;
        while (peek() >= '0' && peek() <= '9') {
            number = 10 * number + peek() - '0';
            offset++;
            if (number > Leaf.LARGEST) {
                throw malformed("the number is too large");
            }
        }
        if (offset == start || bytes[start] == '0' && offset > start + 1) {
            throw malformed("a whole number without leading zero was expected");
        }
        return number;
    }

    private Hash hash() {
        if (offset + 2 * Hash.WIDTH > bytes.length) {
            throw malformed(HEX_EXPECTED);
        }
        byte[] hash = new byte[Hash.WIDTH];
        int odd = 0;
        for (int i = 0; i < hash.length; i++) {
            int high = NIBBLES[bytes[offset + 2 * i] & 0xff];
            int low = NIBBLES[bytes[offset + 2 * i + 1] & 0xff];
            odd |= high | low;
            hash[i] = (byte) (high << 4 | low);
        }
        if (odd < 0) {
            throw malformed(HEX_EXPECTED);
        }
        offset += 2 * Hash.WIDTH;
        return Hash.of(hash);
    }

    private String origin() {
        int start = offset;
        while (LeafLimits.plain(peek())) {
            offset++;
        }
        String origin = new String(bytes, start, offset - start, StandardCharsets.US_ASCII);
        if (!LeafLimits.isOrigin(origin)) {
            throw malformed("an origin of 1 to 255 plain characters was expected");
        }
        return origin;
    }

    private <E extends Enum<E>> E one(E first, E second) {
        for (E each : List.of(first, second)) {
            byte[] name = ascii(each.name());
            if (stands(name)) {
                offset += name.length;
                return each;
            }
        }
        throw malformed(first + " or " + second + " was expected");
    }

    private void expect(byte[] literal) {
        if (!stands(literal)) {
            throw malformed(new String(literal, StandardCharsets.US_ASCII) + " was expected");
        }
        offset += literal.length;
    }

    private boolean stands(byte[] literal) {
        int end = offset + literal.length;
        return end <= bytes.length && Arrays.equals(bytes, offset, end, literal, 0, literal.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The next byte, or -1 behind the end. */
    private int peek() {
        return offset < bytes.length ? bytes[offset] : -1;
    }

    private MalformedLeaf malformed(String expected) {
        return new MalformedLeaf(expected, offset);
    }
}
