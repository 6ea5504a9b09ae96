package limits.casesharing.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import limits.kernel.Key;

/** The keys of one installation: root, then case, then text. What it hands out is wiped by whoever asked. */
final class KeyRing {

    private final RootKey root;
    private final KeyShelf shelf;
    private final Dice dice;

    KeyRing(RootKey root, KeyShelf shelf, Dice dice) {
        this.root = root;
        this.shelf = shelf;
        this.dice = dice;
    }

    /** Wraps a data key under the key of its case and lays it under a new name. */
    Key lay(byte[] dataKey, SealContext context) {
        byte[] name = dice.bytes(20);
        byte[] caseKey = caseKeyOrNew(context.situation());
        try {
            var key = new Key(Base64.getUrlEncoder().withoutPadding().encodeToString(name));
            shelf.layDataKey(
                    key,
                    context.item(),
                    context.version(),
                    Wrapping.wrap(caseKey, dataKey, contextOfDataKey(key, context), dice));
            return key;
        } finally {
            Arrays.fill(caseKey, (byte) 0);
        }
    }

    byte[] find(Key name, SealContext context) {
        var wrapped = shelf.dataKey(name).orElseThrow(SealBroken::new);
        byte[] caseKey = caseKey(context.situation());
        try {
            return Wrapping.unwrap(caseKey, wrapped, contextOfDataKey(name, context));
        } finally {
            Arrays.fill(caseKey, (byte) 0);
        }
    }

    void destroy(Key item) {
        shelf.destroyDataKeys(item);
    }

    /** Two first texts at once draw two keys; the shelf keeps the first, and both read back that one. */
    private byte[] caseKeyOrNew(Key situation) {
        if (shelf.destroyed(situation)) {
            throw new SealBroken();
        }
        if (shelf.caseKey(situation).isEmpty()) {
            byte[] drawn = dice.bytes(32);
            shelf.layCaseKey(situation, root.wrap(drawn, contextOfCaseKey(situation)));
            Arrays.fill(drawn, (byte) 0);
        }
        return caseKey(situation);
    }

    private byte[] caseKey(Key situation) {
        var wrapped = shelf.caseKey(situation).orElseThrow(SealBroken::new);
        return root.unwrap(wrapped, contextOfCaseKey(situation));
    }

    private static byte[] contextOfCaseKey(Key situation) {
        return ("limits/case-key/v1/" + situation.text()).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] contextOfDataKey(Key name, SealContext context) {
        try {
            byte[] label = ("limits/data-key/v1/" + name.text() + "/").getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(context.bytes());
            return ByteBuffer.allocate(label.length + digest.length)
                    .put(label)
                    .put(digest)
                    .array();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the JDK has SHA-256", e);
        }
    }
}
