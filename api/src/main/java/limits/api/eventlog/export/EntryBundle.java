package limits.api.eventlog.export;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * Up to 256 neighbouring leaves in one file, each behind its length in two bytes, the greater first. Source: C2SP tlog-tiles.
 */
public final class EntryBundle {

    /** Bytes of a leaf's length. */
    private static final int HEAD = 2;

    private EntryBundle() {}

    /** The bundle of these leaves, in their order. */
    public static byte[] of(List<byte[]> leaves) {
        var bundle = new ByteArrayOutputStream();
        for (byte[] leaf : leaves) {
            if (leaf.length == 0 || leaf.length > Leaf.LIMIT) {
                throw new IllegalArgumentException("a leaf has 1 to 65,535 bytes");
            }
            bundle.write(leaf.length >>> Byte.SIZE);
            bundle.write(leaf.length);
            bundle.writeBytes(leaf);
        }
        return bundle.toByteArray();
    }

    /** Walks a bundle from outside, one leaf after another. */
    static final class Leaves {

        private final Page bundle;
        private int from;
        private int length;

        Leaves(Page bundle) {
            this.bundle = bundle;
        }

        /** Goes on to the next leaf; not if it is empty, cut off or not there. */
        boolean next() {
            int head = from + length;
            if (head + HEAD > bundle.length()) {
                return false;
            }
            byte[] bytes = bundle.bytes();
            from = head + HEAD;
            length = Byte.toUnsignedInt(bytes[head]) << Byte.SIZE | Byte.toUnsignedInt(bytes[head + 1]);
            return length > 0 && from + length <= bundle.length();
        }

        /** Where the leaf begins. */
        int from() {
            return from;
        }

        /** How many bytes it has. */
        int length() {
            return length;
        }

        boolean ended() {
            return from + length == bundle.length();
        }
    }
}
