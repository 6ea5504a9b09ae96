package limits.api.eventlog.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Reads the one form in which each kind of leaf may stand: keys in their order, no blank, no escape, no sign, no fraction.
 * Unknown, doubled and unsorted keys need no rule of their own, for nothing but the expected next byte is taken. Whoever only
 * checks the order of a million leaves asks what was read last, and no object is made.
 */
final class LeafParser {

    private static final byte[] AT = ascii("{\"at\":\"");
    private static final byte[] COMMIT = ascii("\",\"commit\":\"");
    private static final byte[] CAUSE = ascii("\",\"cause\":\"");
    private static final byte[] INDEX = ascii("\",\"index\":");
    private static final byte[] ORIGIN = ascii("\",\"index\":0,\"origin\":\"");
    private static final byte[] ROOT = ascii("\",\"root\":\"");
    private static final byte[] SIZE = ascii("\",\"size\":");
    private static final byte[] TYPE = ascii(",\"type\":\"");
    private static final byte[] END = ascii("\"}");

    /** Which leaf was read. */
    enum Kind {
        EVT,
        ACC,
        HB,
        RSM,
        OPN;

        private final byte[] spelt = ascii(name());
    }

    private final LeafCursor cursor = new LeafCursor();
    private Kind kind = Kind.HB;
    private Leaf.Cause cause = Leaf.Cause.YEAR;
    private String origin = "";
    private long micros;
    private long index;
    private long size;
    private int hash;

    /** @throws MalformedLeaf for all that is not a leaf to the byte */
    LeafParser read(byte[] bytes, int from, int length) {
        cursor.over(bytes, from, length);
        cursor.expect(AT);
        micros = cursor.time();
        if (cursor.takes(COMMIT)) {
            hash = cursor.hash();
            cursor.expect(INDEX);
            numbered(Kind.EVT, Kind.ACC);
        } else if (cursor.takes(INDEX)) {
            numbered(Kind.HB, Kind.RSM);
        } else {
            opened();
        }
        cursor.expect(END);
        cursor.expectEnd();
        return this;
    }

    Kind kind() {
        return kind;
    }

    /** When, in microseconds since 1970. */
    long micros() {
        return micros;
    }

    long index() {
        return index;
    }

    /** What was read last, as a value; before the bytes it stands in are changed. */
    Leaf leaf() {
        Instant at = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        return switch (kind) {
            case EVT -> new Leaf.Entry(at, cursor.hashAt(hash), index, Leaf.Type.EVT);
            case ACC -> new Leaf.Entry(at, cursor.hashAt(hash), index, Leaf.Type.ACC);
            case HB -> new Leaf.Heartbeat(at, index);
            case RSM -> new Leaf.Resumed(at, index);
            case OPN -> new Leaf.Opened(at, cause, origin, cursor.hashAt(hash), size);
        };
    }

    private void numbered(Kind first, Kind second) {
        index = cursor.number();
        cursor.expect(TYPE);
        if (cursor.takes(first.spelt)) {
            kind = first;
        } else {
            cursor.expect(second.spelt);
            kind = second;
        }
    }

    private void opened() {
        cursor.expect(CAUSE);
        cause = cause();
        cursor.expect(ORIGIN);
        origin = cursor.origin();
        cursor.expect(ROOT);
        hash = cursor.hash();
        cursor.expect(SIZE);
        size = cursor.number();
        cursor.expect(TYPE);
        cursor.expect(Kind.OPN.spelt);
        kind = Kind.OPN;
        index = 0;
    }

    private Leaf.Cause cause() {
        for (Leaf.Cause each : Leaf.Cause.values()) {
            if (cursor.takes(ascii(each.name()))) {
                return each;
            }
        }
        throw cursor.malformed("YEAR or RECOVERY was expected");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
