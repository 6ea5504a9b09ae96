package limits.api.eventlog.note;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** The two ways of signing, each from the JDK's own provider by its name, with raw public keys as C2SP writes them. */
enum Algorithm {
    /** RFC 8032; raw keys of 32 bytes behind the head that RFC 8410 gives them. */
    ED25519("Ed25519", "SunEC", "302a300506032b6570032100", 32, 64),
    /** FIPS 204, pure, with an empty context; raw keys of 1,312 bytes behind the head that RFC 9881 gives them. */
    ML_DSA_44("ML-DSA-44", "SUN", "30820532300b06096086480165030403110382052100", 1312, 2420);

    private final String jdkName;
    private final String provider;
    private final byte[] head;
    private final int keyBytes;
    private final int signatureBytes;

    Algorithm(String jdkName, String provider, String head, int keyBytes, int signatureBytes) {
        this.jdkName = jdkName;
        this.provider = provider;
        this.head = HexFormat.of().parseHex(head);
        this.keyBytes = keyBytes;
        this.signatureBytes = signatureBytes;
    }

    int signatureBytes() {
        return signatureBytes;
    }

    KeyPair draw() {
        try {
            return KeyPairGenerator.getInstance(jdkName, provider).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(absent(), e);
        }
    }

    /** The raw key within a public key's X.509 form. */
    byte[] raw(PublicKey key) {
        byte[] encoded = x509(key.getEncoded()).getEncoded();
        return Arrays.copyOfRange(encoded, head.length, encoded.length);
    }

    PublicKey publicKey(byte[] raw) {
        if (raw.length != keyBytes) {
            throw new MalformedNote("a public key of " + jdkName + " has " + keyBytes + " bytes");
        }
        var encoded = new ByteArrayOutputStream();
        encoded.writeBytes(head);
        encoded.writeBytes(raw);
        return x509(encoded.toByteArray());
    }

    /** A public key from its X.509 form. */
    PublicKey x509(byte[] encoded) {
        if (encoded.length != head.length + keyBytes || !Arrays.equals(encoded, 0, head.length, head, 0, head.length)) {
            throw new MalformedNote("not a public key of " + jdkName);
        }
        try {
            return keys().generatePublic(new X509EncodedKeySpec(encoded));
        } catch (InvalidKeySpecException e) {
            throw new MalformedNote("not a public key of " + jdkName);
        }
    }

    PrivateKey privateKey(byte[] pkcs8) {
        try {
            return keys().generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (InvalidKeySpecException e) {
            throw new MalformedNote("not a private key of " + jdkName);
        }
    }

    byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signature = signature();
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (InvalidKeyException | SignatureException e) {
            throw new IllegalStateException("a key of " + jdkName + " does not sign", e);
        }
    }

    boolean verifies(PublicKey key, byte[] message, byte[] made) {
        if (made.length != signatureBytes) {
            return false;
        }
        try {
            Signature signature = signature();
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(made);
        } catch (InvalidKeyException | SignatureException e) {
            return false;
        }
    }

    private Signature signature() {
        try {
            return Signature.getInstance(jdkName, provider);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(absent(), e);
        }
    }

    private KeyFactory keys() {
        try {
            return KeyFactory.getInstance(jdkName, provider);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(absent(), e);
        }
    }

    private String absent() {
        return "this Java has no " + jdkName + ": Java 24 or later does";
    }
}
