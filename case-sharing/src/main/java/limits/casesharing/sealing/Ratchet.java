package limits.casesharing.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of a root: 32 bytes for its first epoch, from which those of every later epoch follow (HMAC-SHA-512, one
 * way). Going on to a later epoch and forgetting the secret of the one before destroys that one; a share of an early
 * secret still recovers every later epoch.
 *
 * @param first the earliest epoch that follows from this secret
 */
record Ratchet(int first, byte[] secret) {

    static final int LENGTH = 32;
    /** Numbers of epochs fit two bytes: enough for one a day in 179 years. */
    static final int LAST = 65_535;

    private static final byte[] NEXT = "limits/root/next/v1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WRAP = "limits/root/wrap/v1/".getBytes(StandardCharsets.US_ASCII);

    Ratchet {
        if (first < 1 || first > LAST || secret.length != LENGTH) {
            throw new IllegalArgumentException("a root is 32 bytes and epochs count from 1 to 65,535");
        }
    }

    /** The same root, from this epoch on. */
    Ratchet from(int epoch) {
        byte[] now = secret.clone();
        for (int n = first; n < epoch; n++) {
            now = mac(now, NEXT);
        }
        return new Ratchet(Math.max(first, epoch), now);
    }

    /** What wraps under this epoch; to be wiped by whoever asked. */
    byte[] wrapping(int epoch) {
        if (epoch < first || epoch > LAST) {
            throw new SealBroken();
        }
        var then = from(epoch);
        byte[] label = ByteBuffer.allocate(WRAP.length + Integer.BYTES)
                .put(WRAP)
                .putInt(epoch)
                .array();
        try {
            return mac(then.secret, label);
        } finally {
            Arrays.fill(then.secret, (byte) 0);
        }
    }

    /** Wipes it; whoever still held it has a root of nothing. */
    void forget() {
        Arrays.fill(secret, (byte) 0);
    }

    private static byte[] mac(byte[] key, byte[] label) {
        try {
            var mac = Mac.getInstance("HmacSHA512", Wrapping.PROVIDER);
            mac.init(new SecretKeySpec(key, "HmacSHA512"));
            return Arrays.copyOf(mac.doFinal(label), LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK has HMAC-SHA-512", e);
        }
    }

    @Override
    public String toString() {
        return "(root key)";
    }
}
