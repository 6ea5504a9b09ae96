package limits.api.web.form;

import java.util.List;

/**
 * One question of a form.
 *
 * @param values what is answered before anybody answers
 * @param options the answers it offers, where it offers some
 */
public record Field(String name, Kind kind, boolean required, List<Option> options, List<String> values) {

    /** How a question is answered. */
    public enum Kind {
        /** A short text. */
        LINE,
        /** A longer text. */
        WORDS,
        /** Several short texts, one on each line. */
        LINES,
        DAY,
        NUMBER,
        /** An amount of euros, cents after a comma. */
        EUROS,
        ONE,
        SEVERAL,
        /** A box to tick. */
        YES,
        FILE
    }

    public Field {
        options = List.copyOf(options);
        values = List.copyOf(values);
    }

    boolean offers(String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }
}
