package limits.api.eventlog.note;

import java.util.List;

/**
 * Opens notes of one log under its two keys.
 *
 * <p>What this guarantees: a checkpoint comes out only if both keys signed it and it names this log; one signature stripped
 * off, exchanged or broken, and nothing comes out. Signatures of unknown keys are passed over. What it does not: that this is
 * the only head the log has shown; only comparing with other readers, or a witness, shows that.
 */
public final class LogVerifierKeys {

    private final VerifierKey ed25519;
    private final VerifierKey mlDsa44;

    private LogVerifierKeys(VerifierKey ed25519, VerifierKey mlDsa44) {
        if (ed25519.type() != VerifierKey.Type.ED25519
                || mlDsa44.type() != VerifierKey.Type.ML_DSA_44
                || !ed25519.name().equals(mlDsa44.name())) {
            throw new MalformedNote("a log has one key of Ed25519 and one of ML-DSA-44 under one name");
        }
        this.ed25519 = ed25519;
        this.mlDsa44 = mlDsa44;
    }

    /** From the two keys, in either order. */
    public static LogVerifierKeys of(List<VerifierKey> keys) {
        if (keys.size() != 2) {
            throw new MalformedNote("a log has two keys, not " + keys.size());
        }
        boolean inOrder = keys.getFirst().type() == VerifierKey.Type.ED25519;
        return new LogVerifierKeys(
                inOrder ? keys.getFirst() : keys.getLast(), inOrder ? keys.getLast() : keys.getFirst());
    }

    /** From two lines of text, as an exported log holds them. */
    public static LogVerifierKeys parse(String lines) {
        return of(lines.lines().map(VerifierKey::parse).toList());
    }

    /** The two keys, one a line. */
    public String text() {
        return ed25519.text() + "\n" + mlDsa44.text() + "\n";
    }

    public String origin() {
        return ed25519.name();
    }

    public List<VerifierKey> keys() {
        return List.of(ed25519, mlDsa44);
    }

    /** The same keys under another origin of the log. */
    public LogVerifierKeys named(String otherOrigin) {
        return new LogVerifierKeys(ed25519.named(otherOrigin), mlDsa44.named(otherOrigin));
    }

    /** Whether an origin of this name would be one of the same log. */
    public boolean areOfTheLogOf(String otherOrigin) {
        return ed25519.isOfTheLogOf(otherOrigin);
    }

    /** The checkpoint in the note, if the log signed it twice. */
    public Checkpoint open(SignedNote note) {
        for (VerifierKey key : keys()) {
            List<SignedNote.Signature> claimed =
                    note.signatures().stream().filter(key::claims).toList();
            if (claimed.isEmpty()) {
                throw new NotTheLogs("the note lacks the signature of " + key + " (" + key.type() + ")");
            }
            if (!claimed.stream().allMatch(signature -> key.verifies(note.text(), signature))) {
                throw new NotTheLogs("the note's signature of " + key + " (" + key.type() + ") does not verify");
            }
        }
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (!checkpoint.origin().equals(origin())) {
            throw new NotTheLogs("the note is of " + checkpoint.origin() + ", not of " + origin());
        }
        return checkpoint;
    }

    @Override
    public String toString() {
        return "LogVerifierKeys[" + origin() + "]";
    }
}
