package limits.api.eventlog.export;

import java.time.Instant;
import limits.api.eventlog.tree.Hash;

/**
 * What one place of a log's tree says, as the bytes that are hashed: restricted RFC 8785 JSON of a fixed form, so that one
 * meaning has one spelling only.
 *
 * <p>What this guarantees: {@link #bytes} and {@link #parse} are each other's inverse, to the byte; nothing else parses. What
 * it does not: it says nothing about whether the commitment can be opened, and nothing personal may be put into it.
 */
public sealed interface Leaf {

    /** Largest leaf in bytes: its length travels in two bytes. Source: C2SP tlog-tiles. */
    int LIMIT = 65_535;

    /** Largest whole number that every reader of JSON keeps exactly, 2^53 - 1. Source: RFC 8785 §3.2.2.3. */
    long LARGEST = 9_007_199_254_740_991L;

    /** When it was given its place; microseconds, UTC; never decreasing along a log. */
    Instant at();

    /** Its place in its origin, from 0. */
    long index();

    /** The bytes that are hashed and exported. */
    byte[] bytes();

    /** Reads a leaf; anything but the one canonical form is refused. */
    static Leaf parse(byte[] bytes) {
        return new LeafParser().read(bytes, 0, bytes.length).leaf();
    }

    /** What an entry is an entry of. */
    enum Type {
        /** Something that was decided. */
        EVT,
        /** Somebody's access to confidential content, or the refusal of it. */
        ACC
    }

    /** Why an origin was opened after another. */
    enum Cause {
        /** A new year. */
        YEAR,
        /** The log had been rolled back and was continued under a new origin. */
        RECOVERY
    }

    /** An entry of the log, told by its commitment only: SHA-256 of a secret seal and the detail. */
    record Entry(Instant at, Hash commit, long index, Type type) implements Leaf {

        public Entry {
            LeafLimits.check(at, index);
        }

        @Override
        public byte[] bytes() {
            return LeafText.begin(at)
                    .field("commit", commit.bytes())
                    .field("index", index)
                    .end(type.name());
        }
    }

    /** Nothing happened for an hour, and the sequencer was there all the time. */
    record Heartbeat(Instant at, long index) implements Leaf {

        public Heartbeat {
            LeafLimits.check(at, index);
        }

        @Override
        public byte[] bytes() {
            return LeafText.begin(at).field("index", index).end("HB");
        }
    }

    /** A sequencer takes over after more than an hour in which none was there; the only leaf that excuses a silence. */
    record Resumed(Instant at, long index) implements Leaf {

        public Resumed {
            LeafLimits.check(at, index);
        }

        @Override
        public byte[] bytes() {
            return LeafText.begin(at).field("index", index).end("RSM");
        }
    }

    /** The first leaf of every origin but a log's very first: names the origin it follows, its final size and root. */
    record Opened(Instant at, Cause cause, String origin, Hash root, long size) implements Leaf {

        public Opened {
            LeafLimits.check(at, size);
            if (!LeafLimits.isOrigin(origin)) {
                throw new IllegalArgumentException("an origin is 1 to 255 plain characters without space or plus");
            }
        }

        @Override
        public long index() {
            return 0;
        }

        @Override
        public byte[] bytes() {
            return LeafText.begin(at)
                    .field("cause", cause.name())
                    .field("index", 0)
                    .field("origin", origin)
                    .field("root", root.bytes())
                    .field("size", size)
                    .end("OPN");
        }
    }
}
