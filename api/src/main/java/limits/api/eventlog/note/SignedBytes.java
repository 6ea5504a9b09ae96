package limits.api.eventlog.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What the timestamped kinds of signature are made over. Source: C2SP tlog-cosignature. */
final class SignedBytes {

    private static final byte[] SUBTREE_LABEL = "subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII);

    private SignedBytes() {}

    /** The Ed25519 cosigner's message: two lines of head, then the checkpoint's text. */
    static byte[] cosignature(String text, long seconds) {
        return Text.utf8("cosignature/v1\ntime " + seconds + "\n" + text);
    }

    /** The ML-DSA-44 cosigner's message: {@code cosigned_message} over the whole tree. */
    static byte[] cosignedMessage(String cosigner, Checkpoint checkpoint, long seconds) {
        byte[] name = Text.utf8(cosigner);
        byte[] origin = Text.utf8(checkpoint.origin());
        byte[] root = checkpoint.root().bytes();
        int length = SUBTREE_LABEL.length + 1 + name.length + 1 + origin.length + 3 * Long.BYTES + root.length;
        return ByteBuffer.allocate(length)
                .put(SUBTREE_LABEL)
                .put((byte) name.length)
                .put(name)
                .putLong(seconds)
                .put((byte) origin.length)
                .put(origin)
                .putLong(0)
                .putLong(checkpoint.size())
                .put(root)
                .array();
    }
}
