package limits.api.web.plan;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a text for a formula: a cell that begins with one of {@code = + - @}, their full-width
 * forms, a tab or a line break gets an apostrophe in front, and loses it again when it is read.
 */
final class FormulaGuard {

    private static final Pattern LOOKS_LIKE_A_FORMULA =
            Pattern.compile("'*[=+\\-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20]", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'" + LOOKS_LIKE_A_FORMULA.pattern(), Pattern.DOTALL);

    private FormulaGuard() {}

    static String guard(String cell) {
        return LOOKS_LIKE_A_FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    static String unguard(String cell) {
        return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
