package limits.api.eventlog.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.MalformedNote;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.note.VerifierKey;

/**
 * What an auditor brings along from outside the export; without it a log rewritten as a whole by the holder of its keys looks
 * whole.
 *
 * @param keys files of verifier keys one trusts, a key a line; none: the folder's own are taken, and that is said
 * @param older files with a checkpoint kept from before
 * @param fingerprints as minutes print them
 * @param ed25519Only accept checkpoints whose ML-DSA-44 signature is there but was not checked
 */
public record Evidence(List<Path> keys, List<Path> older, List<PrintedFingerprint> fingerprints, boolean ed25519Only) {

    private static final int MOST_BYTES = 128 * 1024;

    public Evidence {
        keys = List.copyOf(keys);
        older = List.copyOf(older);
        fingerprints = List.copyOf(fingerprints);
    }

    /** Nothing but the export itself. */
    public static Evidence none() {
        return new Evidence(List.of(), List.of(), List.of(), false);
    }

    Set<VerifierKey> trusted() {
        Set<VerifierKey> trusted = new HashSet<>();
        for (Path file : keys) {
            String text = OutsideFile.text(file, MOST_BYTES);
            try {
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .forEach(line -> trusted.add(VerifierKey.parse(line)));
            } catch (MalformedNote e) {
                throw new NotCheckable(Line.of(file + ": not verifier keys", file + " : pas des clés de vérification"));
            }
        }
        return trusted;
    }

    /** The older checkpoints, by origin. */
    Map<String, List<Older>> checkpoints() {
        Map<String, List<Older>> checkpoints = new TreeMap<>();
        for (Path file : older) {
            String text = OutsideFile.text(file, MOST_BYTES);
            try {
                SignedNote note = SignedNote.parse(text);
                Checkpoint head = Checkpoint.parse(note.text());
                checkpoints
                        .computeIfAbsent(head.origin(), origin -> new ArrayList<>())
                        .add(new Older(file.toString(), note, head));
            } catch (MalformedNote e) {
                throw new NotCheckable(Line.of(file + ": not a checkpoint", file + " : pas un point de contrôle"));
            }
        }
        return checkpoints;
    }
}
