package limits.casesharing.charterfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import limits.casesharing.charterfile.Slip.Wrong;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** One spot of a file, asked for what should stand there; what does not is remembered as a slip, and reading goes on. */
final class Spot {

    private static final Map<String, Boolean> YES_OR_NO = Map.of("true", true, "false", false);

    private static final Set<Tag> NO_DOCUMENT = Set.of(Tag.BOOL, Tag.NULL);

    private final Node node;
    private final String where;
    private final List<Slip> slips;

    Spot(Node node, String where, List<Slip> slips) {
        this.node = node;
        this.where = where;
        this.slips = slips;
    }

    /** A record: these keys and no others. */
    Fields fields(String... known) {
        Map<String, Spot> found = entries();
        List<String> allowed = List.of(known);
        found.forEach((key, spot) -> {
            if (!allowed.contains(key)) {
                spot.slip(Wrong.UNKNOWN_KEY, key, allowed);
            }
        });
        return new Fields(this, found);
    }

    /** A map whose keys are words of one kind. */
    <K extends Enum<K>> Map<K, Spot> keyed(Function<Spot, Optional<K>> word) {
        var found = new LinkedHashMap<K, Spot>();
        if (!(node instanceof MappingNode map)) {
            slip(Wrong.NOT_A_MAP, said(), List.of());
            return found;
        }
        for (NodeTuple each : map.getValue()) {
            var key = new Spot(each.getKeyNode(), where, slips);
            word.apply(key).ifPresent(known -> {
                if (found.put(known, new Spot(each.getValueNode(), where + "." + known, slips)) != null) {
                    key.slip(Wrong.TWICE, known.name(), List.of());
                }
            });
        }
        return found;
    }

    private Map<String, Spot> entries() {
        var found = new LinkedHashMap<String, Spot>();
        if (!(node instanceof MappingNode map)) {
            slip(Wrong.NOT_A_MAP, said(), List.of());
            return found;
        }
        for (NodeTuple each : map.getValue()) {
            var key = new Spot(each.getKeyNode(), where, slips);
            String name = key.text();
            String path = where.isEmpty() ? name : where + "." + name;
            if (found.put(name, new Spot(each.getValueNode(), path, slips)) != null) {
                key.slip(Wrong.TWICE, name, List.of());
            }
        }
        return found;
    }

    List<Spot> items() {
        if (!(node instanceof SequenceNode list)) {
            slip(Wrong.NOT_A_LIST, said(), List.of());
            return List.of();
        }
        return list.getValue().stream()
                .map(each -> new Spot(each, where, slips))
                .toList();
    }

    /** A list of words of one kind, none of them twice. */
    <E> List<E> each(Function<Spot, Optional<E>> word) {
        var found = new ArrayList<E>();
        for (Spot item : items()) {
            word.apply(item).ifPresent(known -> {
                if (found.contains(known)) {
                    item.slip(Wrong.TWICE, item.text(), List.of());
                }
                found.add(known);
            });
        }
        return found;
    }

    /** The keys that lead here. */
    String where() {
        return where;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isNothing() {
        return node instanceof ScalarNode && Tag.NULL.equals(node.getTag());
    }

    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        slip(Wrong.NOT_A_VALUE, said(), List.of());
        return "";
    }

    /** One of these words, by the name that the file gives it. */
    <E> Optional<E> word(Map<String, E> allowed) {
        String text = text();
        Optional<E> found = Optional.ofNullable(allowed.get(text));
        if (found.isEmpty()) {
            slip(Wrong.UNKNOWN_WORD, text, List.copyOf(allowed.keySet()));
        }
        return found;
    }

    /** Every word of a closed list, by its own name. */
    static <E extends Enum<E>> Map<String, E> names(Class<E> kind) {
        var names = new LinkedHashMap<String, E>();
        for (E each : kind.getEnumConstants()) {
            names.put(each.name(), each);
        }
        return names;
    }

    /** Every word but the one that stands for what is in no list. */
    static <E extends Enum<E>> Map<String, E> names(Class<E> kind, E but) {
        Map<String, E> names = names(kind);
        names.remove(but.name());
        return names;
    }

    int number(int least, int most) {
        String text = text();
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // Said below, like one out of bounds.
        }
        slip(Wrong.NOT_THAT_NUMBER, text, List.of(least + "…" + most));
        return least;
    }

    boolean yes() {
        return word(YES_OR_NO).orElse(false);
    }

    LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException none) {
            slip(Wrong.NOT_A_DAY, text(), List.of());
            return LocalDate.EPOCH;
        }
    }

    /**
     * Words that a document is found by; empty where there are none. A bare number, a yes or a no names no document, in quotes
     * either for the last two.
     */
    Optional<String> reference() {
        if (node instanceof ScalarNode scalar
                && Tag.STR.equals(scalar.getTag())
                && !scalar.getValue().isBlank()
                && !NO_DOCUMENT.contains(
                        new Resolver().resolve(NodeId.scalar, scalar.getValue().strip(), true))) {
            return Optional.of(scalar.getValue());
        }
        slip(Wrong.NOT_A_REFERENCE, said(), List.of());
        return Optional.empty();
    }

    void slip(Wrong wrong, String found, List<String> allowed) {
        var mark = node.getStartMark();
        slips.add(new Slip(mark.getLine() + 1, mark.getColumn() + 1, where, wrong, found, allowed));
    }

    private String said() {
        return switch (node) {
            case MappingNode map -> "{…}";
            case SequenceNode list -> "[…]";
            case ScalarNode scalar -> scalar.getValue();
            default -> "";
        };
    }
}
