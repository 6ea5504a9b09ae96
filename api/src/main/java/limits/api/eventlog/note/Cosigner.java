package limits.api.eventlog.note;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A witness's key: it says that at this time, this was the largest head of that log the witness had seen to be consistent.
 *
 * <p>What this guarantees: a cosignature that others can check, and a key that prints nothing secret. What it does not: the
 * checking of consistency comes before, and is the witness's own duty. Source: C2SP tlog-cosignature.
 */
public final class Cosigner {

    private static final String FORM = "limits cosigner key 1";
    private static final int LINES = 4;

    private final String name;
    private final VerifierKey.Type type;
    private final SigningKey key;

    private Cosigner(String name, VerifierKey.Type type, SigningKey key) {
        if (type == VerifierKey.Type.ED25519) {
            throw new IllegalArgumentException("a cosignature bears a time");
        }
        this.name = KeyName.requireShort(name);
        this.type = type;
        this.key = key;
    }

    /** A new Ed25519 key. */
    public static Cosigner draw(String name) {
        return draw(name, VerifierKey.Type.COSIGNATURE);
    }

    /** A new key of either timestamped kind. */
    public static Cosigner draw(String name, VerifierKey.Type type) {
        return new Cosigner(name, type, SigningKey.draw(type.algorithm()));
    }

    /** Reads what {@link #encoded} wrote, and nothing else. */
    public static Cosigner decode(String name, byte[] encoded) {
        List<String> lines = KeyFile.lines(FORM, LINES, encoded);
        VerifierKey.Type type = switch (lines.get(1)) {
            case "COSIGNATURE" -> VerifierKey.Type.COSIGNATURE;
            case "ML_DSA_44" -> VerifierKey.Type.ML_DSA_44;
            default -> throw new MalformedNote("a cosigner's key of a kind that is not known here");
        };
        return new Cosigner(name, type, SigningKey.of(type.algorithm(), lines.get(2), lines.get(3)));
    }

    /** The key as four lines of text, secret: the form's name, the kind, the private and the public half. */
    public byte[] encoded() {
        List<String> lines = new ArrayList<>(List.of(FORM, type.name()));
        lines.addAll(key.lines());
        return KeyFile.bytes(lines);
    }

    public String name() {
        return name;
    }

    /** The cosignature over this checkpoint, at this time to the second. */
    public SignedNote.Signature cosign(Checkpoint checkpoint, Instant at) {
        return key.sign(type, name, checkpoint.text(), at);
    }

    /** What others need to check this witness's cosignatures. */
    public VerifierKey verifier() {
        return key.verifier(type, name);
    }

    @Override
    public String toString() {
        return "Cosigner[" + name + "]";
    }
}
