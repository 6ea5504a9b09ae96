package limits.api.eventlog.export;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import limits.api.eventlog.tree.Hash;

/** Goes through the bytes of one leaf after another, takes nothing but what is expected next, and makes no object of it. */
final class LeafCursor {

    private static final String HEX_EXPECTED = "64 lower case hexadecimal digits were expected";
    private static final long MICROS = 1_000_000;
    private static final long SECONDS_A_DAY = 86_400;

    /** The value of a digit by its character, -1 for what is none. */
    private static final byte[] NIBBLES = new byte[256];

    static {
        Arrays.fill(NIBBLES, (byte) -1);
        for (int value = 0; value < 16; value++) {
            NIBBLES[Character.forDigit(value, 16)] = (byte) value;
        }
    }

    private byte[] bytes = {};
    private int begin;
    private int offset;
    private int end;
    /** The date read last, as 20261123, and which day since 1970 it is: neighbouring leaves mostly share it. */
    private int date;

    private long day;

    void over(byte[] leaves, int from, int length) {
        bytes = leaves;
        begin = from;
        offset = from;
        end = from + length;
    }

    /** Such as 2026-11-22T23:11:28.123456Z, in microseconds since 1970. */
    long time() {
        int start = offset;
        int read = digits(4, '-') * 10_000 + digits(2, '-') * 100 + digits(2, 'T');
        int hour = digits(2, ':');
        int minute = digits(2, ':');
        int second = digits(2, '.');
        int micros = digits(6, 'Z');
        if (read != date && !isDay(read) || hour > 23 || minute > 59 || second > 59) {
            offset = start;
            throw malformed("no such time");
        }
        return (day * SECONDS_A_DAY + hour * 3_600L + minute * 60L + second) * MICROS + micros;
    }

    private boolean isDay(int read) {
        try {
            long since =
                    LocalDate.of(read / 10_000, read / 100 % 100, read % 100).toEpochDay();
            if (since >= 0) {
                day = since;
                date = read;
            }
            return since >= 0;
        } catch (DateTimeException none) {
            return false;
        }
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

    long number() {
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

    /** Passes over a hash, and says where it stands. */
    int hash() {
        int start = offset;
        if (start + 2 * Hash.WIDTH > end) {
            throw malformed(HEX_EXPECTED);
        }
        offset += 2 * Hash.WIDTH;
        int odd = 0;
        for (int i = start; i < offset; i++) {
            odd |= NIBBLES[bytes[i] & 0xff];
        }
        if (odd < 0) {
            offset = start;
            throw malformed(HEX_EXPECTED);
        }
        return start;
    }

    Hash hashAt(int start) {
        return Hash.ofHex(new String(bytes, start, 2 * Hash.WIDTH, StandardCharsets.US_ASCII));
    }

    String origin() {
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

    void expect(byte[] literal) {
        if (!takes(literal)) {
            throw malformed(new String(literal, StandardCharsets.US_ASCII) + " was expected");
        }
    }

    /** Takes it if it stands there. */
    boolean takes(byte[] literal) {
        int behind = offset + literal.length;
        boolean stands = behind <= end && Arrays.equals(bytes, offset, behind, literal, 0, literal.length);
        offset = stands ? behind : offset;
        return stands;
    }

    void expectEnd() {
        if (offset != end) {
            throw malformed("something follows the leaf");
        }
    }

    MalformedLeaf malformed(String expected) {
        return new MalformedLeaf(expected, offset - begin);
    }

    /** The next byte, or -1 behind the end. */
    private int peek() {
        return offset < end ? bytes[offset] : -1;
    }
}
