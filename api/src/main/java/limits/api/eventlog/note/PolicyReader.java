package limits.api.eventlog.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import limits.api.eventlog.note.VerifierKey.Type;

/** Reads a policy file line by line, refusing the first that cannot be followed. */
final class PolicyReader {

    static final String NONE = "none";

    private static final Set<Type> OF_A_LOG = Set.of(Type.ED25519, Type.ML_DSA_44);
    private static final Set<Type> OF_A_WITNESS = Set.of(Type.COSIGNATURE, Type.ML_DSA_44);

    private final List<VerifierKey> logs = new ArrayList<>();
    private final Map<String, WitnessPolicy.Witness> witnesses = new LinkedHashMap<>();
    private final Map<String, WitnessPolicy.Group> groups = new LinkedHashMap<>();
    private String quorum = "";
    private int line;

    WitnessPolicy read(String policy) {
        for (String text : policy.split("\n", -1)) {
            line++;
            take(text);
        }
        if (quorum.isEmpty()) {
            throw wrong("il manque la ligne « quorum ».", "the line \"quorum\" is missing.");
        }
        return new WitnessPolicy(logs, witnesses, groups, quorum);
    }

    private void take(String text) {
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' || c == 0x7f)) {
            throw wrong("caractère de contrôle interdit.", "control characters are not allowed.");
        }
        List<String> words = Arrays.stream(text.split("[ \t]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty() || words.getFirst().startsWith("#")) {
            return;
        }
        switch (words.getFirst()) {
            case "log" -> log(words);
            case "witness" -> witness(words);
            case "group" -> group(words);
            case "quorum" -> quorum(words);
            default ->
                throw wrong(
                        "commence par log, witness, group ou quorum.", "begins with log, witness, group or quorum.");
        }
    }

    private void log(List<String> words) {
        require(
                words.size() == 2 || words.size() == 3,
                "s'écrit « log clé [adresse] ».",
                "is written \"log key [address]\".");
        VerifierKey key = key(words.get(1), OF_A_LOG);
        require(
                logs.stream().noneMatch(key::sameKey),
                "cette clé de journal est déjà donnée plus haut.",
                "this log's key is already given above.");
        logs.add(key);
    }

    private void witness(List<String> words) {
        require(
                words.size() == 3 || words.size() == 4,
                "s'écrit « witness nom clé [adresse] ».",
                "is written \"witness name key [address]\".");
        String name = newName(words.get(1));
        VerifierKey key = key(words.get(2), OF_A_WITNESS);
        require(
                witnesses.values().stream().noneMatch(other -> other.key().sameKey(key)),
                "cette clé de témoin est déjà donnée plus haut.",
                "this witness's key is already given above.");
        witnesses.put(name, new WitnessPolicy.Witness(name, key, words.size() == 4 ? words.get(3) : ""));
    }

    private void group(List<String> words) {
        require(
                words.size() >= 4,
                "s'écrit « group nom all|any|nombre membre... ».",
                "is written \"group name all|any|number member...\".");
        String name = newName(words.get(1));
        List<String> members = words.subList(3, words.size());
        members.forEach(this::known);
        require(
                new TreeSet<>(members).size() == members.size(),
                "un membre est nommé deux fois.",
                "a member is named twice.");
        groups.put(name, new WitnessPolicy.Group(needed(words.get(2), members.size()), List.copyOf(members)));
    }

    private int needed(String word, int members) {
        return switch (word) {
            case "all" -> members;
            case "any" -> 1;
            default -> {
                require(
                        word.matches("[1-9][0-9]{0,8}") && Integer.parseInt(word) <= members,
                        "le nombre va de 1 à " + members + ".",
                        "the number lies between 1 and " + members + ".");
                yield Integer.parseInt(word);
            }
        };
    }

    private void quorum(List<String> words) {
        require(words.size() == 2, "s'écrit « quorum nom ».", "is written \"quorum name\".");
        require(quorum.isEmpty(), "le quorum est déjà dit plus haut.", "the quorum is already given above.");
        if (!words.get(1).equals(NONE)) {
            known(words.get(1));
        }
        quorum = words.get(1);
    }

    private String newName(String name) {
        require(
                !name.equals(NONE) && !witnesses.containsKey(name) && !groups.containsKey(name),
                "le nom « " + name + " » est déjà pris.",
                "the name \"" + name + "\" is already taken.");
        return name;
    }

    private void known(String name) {
        require(
                witnesses.containsKey(name) || groups.containsKey(name),
                "« " + name + " » n'est pas défini plus haut.",
                "\"" + name + "\" is not defined above.");
    }

    private VerifierKey key(String text, Set<Type> allowed) {
        VerifierKey key;
        try {
            key = VerifierKey.parse(text);
        } catch (MalformedNote e) {
            throw wrong("la clé est illisible.", "the key cannot be read: " + e.getMessage() + ".");
        }
        require(allowed.contains(key.type()), "la clé n'est pas du bon type.", "the key is not of the right kind.");
        return key;
    }

    private void require(boolean so, String french, String english) {
        if (!so) {
            throw wrong(french, english);
        }
    }

    private MalformedPolicy wrong(String french, String english) {
        return new MalformedPolicy(line, french, english);
    }
}
