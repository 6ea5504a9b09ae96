package limits.casesharing.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;

/**
 * Seals words to persons: for the few items that whoever runs LIMITS must never be able to open. The words are sealed once
 * under a key of their own; that key is wrapped to the device of each named reader by HPKE (RFC 9180) with X-Wing, which
 * holds as long as either X25519 or ML-KEM-768 does.
 *
 * <p><b>State:</b> the port and the format stand, and nothing in the product uses them yet. Sealing and opening belong in the
 * browser, with keys of devices that the browser holds; that part comes later.
 *
 * <p><b>What this guarantees:</b> whoever holds the databases, their backups, the keystore and the running server opens
 * nothing. A text opens only whole, unaltered, in the context it was sealed in, on a device of a named reader; readers
 * cannot be added or taken away without its being seen. Every failure is the same {@link SealBroken}.
 *
 * <p><b>What it does not:</b> it does not tell the sender whose public key she is given, so whoever hands out keys must be
 * believed; whoever can change the pages that browsers run can change what they do. A reader who loses her device has lost
 * the text, and so has everybody if all do. A reader who leaves keeps what her device has opened.
 */
public final class SealerToPersons {

    private static final byte[] NONCE = new byte[12];
    private static final byte[] PURPOSE = "limits/persons/v1".getBytes(StandardCharsets.US_ASCII);
    /** What X-Wing draws for one encapsulation. */
    private static final int DRAWN = 64;

    private final Dice dice;

    /** With the dice of the JDK. */
    public SealerToPersons() {
        this(Dice.secure());
    }

    SealerToPersons(Dice dice) {
        this.dice = dice;
    }

    /** A text and what the log holds of it. */
    public record ToPersons(SealedToPersons text, Commitment commitment) {}

    /** Seals these words for this place to these devices, 1 to 20. */
    public ToPersons seal(ConfidentialText words, SealContext context, List<ReadersKey> readers) {
        if (readers.isEmpty() || readers.size() > SealedToPersons.MOST) {
            throw new IllegalArgumentException("a text is sealed to 1 to 20 readers");
        }
        byte[] key = dice.bytes(32);
        byte[] salt = dice.bytes(32);
        byte[] padded = Sealer.padded(words.utf8());
        byte[] place = place(context);
        try (var derived = Derived.from(key, salt, place)) {
            var header = ByteBuffer.allocate(SealedToPersons.header(readers.size()))
                    .put(SealedToPersons.VERSION)
                    .put(SealedToPersons.SUITE)
                    .put((byte) readers.size());
            readers.forEach(reader -> putWrapped(header, reader, key, place));
            header.put(salt).put(derived.commitment());
            byte[] associated = join(header.array(), place);
            byte[] sealed = Wrapping.gcm(Cipher.ENCRYPT_MODE, derived.key(), NONCE, associated, padded);
            var text = SealedToPersons.of(header.array(), sealed);
            return new ToPersons(text, new Commitment(derived.mark(text.bytes())));
        } finally {
            Arrays.fill(key, (byte) 0);
            Arrays.fill(padded, (byte) 0);
        }
    }

    /** The words, on a reader's device; what a browser will do, written down once so that it can be compared. */
    public static ConfidentialText open(ToPersons sealed, SealContext context, ReadersDevice device) {
        byte[] place = place(context);
        var text = sealed.text();
        byte[] fingerprint = device.key().fingerprint();
        var part = text.partFor(fingerprint);
        byte[] encapsulation = new byte[SealedToPersons.ENCAPSULATION];
        byte[] wrapped = new byte[SealedToPersons.WRAPPED];
        part.get(encapsulation).get(wrapped);
        byte[] key = device.unwrap(encapsulation, wrapped, PURPOSE, join(place, fingerprint));
        try (var derived = Derived.from(key, text.salt(), place)) {
            boolean sameKey = MessageDigest.isEqual(derived.commitment(), text.commitment());
            boolean sameBytes = new Commitment(derived.mark(text.bytes())).equals(sealed.commitment());
            if (!(sameKey & sameBytes)) {
                throw new SealBroken();
            }
            byte[] associated = join(text.header(), place);
            byte[] padded = Wrapping.gcm(Cipher.DECRYPT_MODE, derived.key(), NONCE, associated, text.sealed());
            return ConfidentialText.ofUtf8(padded, Sealer.lengthWithin(padded));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private void putWrapped(ByteBuffer header, ReadersKey reader, byte[] key, byte[] place) {
        byte[] fingerprint = reader.fingerprint();
        var to = orBroken(() -> setUp(reader));
        try {
            header.put(fingerprint).put(to.getEncapsulation()).put(to.seal(join(place, fingerprint), key));
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("HPKE seals 32 bytes", e);
        }
    }

    private HPKEContextWithEncapsulation setUp(ReadersKey reader) {
        var hpke = hpke();
        return hpke.setupBaseS(hpke.deserializePublicKey(reader.bytes()), PURPOSE, dice.bytes(DRAWN));
    }

    static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X_WING, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }

    /** A key that is none is refused like any other text that cannot be. */
    private static <T> T orBroken(Supplier<T> deed) {
        try {
            return deed.get();
        } catch (IllegalArgumentException noKey) {
            throw new SealBroken();
        }
    }

    private static byte[] place(SealContext context) {
        return join(PURPOSE, context.bytes());
    }

    private static byte[] join(byte[] left, byte[] right) {
        return ByteBuffer.allocate(left.length + right.length)
                .put(left)
                .put(right)
                .array();
    }
}
