package limits.api.web.plan;

import java.util.List;
import java.util.Locale;

/**
 * What is wrong in one place of the file, for the person who filled it in.
 *
 * @param line line of the file, the heading being 1
 * @param column its heading as the file writes it; empty where the whole line or file is meant
 * @param seen what stands there, shortened
 * @param allowed what may stand there, where that is a short list
 */
public record LineError(long line, String column, Fault fault, String seen, List<String> allowed) {

    /** Longest piece of the file that is repeated, in characters. */
    private static final int SHOWN = 60;

    /** Most suggestions. */
    private static final int SUGGESTED = 30;

    /** What can be wrong. */
    public enum Fault {
        TOO_BIG,
        NOT_UTF8,
        EMPTY,
        TOO_MANY_LINES,
        BROKEN_QUOTES,
        UNKNOWN_COLUMN,
        DUPLICATE_COLUMN,
        MISSING_COLUMN,
        NUMBER_OF_COLUMNS,
        MISSING_VALUE,
        NOT_A_TEXT,
        NOT_A_REFERENCE,
        DUPLICATE_REFERENCE,
        UNKNOWN_VALUE,
        SEVERAL_OF_THAT_NAME,
        NOT_A_DATE,
        ENDS_BEFORE_IT_BEGINS,
        NOT_AN_AMOUNT
    }

    public LineError {
        seen = seen.length() > SHOWN ? seen.substring(0, SHOWN) + "…" : seen;
        allowed = allowed.stream().limit(SUGGESTED).toList();
    }

    static LineError ofFile(long line, Fault fault) {
        return new LineError(line, "", fault, "", List.of());
    }

    /** Key of the sentence in the messages, which takes line, column, what was seen and what is allowed. */
    public String key() {
        return "csv.actions." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The four things the sentence may say. */
    public List<String> arguments() {
        return List.of(Long.toString(line), column, seen, String.join(" ; ", allowed));
    }
}
