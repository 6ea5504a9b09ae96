package limits.casesharing.sealing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM of the JDK, by name, so that no provider installed later decides. A wrapped key is: version 1 | nonce 12 |
 * sealed key 32 | tag 16. The random nonce limits one wrapping key to 2^32 keys (NIST SP 800-38D §8.3).
 */
final class Wrapping {

    static final String PROVIDER = "SunJCE";
    private static final Provider JDK = Security.getProvider(PROVIDER);
    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int LENGTH = 1 + NONCE + 32 + 16;

    private Wrapping() {}

    static WrappedKey wrap(byte[] under, byte[] key, byte[] context, Dice dice) {
        return wrap(JDK, new SecretKeySpec(under, "AES"), key, context, dice);
    }

    /** Under a key that only this provider may ever see, such as a token. */
    static WrappedKey wrap(Provider provider, SecretKey under, byte[] key, byte[] context, Dice dice) {
        byte[] nonce = dice.bytes(NONCE);
        byte[] sealed = gcm(provider, Cipher.ENCRYPT_MODE, under, nonce, context, key);
        return WrappedKey.ofBytes(
                ByteBuffer.allocate(LENGTH).put(VERSION).put(nonce).put(sealed).array());
    }

    static byte[] unwrap(byte[] under, WrappedKey wrapped, byte[] context) {
        return unwrap(JDK, new SecretKeySpec(under, "AES"), wrapped, context);
    }

    static byte[] unwrap(Provider provider, SecretKey under, WrappedKey wrapped, byte[] context) {
        byte[] bytes = wrapped.bytes();
        if (bytes.length != LENGTH || bytes[0] != VERSION) {
            throw new SealBroken();
        }
        byte[] nonce = Arrays.copyOfRange(bytes, 1, 1 + NONCE);
        byte[] sealed = Arrays.copyOfRange(bytes, 1 + NONCE, LENGTH);
        return gcm(provider, Cipher.DECRYPT_MODE, under, nonce, context, sealed);
    }

    static byte[] gcm(int mode, byte[] key, byte[] nonce, byte[] associated, byte[] input) {
        return gcm(JDK, mode, new SecretKeySpec(key, "AES"), nonce, associated, input);
    }

    private static byte[] gcm(
            Provider provider, int mode, SecretKey key, byte[] nonce, byte[] associated, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding", provider);
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            cipher.updateAAD(associated);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException | ProviderException sameForAll) {
            throw new SealBroken();
        }
    }
}
