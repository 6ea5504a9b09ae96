package limits.api.eventlog.note;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A key that checks signatures: a name, a kind and a public key, written on one line. Source: C2SP signed-note, verifier keys.
 *
 * <p>What this guarantees: {@link #verifies} answers true only for a signature that this key's holder made over exactly this
 * text. What it does not: who holds the key; that is for whoever hands it over.
 */
public final class VerifierKey {

    /** What is signed, and how. The number is C2SP's. */
    public enum Type {
        /** Ed25519 over the note's text. */
        ED25519(0x01, Algorithm.ED25519, false),
        /** Ed25519 over a time and the note's text: a witness's cosignature. */
        COSIGNATURE(0x04, Algorithm.ED25519, true),
        /** ML-DSA-44 over a time and the checkpoint: a log's second signature, or a witness's cosignature. */
        ML_DSA_44(0x06, Algorithm.ML_DSA_44, true);

        private final byte number;
        private final Algorithm algorithm;
        private final boolean timestamped;

        Type(int number, Algorithm algorithm, boolean timestamped) {
            this.number = (byte) number;
            this.algorithm = algorithm;
            this.timestamped = timestamped;
        }

        byte number() {
            return number;
        }

        Algorithm algorithm() {
            return algorithm;
        }

        boolean timestamped() {
            return timestamped;
        }

        /** The bytes that a signature of this kind is made over. */
        byte[] message(String name, String text, long seconds) {
            return switch (this) {
                case ED25519 -> Text.utf8(text);
                case COSIGNATURE -> SignedBytes.cosignature(text, seconds);
                case ML_DSA_44 -> SignedBytes.cosignedMessage(name, Checkpoint.parse(text), seconds);
            };
        }

        private static Type of(byte number) {
            return Arrays.stream(values())
                    .filter(type -> type.number == number)
                    .findFirst()
                    .orElseThrow(() -> new MalformedNote("a verifier key of a kind that is not known here"));
        }
    }

    private static final int ID_DIGITS = 8;
    private static final Pattern YEAR = Pattern.compile("/[0-9]{4}(\\.[0-9]{1,9})?$");

    private final Type type;
    private final String name;
    private final PublicKey key;
    private final byte[] raw;
    private final int keyId;

    private VerifierKey(Type type, String name, byte[] raw) {
        this.type = type;
        this.name = KeyName.requireShort(name);
        this.key = type.algorithm.publicKey(raw);
        this.raw = raw;
        this.keyId = ByteBuffer.wrap(sha256(Text.utf8(name + "\n"), typed())).getInt();
    }

    public static VerifierKey of(Type type, String name, PublicKey key) {
        return new VerifierKey(type, name, type.algorithm.raw(key));
    }

    /** Reads {@code name+number+base64}; the number must be the one that follows from the rest. */
    public static VerifierKey parse(String vkey) {
        String[] parts = vkey.split("\\+", 3);
        if (parts.length != 3 || parts[1].length() != ID_DIGITS) {
            throw new MalformedNote("a verifier key is a name, eight hexadecimal digits and base64, joined by a plus");
        }
        byte[] typed = Text.base64(parts[2]);
        if (typed.length == 0) {
            throw new MalformedNote("a verifier key says its kind");
        }
        var key = new VerifierKey(Type.of(typed[0]), parts[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.text().equals(vkey)) {
            throw new MalformedNote("a verifier key whose number is another key's");
        }
        return key;
    }

    /** The key on one line, as it is published. */
    public String text() {
        return name + "+" + HexFormat.of().toHexDigits(keyId) + "+" + Text.base64(typed());
    }

    public String name() {
        return name;
    }

    public int keyId() {
        return keyId;
    }

    public Type type() {
        return type;
    }

    /** 32 bytes of Ed25519 or 1,312 of ML-DSA-44. */
    public byte[] rawKey() {
        return raw.clone();
    }

    /** Whether the line under a note says that it is this key's. */
    public boolean claims(SignedNote.Signature signature) {
        return signature.keyId() == keyId && signature.name().equals(name);
    }

    /** Whether this key made the signature over this checkpoint. */
    public boolean verifies(Checkpoint checkpoint, SignedNote.Signature signature) {
        return verifies(checkpoint.text(), signature);
    }

    /** Whether this key made the signature over this text; kinds that cover a checkpoint want its text. */
    public boolean verifies(String text, SignedNote.Signature signature) {
        if (!claims(signature)) {
            return false;
        }
        byte[] blob = signature.blob();
        int head = type.timestamped ? Long.BYTES : 0;
        if (blob.length != head + type.algorithm.signatureBytes()) {
            return false;
        }
        long seconds = type.timestamped ? ByteBuffer.wrap(blob).getLong() : 0;
        try {
            byte[] message = type.message(name, text, seconds);
            byte[] made = Arrays.copyOfRange(blob, head, blob.length);
            return seconds >= 0 && type.algorithm.verifies(key, message, made);
        } catch (MalformedNote notACheckpoint) {
            return false;
        }
    }

    /** When the signature says it was made, to the second; empty for kinds that do not say, and for zero, which means unsaid. */
    public Optional<Instant> timeOf(SignedNote.Signature signature) {
        byte[] blob = signature.blob();
        if (!type.timestamped || blob.length < Long.BYTES) {
            return Optional.empty();
        }
        long seconds = ByteBuffer.wrap(blob).getLong();
        return seconds > 0 && seconds <= Instant.MAX.getEpochSecond()
                ? Optional.of(Instant.ofEpochSecond(seconds))
                : Optional.empty();
    }

    /** Whether both wrap one key, whatever they are called. */
    public boolean sameKey(VerifierKey other) {
        return Arrays.equals(raw, other.raw);
    }

    /** The same key under the name of another origin. */
    VerifierKey named(String origin) {
        return new VerifierKey(type, origin, raw);
    }

    /**
     * Whether both are one key of one log, whichever of its origins each names: a log keeps its keys, and their name
     * changes each year.
     */
    public boolean sameKeyOfTheSameLog(VerifierKey other) {
        return type == other.type && sameKey(other) && ofTheSameLog(other);
    }

    /** Whether both name origins of one log, that is, differ in the year that ends their names at most. */
    public boolean ofTheSameLog(VerifierKey other) {
        return isOfTheLogOf(other.name);
    }

    /** Whether an origin of this name, which may be none for a key, is one of the log that this key names. */
    boolean isOfTheLogOf(String origin) {
        return log(name).equals(log(origin));
    }

    /** An origin's name without its year; a name without one is that of its log. */
    private static String log(String origin) {
        return YEAR.matcher(origin).replaceFirst("/");
    }

    private byte[] typed() {
        return ByteBuffer.allocate(1 + raw.length).put(type.number).put(raw).array();
    }

    private static byte[] sha256(byte[] first, byte[] then) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(first);
            return digest.digest(then);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey verifier
                && type == verifier.type
                && name.equals(verifier.name)
                && Arrays.equals(raw, verifier.raw);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + keyId;
    }

    @Override
    public String toString() {
        return name + "+" + HexFormat.of().toHexDigits(keyId);
    }
}
