package limits.casesharing.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import limits.casesharing.sealing.NoRootKey.Because;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The bytes of a keystore, version 1, lengths in bytes:
 *
 * <pre>
 * "LIMITSKS" 8 | version 1 | first epoch 4 | salt 32 | nonce 12 | sealed secret 32 | tag 16 | SHA-256 of all before 32
 * </pre>
 *
 * The secret is sealed by AES-256-GCM, everything before the nonce being associated data, under a key that Argon2id (RFC
 * 9106) makes of the passphrase: 64 MiB, 3 passes, 4 lanes. The cost belongs to the version and is never read from a
 * file. The checksum tells a damaged file from a wrong passphrase; it protects nothing.
 */
record Keystore(Ratchet root, byte[] salt, byte[] key) {

    static final int LENGTH = 137;

    private static final byte[] MAGIC = "LIMITSKS".getBytes(StandardCharsets.US_ASCII);
    private static final byte VERSION = 1;
    private static final int SALT_AT = 13;
    private static final int NONCE_AT = 45;
    private static final int SEALED_AT = 57;
    private static final int SUM_AT = 105;
    private static final int MEMORY_KIB = 65_536;
    private static final int PASSES = 3;
    private static final int LANES = 4;

    /** A keystore for this secret under this passphrase. */
    static Keystore of(Ratchet root, Passphrase passphrase, Dice dice) {
        byte[] salt = dice.bytes(NONCE_AT - SALT_AT);
        return new Keystore(root, salt, stretched(passphrase, salt));
    }

    /** @param where named where it does not open */
    static Keystore read(byte[] bytes, Passphrase passphrase, Path where) {
        if (bytes.length != LENGTH
                || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))
                || bytes[MAGIC.length] != VERSION
                || !MessageDigest.isEqual(sum(bytes), Arrays.copyOfRange(bytes, SUM_AT, LENGTH))) {
            throw new NoRootKey(Because.DAMAGED, where);
        }
        byte[] salt = Arrays.copyOfRange(bytes, SALT_AT, NONCE_AT);
        byte[] key = stretched(passphrase, salt);
        try {
            var root = new Ratchet(ByteBuffer.wrap(bytes).getInt(MAGIC.length + 1), secret(bytes, key));
            return new Keystore(root, salt, key);
        } catch (SealBroken wrong) {
            throw new NoRootKey(Because.WRONG_PASSPHRASE, where);
        }
    }

    /** What a file under the same passphrase and salt holds now, where it begins at a later epoch. */
    Optional<Keystore> later(byte[] bytes) {
        boolean ours = bytes.length == LENGTH && Arrays.equals(salt, Arrays.copyOfRange(bytes, SALT_AT, NONCE_AT));
        int first = ours ? ByteBuffer.wrap(bytes).getInt(MAGIC.length + 1) : 0;
        if (first <= root.first()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Keystore(new Ratchet(first, secret(bytes, key)), salt, key));
        } catch (SealBroken altered) {
            return Optional.empty();
        }
    }

    private static byte[] secret(byte[] bytes, byte[] key) {
        return Wrapping.gcm(
                Cipher.DECRYPT_MODE,
                key,
                Arrays.copyOfRange(bytes, NONCE_AT, SEALED_AT),
                Arrays.copyOf(bytes, NONCE_AT),
                Arrays.copyOfRange(bytes, SEALED_AT, SUM_AT));
    }

    /** The same keystore without the epochs before this one. */
    Keystore from(int epoch) {
        return new Keystore(root.from(epoch), salt, key);
    }

    byte[] bytes(Dice dice) {
        byte[] nonce = dice.bytes(SEALED_AT - NONCE_AT);
        var out = ByteBuffer.allocate(LENGTH)
                .put(MAGIC)
                .put(VERSION)
                .putInt(root.first())
                .put(salt);
        byte[] header = Arrays.copyOf(out.array(), NONCE_AT);
        out.put(nonce).put(Wrapping.gcm(Cipher.ENCRYPT_MODE, key, nonce, header, root.secret()));
        return out.put(sum(out.array())).array();
    }

    private static byte[] stretched(Passphrase passphrase, byte[] salt) {
        var argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(LANES)
                .withSalt(salt)
                .build());
        byte[] words = passphrase.utf8();
        byte[] key = new byte[32];
        argon2.generateBytes(words, key);
        Arrays.fill(words, (byte) 0);
        return key;
    }

    private static byte[] sum(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(bytes, SUM_AT));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "(root key)";
    }
}
