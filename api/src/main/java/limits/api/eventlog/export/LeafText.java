package limits.api.eventlog.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;

/** Writes a leaf's bytes by hand: the sequencer writes thousands a second, and a general writer of JSON would sort and escape. */
final class LeafText {

    private static final byte[] BEGIN = ascii("{\"at\":\"");
    private static final byte[] HEX = ascii("0123456789abcdef");

    private byte[] bytes = new byte[192];
    private int length;

    private LeafText() {}

    static LeafText begin(Instant at) {
        var text = new LeafText();
        text.put(BEGIN);
        text.put(at);
        text.put('"');
        return text;
    }

    /** A moment as leaves write it. */
    static String time(Instant at) {
        var text = new LeafText();
        text.put(at);
        return new String(text.bytes, 0, text.length, StandardCharsets.US_ASCII);
    }

    LeafText field(String name, String value) {
        name(name);
        put('"');
        put(value);
        put('"');
        return this;
    }

    /** Thirty-two bytes in hexadecimal. */
    LeafText field(String name, byte[] value) {
        name(name);
        put('"');
        for (byte each : value) {
            put(HEX[each >> 4 & 0xf]);
            put(HEX[each & 0xf]);
        }
        put('"');
        return this;
    }

    LeafText field(String name, long value) {
        name(name);
        if (value < 10) {
            put('0' + (int) value);
        } else {
            put(Long.toString(value));
        }
        return this;
    }

    byte[] end(String type) {
        field("type", type);
        put('}');
        return Arrays.copyOf(bytes, length);
    }

    /** 2026-11-22T23:11:28.123456Z */
    private void put(Instant at) {
        var utc = LocalDateTime.ofEpochSecond(at.getEpochSecond(), at.getNano(), ZoneOffset.UTC);
        digits(utc.getYear(), 4);
        put('-');
        digits(utc.getMonthValue(), 2);
        put('-');
        digits(utc.getDayOfMonth(), 2);
        put('T');
        digits(utc.getHour(), 2);
        put(':');
        digits(utc.getMinute(), 2);
        put(':');
        digits(utc.getSecond(), 2);
        put('.');
        digits(utc.getNano() / 1_000, 6);
        put('Z');
    }

    private void digits(int number, int count) {
        room(count);
        int rest = number;
        for (int at = length + count - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += count;
    }

    private void name(String name) {
        put(',');
        put('"');
        put(name);
        put('"');
        put(':');
    }

    private void put(String ascii) {
        put(ascii(ascii));
    }

    private void put(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void put(int character) {
        room(1);
        bytes[length++] = (byte) character;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
