package limits.api.eventlog.export;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.LogVerifierKeys;
import limits.api.eventlog.note.MalformedNote;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.note.VerifierKey;

/**
 * An origin's two keys, and what they signed.
 *
 * <p>What this guarantees: both keys signed what it opens, unless ML-DSA-44 was waived, and the keys are among the trusted ones
 * if any were given. What it does not: keys from the folder itself show nothing about who holds them.
 */
final class LogSignatures {

    private static final int MOST_BYTES = 128 * 1024;

    private final OriginFolder folder;
    private final LogVerifierKeys keys;
    private final boolean ed25519Only;
    private Optional<String> knownAs = Optional.empty();

    LogSignatures(OriginFolder folder, Evidence evidence, Set<VerifierKey> trusted) {
        this.folder = folder;
        this.ed25519Only = evidence.ed25519Only();
        this.keys = keys();
        if (!evidence.keys().isEmpty()) {
            requireTrusted(trusted);
        }
    }

    private LogVerifierKeys keys() {
        byte[] bytes = folder.required("keys", MOST_BYTES);
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            var read = LogVerifierKeys.parse(text);
            boolean twoLines =
                    text.endsWith("\n") && text.chars().filter(c -> c == '\n').count() == 2;
            if (twoLines) {
                return read;
            }
        } catch (MalformedNote e) {
            // Said below, like two keys on other than two lines.
        }
        throw folder.fault("keys: not the two keys of a log", "keys : pas les deux clés d'un journal");
    }

    private void requireTrusted(Set<VerifierKey> trusted) {
        if (trusted.containsAll(keys.keys())) {
            return;
        }
        VerifierKey own = keys.keys().getFirst();
        List<VerifierKey> ofTheLog = trusted.stream()
                .filter(own::ofTheSameLog)
                .sorted(Comparator.comparing(VerifierKey::name))
                .toList();
        if (ofTheLog.isEmpty()) {
            throw new NotCheckable(Line.of(
                    "the keys given have none of " + keys.origin(),
                    "les clés données n'en ont aucune de " + keys.origin()));
        }
        boolean renamed = ofTheLog.stream().noneMatch(key -> key.name().equals(keys.origin()))
                && keys.keys().stream().allMatch(key -> ofTheLog.stream().anyMatch(key::sameKeyOfTheSameLog));
        if (!renamed) {
            throw folder.fault("keys: not those you trust", "keys : pas celles auxquelles vous vous fiez");
        }
        knownAs = ofTheLog.stream().filter(own::sameKey).map(VerifierKey::name).findFirst();
    }

    /** Under which other origin of the log the trusted keys were given, if not under this one. */
    Optional<Line> knownAs() {
        return knownAs.map(
                name -> Line.of("keys: those that you trust as " + name, "clés : celles de confiance de " + name)
                        .under(folder.label()));
    }

    /** What the folder's checkpoint says, once it is known to be the log's. */
    Checkpoint opened(boolean named) {
        SignedNote note;
        Checkpoint head;
        try {
            note = SignedNote.parse(folder.required("checkpoint", MOST_BYTES));
            head = Checkpoint.parse(note.text());
        } catch (MalformedNote e) {
            throw folder.fault("checkpoint: not a checkpoint", "checkpoint : pas un point de contrôle");
        }
        keys.keys().forEach(key -> requireSigned(note, key));
        String edition = keys.origin().substring(keys.origin().lastIndexOf('/') + 1);
        if (!head.origin().equals(keys.origin()) || named && !edition.equals(folder.label())) {
            String of = head.origin().equals(keys.origin()) ? folder.label() : keys.origin();
            throw folder.fault(
                    "checkpoint: of " + head.origin() + ", not of " + of,
                    "checkpoint : de " + head.origin() + ", pas de " + of);
        }
        return head;
    }

    private void requireSigned(SignedNote note, VerifierKey key) {
        String kind = key.type() == VerifierKey.Type.ED25519 ? "Ed25519" : "ML-DSA-44";
        List<SignedNote.Signature> claimed =
                note.signatures().stream().filter(key::claims).toList();
        if (claimed.isEmpty()) {
            throw folder.fault(
                    "checkpoint: the log's " + kind + " signature is missing",
                    "checkpoint : la signature " + kind + " du journal manque");
        }
        boolean waived = ed25519Only && key.type() == VerifierKey.Type.ML_DSA_44;
        if (!waived && !claimed.stream().allMatch(line -> key.verifies(note.text(), line))) {
            throw folder.fault(
                    "checkpoint: the log's " + kind + " signature does not verify",
                    "checkpoint : la signature " + kind + " du journal est fausse");
        }
    }

    void requireSigned(Older older) {
        try {
            keys.keys().forEach(key -> requireSigned(older.note(), key));
        } catch (NotWhole e) {
            throw folder.fault(
                    older.file() + ": not signed by the keys of this log",
                    older.file() + " : pas signé par les clés de ce journal");
        }
    }
}
