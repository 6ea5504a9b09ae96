package limits.casesharing.sealing;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import limits.casesharing.sealing.EpochShelf.Epoch;
import limits.kernel.Key;

/**
 * Marks of people, so that it can be asked whether two professionals speak of the same person without anybody writing down
 * of whom. A mark is ten bits of an HMAC under a key that is derived from the key of an epoch: one person in 1,024 has the
 * same, so that a match is a hint and never an identity. What is kept of a mark is sealed: that of a situation under the
 * situation's own key, that of a question under its epoch.
 *
 * <p><b>What this guarantees:</b> what is kept tells nothing without the keys, not even whether two rows are about the same
 * person, and is as long for one person as for another. Once the key of a situation or of an epoch is destroyed, its marks
 * match nothing any more. Marks never leave this class.
 *
 * <p><b>What it does not:</b> whoever holds the root and both databases can try names, one after the other; ten bits leave
 * him with every thousandth name he tries, wrong ones among them.
 */
public final class PersonMarks {

    private static final int BITS = 10;
    private static final int MOST_EPOCHS = 7;
    private static final int BLOCK = 32;

    /** Two different keys come out of the key of an epoch: one makes marks, one seals questions. */
    private enum Use {
        MARKING,
        ASKING
    }

    private final RootKey root;
    private final EpochKeys keys;
    private final KeyShelf shelf;
    private final KeyRing ring;
    private final Dice dice = Dice.secure();

    /** Over this root and this shelf. */
    public PersonMarks(RootKey root, KeyShelf shelf) {
        this.root = root;
        this.keys = new EpochKeys(root, dice);
        this.ring = new KeyRing(root, shelf, dice);
        this.shelf = shelf;
    }

    /**
     * The mark of a person, to be kept with her situation.
     *
     * @param within whose index it is; the same person has another mark in another one
     */
    public WrappedKey ofSituation(Key situation, Key within, ConfidentialText person) {
        var epoch = living().getLast();
        byte[] caseKey = ring.caseKeyOrNew(situation);
        try {
            return Wrapping.wrap(
                    caseKey, block(List.of(mark(epoch, within, person))), contextOfSituation(situation), dice);
        } finally {
            Arrays.fill(caseKey, (byte) 0);
        }
    }

    /** The same person's marks under every epoch that is left, to be kept with a question for a while. */
    public WrappedKey ofQuestion(Key within, ConfidentialText person) {
        var epochs = living();
        var open = epochs.getLast();
        var marks = epochs.stream()
                .skip(Math.max(0, epochs.size() - MOST_EPOCHS))
                .map(epoch -> mark(epoch, within, person))
                .toList();
        byte[] under = derived(open, Use.ASKING);
        byte[] sealed = Wrapping.wrap(under, block(marks), contextOfQuestion(within), dice)
                .bytes();
        Arrays.fill(under, (byte) 0);
        return WrappedKey.ofBytes(ByteBuffer.allocate(Integer.BYTES + sealed.length)
                .putInt(open.number())
                .put(sealed)
                .array());
    }

    /** Those of these questions that may be about the person of this situation; none where a key is gone. */
    public List<WrappedKey> meeting(Key situation, Key within, WrappedKey kept, List<WrappedKey> questions) {
        try {
            int mark = opened(situation, kept);
            var epochs = living();
            return questions.stream()
                    .filter(one -> asked(one, within, epochs).contains(mark))
                    .toList();
        } catch (SealBroken gone) {
            return List.of();
        }
    }

    private int opened(Key situation, WrappedKey kept) {
        byte[] caseKey = ring.caseKey(situation);
        try {
            return marks(Wrapping.unwrap(caseKey, kept, contextOfSituation(situation)))
                    .getFirst();
        } finally {
            Arrays.fill(caseKey, (byte) 0);
        }
    }

    /** Those that the root still serves; one that came back from a backup after it was destroyed serves nothing. */
    private List<Epoch> living() {
        return shelf.epochs().stream()
                .filter(epoch -> epoch.number() >= root.first())
                .toList();
    }

    private List<Integer> asked(WrappedKey question, Key within, List<Epoch> epochs) {
        try {
            var bytes = ByteBuffer.wrap(question.bytes());
            int number = bytes.getInt();
            var epoch = epochs.stream()
                    .filter(one -> one.number() == number)
                    .findFirst()
                    .orElseThrow(SealBroken::new);
            byte[] under = derived(epoch, Use.ASKING);
            byte[] sealed = new byte[bytes.remaining()];
            bytes.get(sealed);
            return marks(Wrapping.unwrap(under, WrappedKey.ofBytes(sealed), contextOfQuestion(within)));
        } catch (SealBroken | BufferUnderflowException gone) {
            return List.of();
        }
    }

    /** The number of the epoch above the ten bits: marks of different epochs never meet. */
    private int mark(Epoch epoch, Key within, ConfidentialText person) {
        byte[] under = derived(epoch, Use.MARKING);
        try {
            var mac = Mac.getInstance("HmacSHA256", Wrapping.PROVIDER);
            mac.init(new SecretKeySpec(under, "HmacSHA256"));
            mac.update(within.text().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            int first = ByteBuffer.wrap(mac.doFinal(person.utf8())).getInt();
            return epoch.number() << BITS | first >>> (Integer.SIZE - BITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK has HMAC-SHA-256", e);
        } finally {
            Arrays.fill(under, (byte) 0);
        }
    }

    private byte[] derived(Epoch epoch, Use use) {
        byte[] under = keys.of(epoch.number(), epoch.wrapped());
        try {
            var spec = HKDFParameterSpec.ofExtract()
                    .addIKM(under)
                    .thenExpand(("limits/person-mark/v1/" + use).getBytes(StandardCharsets.UTF_8), BLOCK);
            return KDF.getInstance("HKDF-SHA512", Wrapping.PROVIDER).deriveData(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK has HKDF-SHA-512", e);
        } finally {
            Arrays.fill(under, (byte) 0);
        }
    }

    /** As long for one mark as for seven; an epoch's number is never 0, and so no mark is. */
    private static byte[] block(List<Integer> marks) {
        var block = ByteBuffer.allocate(BLOCK);
        marks.forEach(block::putInt);
        return block.array();
    }

    private static List<Integer> marks(byte[] block) {
        return Stream.generate(ByteBuffer.wrap(block)::getInt)
                .limit(MOST_EPOCHS)
                .toList();
    }

    private static byte[] contextOfSituation(Key situation) {
        return ("limits/person-mark/v1/situation/" + situation.text()).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] contextOfQuestion(Key within) {
        return ("limits/person-mark/v1/question/" + within.text()).getBytes(StandardCharsets.UTF_8);
    }
}
