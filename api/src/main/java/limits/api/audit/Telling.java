package limits.api.audit;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import limits.api.audit.DecisionThen.Kind;
import limits.api.audit.DecisionThen.Told;
import limits.kernel.Euros;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import org.jspecify.annotations.Nullable;

/** Lays any record of governance out as names and values, down to its last part. */
final class Telling {

    /** How many facts with parts of their own are laid out unasked. */
    private static final int FEW = 4;

    private final Names names;

    Telling(Names names) {
        this.names = names;
    }

    /** What happened, or what is so: its parts under their names. */
    Told tell(Object fact) {
        return fact instanceof Record record
                ? new Told("fact", Kind.PARTS, "", parts(record, new ArrayList<>()))
                : tell("fact", fact);
    }

    private Told tell(String label, @Nullable Object value) {
        return switch (value) {
            case null -> plain(label, Kind.NOTHING, "");
            case Optional<?> maybe -> tell(label, maybe.orElse(null));
            case Person person -> named(label, names.of(person), person.key());
            case Organisation body -> named(label, names.of(body), body.key());
            case Key key -> plain(label, Kind.TEXT, shortened(key));
            case Euros euros -> plain(label, Kind.EUROS, BigDecimal.valueOf(euros.cents(), 2));
            case LocalDate day -> plain(label, Kind.DAY, day);
            case Boolean yes -> plain(label, Kind.YES_OR_NO, yes);
            case Enum<?> word -> plain(label, Kind.WORD, code(word));
            case Collection<?> all -> list(label, all);
            case Map<?, ?> all -> map(label, all);
            case Record record -> record(label, record);
            default -> plain(label, Kind.TEXT, value.toString());
        };
    }

    /** A record of one part is that part: an id, a text, a sum. One of several states is told by its name first. */
    private Told record(String label, Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        boolean state = List.of(record.getClass().getInterfaces()).stream().anyMatch(Class::isSealed);
        if (!state && components.length == 1) {
            return tell(label, part(record, components[0]));
        }
        List<Told> parts = new ArrayList<>();
        if (state) {
            var name = plain("state", Kind.WORD, "state." + record.getClass().getSimpleName());
            if (components.length == 0) {
                return new Told(label, name.kind(), name.value(), List.of());
            }
            parts.add(name);
        }
        return together(label, parts(record, parts));
    }

    private List<Told> parts(Record record, List<Told> parts) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            parts.add(tell(component.getName(), part(record, component)));
        }
        return parts;
    }

    /** A list of one is that one; longer ones are numbered. */
    private Told list(String label, Collection<?> all) {
        if (all.size() == 1) {
            return tell(label, all.iterator().next());
        }
        List<Told> parts = new ArrayList<>();
        for (Object one : all) {
            parts.add(tell(String.valueOf(parts.size() + 1), one));
        }
        boolean row =
                !parts.isEmpty() && parts.stream().allMatch(part -> part.parts().isEmpty());
        return row ? new Told(label, Kind.ROW, "", parts) : together(label, parts);
    }

    private Told map(String label, Map<?, ?> all) {
        return together(
                label,
                all.entrySet().stream()
                        .map(entry -> tell(tell("", entry.getKey()).value().toString(), entry.getValue()))
                        .sorted(Comparator.comparing(Told::label))
                        .toList());
    }

    private static Told together(String label, List<Told> parts) {
        if (parts.isEmpty()) {
            return plain(label, Kind.NOTHING, "");
        }
        boolean many = parts.stream().filter(part -> !part.parts().isEmpty()).count() > FEW;
        return new Told(label, many ? Kind.MANY : Kind.PARTS, "", parts);
    }

    private static Told named(String label, String name, Key key) {
        return plain(label, Kind.TEXT, name.isEmpty() ? shortened(key) : name);
    }

    private static Told plain(String label, Kind kind, Object value) {
        return new Told(label, kind, value, List.of());
    }

    /** As messages name constants: {@code party.MILDECA}. */
    private static String code(Enum<?> word) {
        String type = word.getDeclaringClass().getSimpleName();
        return type.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + "." + word.name();
    }

    /** Enough of a key to tell two apart on one page. */
    private static String shortened(Key key) {
        return key.text().substring(0, 6) + "…";
    }

    private static @Nullable Object part(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's parts can be read", e);
        }
    }
}
