package limits.casesharing.charterfile;

import java.util.List;

/**
 * One mistake in a file.
 *
 * @param line from 1
 * @param column from 1
 * @param where the keys that lead there, such as {@code charter.signature.minLevel}
 * @param found what stands there; empty where something is missing
 * @param allowed what may stand there, in the file's own words; empty where that is no list
 */
public record Slip(int line, int column, String where, Wrong wrong, String found, List<String> allowed) {

    public Slip {
        allowed = List.copyOf(allowed);
    }

    /** What is wrong there. */
    public enum Wrong {
        /** The file is no YAML, from here on. */
        UNREADABLE,
        UNKNOWN_KEY,
        /** The same key or word again. */
        TWICE,
        MISSING,
        NOT_A_MAP,
        NOT_A_LIST,
        NOT_A_VALUE,
        UNKNOWN_WORD,
        /** Not a whole number within the bounds that are allowed. */
        NOT_THAT_NUMBER,
        /** Not a day such as 2026-02-15. */
        NOT_A_DAY,
        /** Not a commune such as INSEE-59350. */
        NOT_A_COMMUNE,
        /** Not a key of 27 characters. */
        NOT_A_KEY,
        /** Not words that a document is found by, such as CONV-2026-01. */
        NOT_A_REFERENCE,
        ENDS_BEFORE_IT_BEGINS
    }
}
