package limits.api.audit;

import java.util.List;
import java.util.Optional;

/**
 * What was so of one story of governance after one of its entries.
 *
 * @param sequence how many events the story had before this one
 * @param earlier where the story's event before this one stands
 * @param later where the story's next event stands
 * @param standing the name of the standing, the end of the message code {@code audit.standing.<this>}
 */
public record DecisionThen(
        DecisionRow entry,
        long sequence,
        Optional<Long> earlier,
        Optional<Long> later,
        Told happened,
        String standing,
        Told so) {

    /** How a value is to be written in the reader's language. */
    public enum Kind {
        TEXT,
        /** A {@link java.time.LocalDate}. */
        DAY,
        /** A {@link java.math.BigDecimal} in euros. */
        EUROS,
        YES_OR_NO,
        /** The name of a constant: the end of the message code {@code word.<this>}. */
        WORD,
        /** Nothing is there. */
        NOTHING,
        /** Several parts instead of a value. */
        PARTS,
        /** A list too long to lay out unasked. */
        MANY,
        /** A list of plain values, told in one line. */
        ROW
    }

    /**
     * A fact as it is laid out for reading: a plain value, or parts with their names.
     *
     * @param label the end of the message code {@code audit.part.<this>}; a number in a list
     */
    public record Told(String label, Kind kind, Object value, List<Told> parts) {

        public Told {
            parts = List.copyOf(parts);
        }
    }
}
