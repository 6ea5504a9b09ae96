package limits.api.eventlog.note;

import java.nio.ByteBuffer;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** One private key with its public half: draws, signs, and is written on two lines. Prints nothing of itself. */
final class SigningKey {

    private static final byte[] PROBE = {'p', 'a', 'i', 'r', '?'};

    private final Algorithm algorithm;
    private final PrivateKey secret;
    private final PublicKey open;

    private SigningKey(Algorithm algorithm, PrivateKey secret, PublicKey open) {
        this.algorithm = algorithm;
        this.secret = secret;
        this.open = open;
    }

    static SigningKey draw(Algorithm algorithm) {
        KeyPair pair = algorithm.draw();
        return new SigningKey(algorithm, pair.getPrivate(), pair.getPublic());
    }

    /** Reads what {@link #lines} wrote; the halves must belong together. */
    static SigningKey of(Algorithm algorithm, String secretLine, String openLine) {
        byte[] pkcs8 = Text.base64(secretLine);
        PrivateKey secret = algorithm.privateKey(pkcs8);
        Arrays.fill(pkcs8, (byte) 0);
        PublicKey open = algorithm.x509(Text.base64(openLine));
        if (!algorithm.verifies(open, PROBE, algorithm.sign(secret, PROBE))) {
            throw new MalformedNote("a private and a public key that do not belong together");
        }
        return new SigningKey(algorithm, secret, open);
    }

    /** PKCS#8 of the private key, X.509 of the public one, each as base64 on a line. */
    List<String> lines() {
        return List.of(Text.base64(secret.getEncoded()), Text.base64(open.getEncoded()));
    }

    VerifierKey verifier(VerifierKey.Type type, String name) {
        return VerifierKey.of(type, name, open);
    }

    /** Signs a note's text in the way of {@code type}, at a time to the second. */
    SignedNote.Signature sign(VerifierKey.Type type, String name, String text, Instant at) {
        long seconds = at.getEpochSecond();
        if (seconds < 0) {
            throw new IllegalArgumentException("nothing is signed before 1970");
        }
        byte[] made = algorithm.sign(secret, type.message(name, text, seconds));
        byte[] blob = type.timestamped()
                ? ByteBuffer.allocate(Long.BYTES + made.length)
                        .putLong(seconds)
                        .put(made)
                        .array()
                : made;
        return SignedNote.Signature.of(name, verifier(type, name).keyId(), blob);
    }

    @Override
    public String toString() {
        return "SigningKey[" + algorithm + "]";
    }
}
