package limits.api.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A fault as the log may keep it: types and places, cause by cause, and none of the messages, since a message may repeat
 * what somebody wrote.
 */
final class WithoutWords {

    private static final int PLACES = 12;
    private static final int CAUSES = 6;

    private WithoutWords() {}

    static String of(Throwable thrown) {
        var told = new StringBuilder();
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < CAUSES; depth++, cause = cause.getCause()) {
            told.append(depth == 0 ? "" : System.lineSeparator() + "caused by ")
                    .append(cause.getClass().getName())
                    .append(Arrays.stream(cause.getStackTrace())
                            .limit(PLACES)
                            .map(place -> System.lineSeparator() + "  at " + place)
                            .collect(Collectors.joining()));
        }
        return told.toString();
    }
}
