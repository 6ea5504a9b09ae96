package limits.api.eventlog.export;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

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

    /** Walks a bundle from outside; an empty leaf, or one that is cut off, throws when it is its turn. */
    static final class Leaves implements Iterator<byte[]> {

        private final byte[] bundle;
        private int at;

        Leaves(byte[] bundle) {
            this.bundle = bundle;
        }

        @Override
        public boolean hasNext() {
            return at < bundle.length;
        }

        @Override
        public byte[] next() {
            if (at + HEAD > bundle.length) {
                throw new NoSuchElementException("a length is cut off");
            }
            int length = Byte.toUnsignedInt(bundle[at]) << Byte.SIZE | Byte.toUnsignedInt(bundle[at + 1]);
            if (length == 0 || at + HEAD + length > bundle.length) {
                throw new NoSuchElementException("a leaf is cut off");
            }
            byte[] leaf = Arrays.copyOfRange(bundle, at + HEAD, at + HEAD + length);
            at += HEAD + length;
            return leaf;
        }
    }
}
