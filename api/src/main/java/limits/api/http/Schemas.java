package limits.api.http;

import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import limits.kernel.Ask;

/** Describes our records as JSON Schema, by the rules of the one JSON: a record of one component is that component. */
final class Schemas {

    private static final Map<Class<?>, String[]> PLAIN = Map.ofEntries(
            Map.entry(String.class, new String[] {"string", ""}),
            Map.entry(LocalDate.class, new String[] {"string", "date"}),
            Map.entry(Instant.class, new String[] {"string", "date-time"}),
            Map.entry(UUID.class, new String[] {"string", "uuid"}),
            Map.entry(int.class, new String[] {"integer", "int32"}),
            Map.entry(long.class, new String[] {"integer", "int64"}),
            Map.entry(boolean.class, new String[] {"boolean", ""}));

    Schema<?> of(Type type) {
        if (type instanceof ParameterizedType many) {
            var items = of(many.getActualTypeArguments()[0]);
            return typed("array", "").items(items);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            var words = typed("string", "");
            words.setEnum(List.copyOf(
                    Arrays.stream(raw.getEnumConstants()).map(Object::toString).toList()));
            return words;
        }
        if (raw.isRecord()) {
            return record(raw);
        }
        String[] plain = PLAIN.get(raw);
        if (plain == null) {
            throw new IllegalStateException("no schema for " + raw);
        }
        return typed(plain[0], plain[1]);
    }

    private Schema<?> record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length == 1 && !Ask.class.isAssignableFrom(type)) {
            return of(components[0].getGenericType()).description(type.getSimpleName());
        }
        var described = typed("object", "").description(type.getSimpleName());
        for (RecordComponent component : components) {
            described.addProperty(component.getName(), of(component.getGenericType()));
            described.addRequiredItem(component.getName());
        }
        described.setAdditionalProperties(false);
        return described;
    }

    private static Schema<Object> typed(String type, String format) {
        var schema = new Schema<>().type(type).types(Set.of(type));
        return format.isEmpty() ? schema : schema.format(format);
    }
}
