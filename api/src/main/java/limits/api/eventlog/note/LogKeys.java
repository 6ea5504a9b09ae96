package limits.api.eventlog.note;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The two keys of a log: Ed25519, and ML-DSA-44 against the day when the first falls to a quantum computer. Both sign each
 * checkpoint, under the log's origin as their name.
 *
 * <p>What this guarantees: it signs checkpoints of its own origin only, and prints nothing secret. What it does not: it does
 * not remember what it signed; that no two checkpoints contradict each other is the sequencer's care and the witnesses' proof.
 */
public final class LogKeys {

    private static final String FORM = "limits log keys 1";
    private static final int LINES = 5;

    private final String origin;
    private final SigningKey ed25519;
    private final SigningKey mlDsa44;

    private LogKeys(String origin, SigningKey ed25519, SigningKey mlDsa44) {
        this.origin = KeyName.requireShort(origin);
        this.ed25519 = ed25519;
        this.mlDsa44 = mlDsa44;
    }

    /** New keys for a new log. */
    public static LogKeys draw(String origin) {
        return new LogKeys(origin, SigningKey.draw(Algorithm.ED25519), SigningKey.draw(Algorithm.ML_DSA_44));
    }

    /** Reads what {@link #encoded} wrote, and nothing else. */
    public static LogKeys decode(String origin, byte[] encoded) {
        List<String> lines = KeyFile.lines(FORM, LINES, encoded);
        return new LogKeys(
                origin,
                SigningKey.of(Algorithm.ED25519, lines.get(1), lines.get(2)),
                SigningKey.of(Algorithm.ML_DSA_44, lines.get(3), lines.get(4)));
    }

    /** The keys as five lines of text, secret: a form's name, then a private and a public half of each. */
    public byte[] encoded() {
        List<String> lines = new ArrayList<>(List.of(FORM));
        lines.addAll(ed25519.lines());
        lines.addAll(mlDsa44.lines());
        return KeyFile.bytes(lines);
    }

    /** The same keys under another origin: a new year of the log, or the origin after a recovery. */
    public LogKeys named(String otherOrigin) {
        return new LogKeys(otherOrigin, ed25519, mlDsa44);
    }

    public String origin() {
        return origin;
    }

    /** The checkpoint under both signatures; the second says when, to the second. */
    public SignedNote sign(Checkpoint checkpoint, Instant at) {
        if (!checkpoint.origin().equals(origin)) {
            throw new IllegalArgumentException("keys of " + origin + " sign no checkpoint of " + checkpoint.origin());
        }
        String text = checkpoint.text();
        return SignedNote.of(text)
                .with(ed25519.sign(VerifierKey.Type.ED25519, origin, text, at))
                .with(mlDsa44.sign(VerifierKey.Type.ML_DSA_44, origin, text, at));
    }

    /** What others need to check this log's signatures: Ed25519 first, ML-DSA-44 second. */
    public List<VerifierKey> verifiers() {
        return List.of(
                ed25519.verifier(VerifierKey.Type.ED25519, origin),
                mlDsa44.verifier(VerifierKey.Type.ML_DSA_44, origin));
    }

    @Override
    public String toString() {
        return "LogKeys[" + origin + "]";
    }
}
