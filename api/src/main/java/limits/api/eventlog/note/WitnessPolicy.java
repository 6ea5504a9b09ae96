package limits.api.eventlog.note;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When a checkpoint counts as witnessed: which witnesses there are, and how many of which must have cosigned it. Source:
 * C2SP tlog-policy.
 *
 * <p>What this guarantees: {@link #witnessed} is true only if cosignatures that verify fill the quorum, and none of a known
 * witness fails to verify. What it does not: it does not say that the log signed; {@link LogVerifierKeys} does.
 */
public final class WitnessPolicy {

    /**
     * A witness by the name the policy gives it.
     *
     * @param name used in this policy only
     * @param key that checks its cosignatures
     * @param url where it takes checkpoints; empty if the policy names none
     */
    public record Witness(String name, VerifierKey key, String url) {}

    /** So many of these members, witnesses or earlier groups, have to agree. */
    record Group(int needed, List<String> members) {}

    private final List<VerifierKey> logs;
    private final Map<String, Witness> witnesses;
    private final Map<String, Group> groups;
    private final String quorum;

    WitnessPolicy(List<VerifierKey> logs, Map<String, Witness> witnesses, Map<String, Group> groups, String quorum) {
        this.logs = List.copyOf(logs);
        this.witnesses = new LinkedHashMap<>(witnesses);
        this.groups = new LinkedHashMap<>(groups);
        this.quorum = quorum;
    }

    /**
     * Reads a policy file.
     *
     * @throws MalformedPolicy naming the line, in French and in English
     */
    public static WitnessPolicy parse(String policy) {
        return new PolicyReader().read(policy);
    }

    /** The keys of the logs that the policy knows; may be empty where the log is known otherwise. */
    public List<VerifierKey> logs() {
        return logs;
    }

    /**
     * Whether the policy is about the log of these keys: it names no log at all, or one of these keys under a name of this log.
     * The year in a name does not matter: a log keeps its keys from one year to the next, and a policy names each key once.
     */
    public boolean isAbout(LogVerifierKeys log) {
        return logs.isEmpty()
                || log.keys().stream().anyMatch(key -> logs.stream().anyMatch(key::sameKeyOfTheSameLog));
    }

    /** Whether the policy names a key for this log that is not its key. */
    public boolean contradicts(LogVerifierKeys log) {
        return logs.stream()
                .filter(named -> log.areOfTheLogOf(named.name()))
                .anyMatch(named -> log.keys().stream().noneMatch(named::sameKeyOfTheSameLog));
    }

    /** All witnesses, in the order of the file. */
    public List<Witness> witnesses() {
        return List.copyOf(witnesses.values());
    }

    /** Whether the policy asks for witnesses at all, that is, its quorum is not {@code none}. */
    public boolean asksForWitnesses() {
        return !quorum.equals(PolicyReader.NONE);
    }

    /** Whether enough witnesses have cosigned this checkpoint. */
    public boolean witnessed(SignedNote note) {
        return witnesses.values().stream().allMatch(witness -> honest(witness, note))
                && (!asksForWitnesses() || filled(cosignedBy(note)));
    }

    /** The names of those witnesses whose cosignature under this note verifies. */
    public Set<String> cosignedBy(SignedNote note) {
        Set<String> names = new LinkedHashSet<>();
        for (Witness witness : witnesses.values()) {
            if (note.signatures().stream().anyMatch(signature -> witness.key().verifies(note.text(), signature))) {
                names.add(witness.name());
            }
        }
        return names;
    }

    /** A signature that claims to be a known key's and fails refuses the whole note. */
    private static boolean honest(Witness witness, SignedNote note) {
        return note.signatures().stream()
                .filter(witness.key()::claims)
                .allMatch(signature -> witness.key().verifies(note.text(), signature));
    }

    /** Groups name earlier lines only, so that one pass in the order of the file decides each of them once. */
    private boolean filled(Set<String> cosigned) {
        Set<String> agreed = new HashSet<>(cosigned);
        groups.forEach((name, group) -> {
            if (group.members().stream().filter(agreed::contains).count() >= group.needed()) {
                agreed.add(name);
            }
        });
        return agreed.contains(quorum);
    }
}
