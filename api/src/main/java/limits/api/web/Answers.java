package limits.api.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers of a form, field by field, into our own words, and remembers which could not be read. A page reads
 * all fields first, then sends its command only if {@link #complete()}, and else shows the form again with
 * {@link #wrong()} in the model.
 */
public final class Answers {

    private final Map<String, String> wrong = new LinkedHashMap<>();

    /**
     * Reads one field.
     *
     * @param field the input's name
     * @param answer the text as sent; empty or absent counts as unanswered
     * @param reader makes our word of the text, or refuses with an {@link IllegalArgumentException}
     */
    public <T> Optional<T> read(String field, @Nullable String answer, Function<String, T> reader) {
        if (answer == null || answer.isBlank()) {
            wrong.put(field, "invalid.unanswered");
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(answer.strip()));
        } catch (IllegalArgumentException | java.time.DateTimeException malformed) {
            wrong.put(field, Malformed.code(malformed));
            return Optional.empty();
        }
    }

    /** Notes a field that only makes sense otherwise, such as an end before its beginning. */
    public void refuse(String field, String messageCode) {
        wrong.put(field, messageCode);
    }

    /** Whether every field could be read. */
    public boolean complete() {
        return wrong.isEmpty();
    }

    /** The message code of each field that could not be read; goes into the model under the name {@code wrong}. */
    public Map<String, String> wrong() {
        return Map.copyOf(wrong);
    }
}
