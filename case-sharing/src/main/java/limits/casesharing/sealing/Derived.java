package limits.casesharing.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What one data key becomes for one text: HKDF-SHA-512 (RFC 5869) gives 96 bytes, of which 32 are the AES key, 32 commit
 * to that key inside the text, and 32 key the mark that the log holds. The salt is the text's own, the context is bound
 * in the derivation.
 */
final class Derived implements AutoCloseable {

    private static final byte[] LABEL = "limits/item/v1/".getBytes(StandardCharsets.UTF_8);
    private static final int PART = 32;

    private final byte[] all;

    private Derived(byte[] all) {
        this.all = all;
    }

    static Derived from(byte[] dataKey, byte[] salt, byte[] context) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-512").digest(context);
            byte[] purpose = ByteBuffer.allocate(LABEL.length + 1 + digest.length)
                    .put(LABEL)
                    .put(SealedText.SUITE)
                    .put(digest)
                    .array();
            var spec =
                    HKDFParameterSpec.ofExtract().addIKM(dataKey).addSalt(salt).thenExpand(purpose, 3 * PART);
            return new Derived(KDF.getInstance("HKDF-SHA512", Wrapping.PROVIDER).deriveData(spec));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK has HKDF-SHA-512", e);
        }
    }

    byte[] key() {
        return Arrays.copyOf(all, PART);
    }

    byte[] commitment() {
        return Arrays.copyOfRange(all, PART, 2 * PART);
    }

    /** The mark for the log, over everything that is stored. */
    byte[] mark(SealedText text) {
        return marked(text.bytes());
    }

    /** The same over other bytes, as the log writes it. */
    String mark(byte[] stored) {
        return HexFormat.of().formatHex(marked(stored));
    }

    private byte[] marked(byte[] stored) {
        try {
            var mac = Mac.getInstance("HmacSHA256", Wrapping.PROVIDER);
            mac.init(new SecretKeySpec(all, 2 * PART, PART, "HmacSHA256"));
            return mac.doFinal(stored);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK has HMAC-SHA-256", e);
        }
    }

    @Override
    public void close() {
        Arrays.fill(all, (byte) 0);
    }
}
