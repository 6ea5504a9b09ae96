package limits.casesharing.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import limits.casesharing.sealing.NoRootKey.Because;

/**
 * One of three parts of a root, for one custodian, on paper. Any two recover it. Layout, version 1, lengths in bytes:
 *
 * <pre>
 * version 1 | which of the three 1 | first epoch 2 | set 4 | share of the secret 32 | commitment to the secret 16 | checksum 4
 * </pre>
 *
 * <p><b>What this guarantees:</b> one share alone tells nothing about the secret, not even to somebody who could try
 * everything but its 256 bits: its 32 bytes are equally likely for every secret. A share that was mistyped, altered or is
 * of another set is refused before anything is recovered.
 *
 * <p><b>What it does not:</b> two custodians together open everything from the first epoch on; who they are is the
 * authority's choice. A share from before an epoch was destroyed still recovers that epoch.
 */
public final class Share {

    /** How many there are of each root, and how many of them it takes. */
    public static final int PARTS = 3;

    static final int LENGTH = 60;
    private static final byte VERSION = 1;
    private static final int SET = 4;
    private static final int COMMITMENT = 16;
    private static final int SUM_AT = 56;
    private static final byte[] LABEL = "limits/escrow/v1/".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;

    private Share(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The three parts of this root. */
    static List<Share> of(Ratchet root, Dice dice) {
        byte[] set = dice.bytes(SET);
        byte[] slopes = dice.bytes(Ratchet.LENGTH);
        return IntStream.rangeClosed(1, PARTS)
                .mapToObj(number -> {
                    byte[] unsummed = ByteBuffer.allocate(SUM_AT)
                            .put(VERSION)
                            .put((byte) number)
                            .putShort((short) root.first())
                            .put(set)
                            .put(Shamir.share(root.secret(), slopes, number))
                            .put(commitment(root, set))
                            .array();
                    return new Share(ByteBuffer.allocate(LENGTH)
                            .put(unsummed)
                            .put(digest(unsummed), 0, LENGTH - SUM_AT)
                            .array());
                })
                .toList();
    }

    /** The share that somebody wrote down. */
    public static Share parse(String text, String where) {
        return ofBytes(ShareText.parse(text, where), where);
    }

    static Share ofBytes(byte[] bytes, String where) {
        byte[] sum = Arrays.copyOf(digest(Arrays.copyOf(bytes, SUM_AT)), LENGTH - SUM_AT);
        boolean whole = bytes.length == LENGTH && Arrays.equals(sum, Arrays.copyOfRange(bytes, SUM_AT, bytes.length));
        if (!whole || bytes[0] != VERSION || bytes[1] < 1 || bytes[1] > PARTS) {
            throw new NoRootKey(Because.DAMAGED_SHARE, where);
        }
        return new Share(bytes);
    }

    /** The root that these two are parts of. */
    static Ratchet together(Share one, Share other) {
        byte[] set = one.part(4, 8);
        if (one.number() == other.number()
                || one.first() != other.first()
                || !Arrays.equals(set, other.part(4, 8))
                || !Arrays.equals(one.part(40, SUM_AT), other.part(40, SUM_AT))) {
            throw new NoRootKey(Because.SHARES_APART, "");
        }
        byte[] secret = Shamir.secret(one.number(), one.part(8, 40), other.number(), other.part(8, 40));
        var root = new Ratchet(one.first(), secret);
        if (!MessageDigest.isEqual(commitment(root, set), one.part(40, SUM_AT))) {
            throw new NoRootKey(Because.SHARES_APART, "");
        }
        return root;
    }

    /** Which of the three. */
    public int number() {
        return bytes[1];
    }

    /** The earliest epoch that it helps to open. */
    public int first() {
        return ByteBuffer.wrap(bytes).getShort(2) & 0xFFFF;
    }

    /** As it is printed: six short lines, each with its own checksum. */
    public String text() {
        return ShareText.of(bytes);
    }

    byte[] part(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] commitment(Ratchet root, byte[] set) {
        byte[] all = ByteBuffer.allocate(LABEL.length + SET + Short.BYTES + Ratchet.LENGTH)
                .put(LABEL)
                .put(set)
                .putShort((short) root.first())
                .put(root.secret())
                .array();
        return Arrays.copyOf(digest(all), COMMITMENT);
    }

    static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "(share)";
    }
}
