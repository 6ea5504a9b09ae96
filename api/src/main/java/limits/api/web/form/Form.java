package limits.api.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import limits.api.web.form.Field.Kind;

/**
 * What a form asks for, in order. Its words are messages: {@code <code>.<field>} or, shared, {@code field.<field>}, and
 * beside it {@code .hint} where there is one.
 *
 * @param told what {@code <code>.what} is told with
 * @param see path of a page that helps to answer, in the words of {@code <code>.see}; empty where there is none
 * @param hidden what the form carries without asking, such as the identifier of what it makes
 */
public record Form(Act act, List<Object> told, String see, Map<String, String> hidden, List<Field> fields) {

    public static Form of(Act act) {
        return new Form(act, List.of(), "", Map.of(), List.of());
    }

    public Form told(Object... words) {
        return new Form(act, List.of(words), see, hidden, fields);
    }

    public Form see(String path) {
        return new Form(act, told, path, hidden, fields);
    }

    public Form hidden(String name, Object value) {
        var more = new LinkedHashMap<>(hidden);
        more.put(name, value.toString());
        return new Form(act, told, see, more, fields);
    }

    /** Draws a name for what the form makes, so that the form sent twice makes it once. */
    public Form draws(String name) {
        return hidden(name, FreshKey.draw());
    }

    public Form line(String name) {
        return with(new Field(name, Kind.LINE, true, List.of(), List.of()));
    }

    public Form line(String name, String value) {
        return with(new Field(name, Kind.LINE, true, List.of(), List.of(value)));
    }

    public Form words(String name) {
        return with(new Field(name, Kind.WORDS, true, List.of(), List.of()));
    }

    public Form words(String name, String value) {
        return with(new Field(name, Kind.WORDS, true, List.of(), List.of(value)));
    }

    public Form lines(String name, List<String> values) {
        return with(new Field(name, Kind.LINES, true, List.of(), List.of(String.join("\n", values))));
    }

    public Form day(String name, Object... value) {
        return with(new Field(
                name,
                Kind.DAY,
                true,
                List.of(),
                Stream.of(value).map(Object::toString).toList()));
    }

    public Form number(String name, int value) {
        return with(new Field(name, Kind.NUMBER, true, List.of(), List.of(Integer.toString(value))));
    }

    public Form euros(String name, String value) {
        return with(new Field(name, Kind.EUROS, true, List.of(), List.of(value)));
    }

    public Form one(String name, List<Option> options, Object... value) {
        return with(new Field(
                name,
                Kind.ONE,
                true,
                options,
                Stream.of(value).map(Object::toString).toList()));
    }

    public Form several(String name, List<Option> options, List<String> values) {
        return with(new Field(name, Kind.SEVERAL, true, options, values));
    }

    public Form yes(String name, boolean ticked) {
        return with(new Field(name, Kind.YES, false, List.of(), ticked ? List.of("yes") : List.of()));
    }

    public Form file(String name) {
        return with(new Field(name, Kind.FILE, true, List.of(), List.of()));
    }

    /** The question asked last may stay unanswered. */
    public Form ifAny() {
        var last = fields.getLast();
        var changed = new ArrayList<>(fields);
        changed.set(fields.size() - 1, new Field(last.name(), last.kind(), false, last.options(), last.values()));
        return new Form(act, told, see, hidden, changed);
    }

    /** Whether a file is among the answers. */
    public boolean takesFile() {
        return fields.stream().anyMatch(field -> field.kind() == Kind.FILE);
    }

    private Form with(Field field) {
        return new Form(
                act,
                told,
                see,
                hidden,
                Stream.concat(fields.stream(), Stream.of(field)).toList());
    }
}
