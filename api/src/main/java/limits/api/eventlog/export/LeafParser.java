package limits.api.eventlog.export;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import limits.api.eventlog.tree.Hash;

/**
 * Reads the one form in which each kind of leaf may stand: keys in their order, no blank, no escape, no sign, no fraction.
 * Unknown, doubled and unsorted keys need no rule of their own, for nothing but the expected next byte is taken.
 */
final class LeafParser {

    private final byte[] bytes;
    private int offset;

    LeafParser(byte[] bytes) {
        this.bytes = bytes;
    }

    Leaf leaf() {
        expect("{\"at\":\"");
        Instant at = time();
        expect("\",\"");
        Leaf leaf = switch (peek()) {
            case 'c' -> committedOrOpened(at);
            case 'i' -> sign(at);
            default -> throw malformed("a key that leaves do not have");
        };
        expect("\"}");
        if (offset != bytes.length) {
            throw malformed("something follows the leaf");
        }
        return leaf;
    }

    private Leaf committedOrOpened(Instant at) {
        if (at(offset + 1) == 'a') {
            return opened(at);
        }
        expect("commit\":\"");
        Hash commit = hash();
        expect("\",\"index\":");
        long index = number();
        expect(",\"type\":\"");
        return new Leaf.Entry(at, commit, index, one(Leaf.Type.values()));
    }

    private Leaf opened(Instant at) {
        expect("cause\":\"");
        Leaf.Cause cause = one(Leaf.Cause.values());
        expect("\",\"index\":0,\"origin\":\"");
        String origin = origin();
        expect("\",\"root\":\"");
        Hash root = hash();
        expect("\",\"size\":");
        long size = number();
        expect(",\"type\":\"OPN");
        return new Leaf.Opened(at, cause, origin, root, size);
    }

    private Leaf sign(Instant at) {
        expect("index\":");
        long index = number();
        expect(",\"type\":\"");
        if (peek() == 'H') {
            expect("HB");
            return new Leaf.Heartbeat(at, index);
        }
        expect("RSM");
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
        byte[] hash = new byte[32];
        for (int i = 0; i < hash.length; i++) {
            hash[i] = (byte) (16 * nibble() + nibble());
        }
        return Hash.of(hash);
    }

    private int nibble() {
        int character = peek();
        if (character >= '0' && character <= '9') {
            offset++;
            return character - '0';
        }
        if (character >= 'a' && character <= 'f') {
            offset++;
            return character - 'a' + 10;
        }
        throw malformed("64 lower case hexadecimal digits were expected");
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

    private <E extends Enum<E>> E one(E[] names) {
        for (E each : names) {
            if (stands(each.name())) {
                offset += each.name().length();
                return each;
            }
        }
        throw malformed("one of " + Arrays.toString(names) + " was expected");
    }

    private void expect(String ascii) {
        if (!stands(ascii)) {
            throw malformed(ascii + " was expected");
        }
        offset += ascii.length();
    }

    private boolean stands(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (at(offset + i) != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int peek() {
        return at(offset);
    }

    /** The byte at an offset, or -1 behind the end. */
    private int at(int place) {
        return place < bytes.length ? bytes[place] : -1;
    }

    private MalformedLeaf malformed(String expected) {
        return new MalformedLeaf(expected, offset);
    }
}
