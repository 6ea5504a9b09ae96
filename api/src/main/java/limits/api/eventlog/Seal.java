package limits.api.eventlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks what this product has appended, under a key that PostgreSQL does not have (HMAC-SHA-256, RFC 2104).
 *
 * <p>What this guarantees: a row that somebody without the key wrote, altered or copied from another log does not bear its
 * seal, and is neither loaded nor sequenced. The event's identifier has 122 random bits, so the seal is also the salt of
 * what the tree commits to: once the row is gone, nobody can guess it back, whoever holds the key. What it does not: say
 * that a row is missing, or that it was copied back to where it had been; the tree shows that.
 */
public final class Seal {

    /** Length of a seal and of a commitment. */
    public static final int BYTES = 32;

    private static final String HMAC = "HmacSHA256";
    private static final byte[] FORM = "limits/entry/1".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FOLDED = "limits/snapshot/1".getBytes(StandardCharsets.UTF_8);

    private final Mac keyed;

    /** @param key 32 random bytes */
    public Seal(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("the key of seals has 32 bytes");
        }
        try {
            keyed = Mac.getInstance(HMAC);
            keyed.init(new SecretKeySpec(key, HMAC));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }

    /** The seal of these bytes. */
    public byte[] of(byte[] detail) {
        try {
            return ((Mac) keyed.clone()).doFinal(detail);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(HMAC + " of this platform cannot be cloned", e);
        }
    }

    /** Whether the seal is that of these bytes. */
    public boolean holds(byte[] seal, byte[] detail) {
        return MessageDigest.isEqual(seal, of(detail));
    }

    /** What the tree holds of an entry: SHA-256 of its seal and its detail. */
    public static byte[] commitment(byte[] seal, byte[] detail) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(seal);
            return digest.digest(detail);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Every part of an entry behind its length, so that no two entries share their bytes. */
    public static byte[] detail(LogName log, Instant at, Draft draft) {
        return new Bytes()
                .add(FORM)
                .add(log.text())
                .add(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .add(draft.event().getMostSignificantBits())
                .add(draft.event().getLeastSignificantBits())
                .add(draft.story())
                .add(draft.stream())
                .add(draft.sequence())
                .add(draft.name())
                .add(draft.revision())
                .add(draft.payload())
                .add(draft.provenance())
                .all();
    }

    /** The same of a snapshot, which can pass for no entry. */
    static byte[] detail(LogName log, Snapshot taken) {
        return new Bytes()
                .add(FOLDED)
                .add(log.text())
                .add(taken.story())
                .add(taken.stream())
                .add(taken.sequence())
                .add(taken.revision())
                .add(taken.standing())
                .all();
    }

    @Override
    public String toString() {
        return "(a key)";
    }

    /** Numbers as 8 bytes, texts and bytes behind their length of 8 bytes, big-endian. */
    private static final class Bytes {

        private ByteBuffer buffer = ByteBuffer.allocate(1_024);

        Bytes add(String text) {
            return add(text.getBytes(StandardCharsets.UTF_8));
        }

        Bytes add(byte[] bytes) {
            add(bytes.length);
            room(bytes.length);
            buffer.put(bytes);
            return this;
        }

        Bytes add(long number) {
            room(Long.BYTES);
            buffer.putLong(number);
            return this;
        }

        private void room(int more) {
            if (buffer.remaining() < more) {
                buffer = ByteBuffer.allocate(2 * buffer.capacity() + more).put(buffer.flip());
            }
        }

        byte[] all() {
            byte[] all = new byte[buffer.flip().remaining()];
            buffer.get(all);
            return all;
        }
    }
}
