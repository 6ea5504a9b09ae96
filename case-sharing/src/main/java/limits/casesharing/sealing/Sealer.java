package limits.casesharing.sealing;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import limits.kernel.Key;
import limits.kernel.Person;

/**
 * Seals words and opens them. One data key for one text, so the nonce is fixed and no key ever seals twice.
 *
 * <p><b>What this guarantees:</b> a text opens only whole, unaltered, in the context it was sealed in, under the one key
 * it commits to, and against a grant for this item, version and reader that was not used before. Every failure is the
 * same {@link SealBroken}.
 *
 * <p><b>What it does not:</b> it does not decide who may read, and it does not hide the rough length of a text (padded to
 * 256 bytes) or when it was sealed.
 */
public final class Sealer {

    /** The key serves one text alone, so the nonce never meets a second one. */
    private static final byte[] NONCE = new byte[12];

    private static final int BLOCK = 256;
    private static final byte END = (byte) 0x80;

    private final KeyRing keys;
    private final Dice dice;

    public Sealer(RootKey root, KeyShelf shelf) {
        this(root, shelf, Dice.secure());
    }

    Sealer(RootKey root, KeyShelf shelf, Dice dice) {
        this.keys = new KeyRing(root, shelf, dice);
        this.dice = dice;
    }

    /** Seals these words for this place; the data key is on its shelf when this returns. */
    public Sealed seal(ConfidentialText words, SealContext context) {
        byte[] dataKey = dice.bytes(32);
        byte[] padded = padded(words.utf8());
        byte[] salt = dice.bytes(32);
        try (var derived = Derived.from(dataKey, salt, context.bytes())) {
            byte[] name =
                    Base64.getUrlDecoder().decode(keys.lay(dataKey, context).text());
            byte[] header = ByteBuffer.allocate(SealedText.HEADER)
                    .put(SealedText.VERSION)
                    .put(SealedText.SUITE)
                    .put(name)
                    .put(salt)
                    .put(derived.commitment())
                    .array();
            byte[] sealed =
                    Wrapping.gcm(Cipher.ENCRYPT_MODE, derived.key(), NONCE, associated(header, context), padded);
            var text = SealedText.of(header, sealed);
            return new Sealed(context, text, new Commitment(HexFormat.of().formatHex(derived.mark(text))));
        } finally {
            Arrays.fill(dataKey, (byte) 0);
            Arrays.fill(padded, (byte) 0);
        }
    }

    /** The words, for this reader, against this grant; the grant is spent whether or not the text then opens. */
    public ConfidentialText open(Sealed sealed, Person reader, OpeningGrant grant, Instant at) {
        var context = sealed.context();
        if (!grant.serves(context.item(), context.version(), reader, at)) {
            throw new SealBroken();
        }
        var text = sealed.text();
        if (!text.known()) {
            throw new SealBroken();
        }
        byte[] dataKey = keys.find(text.dataKey(), context);
        try (var derived = Derived.from(dataKey, text.salt(), context.bytes())) {
            return opened(sealed, derived);
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    /** Destroys the data keys of an item: its texts stay sealed for ever, here and in every backup of the vault. */
    public void destroy(Key item) {
        keys.destroy(item);
    }

    /** Destroys the key of a case: none of its texts opens again, and no further one is sealed for it. */
    public void destroyCase(Key situation) {
        keys.destroyCase(situation);
    }

    /** Destroys the data keys of one text of an item; its other texts stay as they are. */
    public void destroy(Key item, int version) {
        keys.destroy(item, version);
    }

    private static ConfidentialText opened(Sealed sealed, Derived derived) {
        var text = sealed.text();
        byte[] mark = HexFormat.of().parseHex(sealed.commitment().hex());
        boolean sameKey = MessageDigest.isEqual(derived.commitment(), text.commitment());
        boolean sameBytes = MessageDigest.isEqual(derived.mark(text), mark);
        if (!(sameKey & sameBytes)) {
            throw new SealBroken();
        }
        byte[] associated = associated(text.header(), sealed.context());
        byte[] padded = Wrapping.gcm(Cipher.DECRYPT_MODE, derived.key(), NONCE, associated, text.sealed());
        try {
            return ConfidentialText.ofUtf8(padded, lengthWithin(padded));
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    private static byte[] associated(byte[] header, SealContext context) {
        byte[] place = context.bytes();
        return ByteBuffer.allocate(header.length + place.length)
                .put(header)
                .put(place)
                .array();
    }

    static byte[] padded(byte[] utf8) {
        byte[] padded = Arrays.copyOf(utf8, (utf8.length / BLOCK + 1) * BLOCK);
        padded[utf8.length] = END;
        Arrays.fill(utf8, (byte) 0);
        return padded;
    }

    static int lengthWithin(byte[] padded) {
        int last = padded.length - 1;
        while (last > 0 && padded[last] == 0) {
            last--;
        }
        if (padded[last] != END) {
            throw new SealBroken();
        }
        return last;
    }
}
