package limits.casesharing.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Predicate;
import limits.casesharing.sealing.KeyShelf.CaseKey;
import limits.kernel.Key;

/** The keys of one installation: root, then epoch, then case, then text. What it hands out is wiped by whoever asked. */
final class KeyRing {

    private static final int ATTEMPTS = 5;

    private final EpochKeys keys;
    private final KeyShelf shelf;
    private final Dice dice;

    KeyRing(RootKey root, KeyShelf shelf, Dice dice) {
        this.keys = new EpochKeys(root, dice);
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
        var lying = shelf.textKey(name, context.situation()).orElseThrow(SealBroken::new);
        byte[] caseKey = unwrapped(lying.caseKey());
        try {
            return Wrapping.unwrap(caseKey, lying.wrapped(), contextOfDataKey(name, context));
        } finally {
            Arrays.fill(caseKey, (byte) 0);
        }
    }

    void destroy(Key item) {
        shelf.destroyDataKeys(item);
    }

    void destroyCase(Key situation) {
        shelf.destroyCaseKey(situation);
    }

    void destroy(Key item, int version) {
        shelf.destroyDataKeys(item, version);
    }

    /** Two first texts at once draw two keys; the shelf keeps the first, and both read back that one. */
    byte[] caseKeyOrNew(Key situation) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var lying = shelf.caseKey(situation);
            if (lying.isPresent()) {
                return unwrapped(lying.get());
            }
            if (shelf.destroyed(situation)) {
                throw new SealBroken();
            }
            drawCaseKey(situation);
        }
        throw new IllegalStateException("an epoch is closed every time a key is laid");
    }

    /** Lays nothing where the epoch is closed, or even destroyed, at this very moment; the next attempt finds the next. */
    private void drawCaseKey(Key situation) {
        var epoch = shelf.open().orElseThrow();
        byte[] drawn = dice.bytes(32);
        try {
            shelf.layCaseKey(situation, epoch.number(), keys.wrap(epoch, situation, drawn));
        } catch (SealBroken broken) {
            if (shelf.open().filter(epoch::equals).isPresent()) {
                throw broken;
            }
        } finally {
            Arrays.fill(drawn, (byte) 0);
        }
    }

    byte[] caseKey(Key situation) {
        return unwrapped(shelf.caseKey(situation).orElseThrow(SealBroken::new));
    }

    /** What was read may have moved to the next epoch, and its own be destroyed, before it is unwrapped: look again. */
    private byte[] unwrapped(CaseKey read) {
        var lying = read;
        while (true) {
            try {
                return keys.unwrap(lying);
            } catch (SealBroken perhapsMoved) {
                var moved = shelf.caseKey(lying.situation()).filter(Predicate.not(lying::equals));
                lying = moved.orElseThrow(SealBroken::new);
            }
        }
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
