package limits.api.eventlog.axon;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import limits.api.eventlog.StableJson;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.modelling.command.AggregateIdentifier;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the subjects of one room: blank, or as of a snapshot. A subject is its key and its standing and nothing else; one
 * with a third field is refused at start, because a snapshot would forget it.
 */
final class Roots<T> implements AggregateFactory<T> {

    private static final JsonMapper JSON = StableJson.mapper();

    private final Class<T> type;
    private final Class<?> standings;
    private final Constructor<T> blank;
    private final Field key;
    private final Field standing;

    Roots(Class<T> type, Class<?> standings) {
        this.type = type;
        this.standings = standings;
        List<Field> fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> !field.isSynthetic() && !Modifier.isStatic(field.getModifiers()))
                .toList();
        if (fields.size() != 2) {
            throw new IllegalStateException(type.getName() + " is more than its key and its standing");
        }
        this.key = one(fields, field -> field.isAnnotationPresent(AggregateIdentifier.class));
        this.standing = one(fields, field -> field.getType() == standings);
        try {
            this.blank = type.getDeclaredConstructor();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + " cannot be made blank", e);
        }
        blank.setAccessible(true);
    }

    private static Field one(List<Field> fields, Predicate<Field> which) {
        Field found = fields.stream()
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("neither a key nor a standing: " + fields));
        found.setAccessible(true);
        return found;
    }

    @Override
    public Class<T> getAggregateType() {
        return type;
    }

    @Override
    public T createAggregateRoot(String stream, DomainEventMessage<?> first) {
        try {
            T root = blank.newInstance();
            if (standings.isInstance(first.getPayload())) {
                key.set(root, JSON.convertValue(stream, key.getType()));
                standing.set(root, first.getPayload());
            }
            return root;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be made", e);
        }
    }

    /** What is so of a subject. */
    Object standing(T root) {
        try {
            return standing.get(root);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(type.getName() + " does not show its standing", e);
        }
    }
}
