package limits.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A fault, told to the person by an opaque number and to the log by that number with types and places, cause by cause.
 * The messages of what was thrown are left out, since a message may repeat what somebody wrote.
 */
final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final SecureRandom DICE = new SecureRandom();
    private static final String NUMBER = Incident.class.getName();
    private static final int PLACES = 12;
    private static final int CAUSES = 6;

    private Incident() {}

    /** Logs the fault and gives its number: 48 random bits in hexadecimal. */
    static String logged(Throwable thrown) {
        byte[] drawn = new byte[6];
        DICE.nextBytes(drawn);
        String number = HexFormat.of().formatHex(drawn);
        LOG.error("incident {}: {}", number, withoutWords(thrown));
        return number;
    }

    /** Keeps the number for the page that will tell of it. */
    static void keep(HttpServletRequest request, String number) {
        request.setAttribute(NUMBER, number);
    }

    /** The number kept with this request; empty if it had no fault. */
    static String of(HttpServletRequest request) {
        return request.getAttribute(NUMBER) instanceof String number ? number : "";
    }

    static String withoutWords(Throwable thrown) {
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
