package limits.api.web;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;

/** Tells which of our words refused its form, so that the person reads a sentence about that word and not about Java. */
final class Malformed {

    /** The message for a form that nobody wrote a sentence for. */
    static final String OTHER = "invalid.other";

    private Malformed() {}

    /** The message code of a malformed answer, such as {@code invalid.area}; {@link #OTHER} where no word of ours said no. */
    static String code(Throwable malformed) {
        return ofOurs(malformed)
                .orElse(
                        switch (malformed) {
                            case DateTimeException date -> "invalid.date";
                            case NumberFormatException number -> "invalid.number";
                            default -> OTHER;
                        });
    }

    /** The same, and empty unless the constructor or reader of a word of ours said no. */
    static Optional<String> ofOurs(Throwable malformed) {
        StackTraceElement[] trace = malformed.getStackTrace();
        if (!(malformed instanceof IllegalArgumentException) || trace.length == 0) {
            return Optional.empty();
        }
        String type = trace[0].getClassName();
        if (!type.startsWith("limits.")) {
            return Optional.empty();
        }
        String word = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
        return Optional.of(
                "invalid." + word.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    }
}
