package limits.api.web.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One answer that a field offers.
 *
 * @param value what is sent
 * @param label a message code where {@code translated}, else the words themselves
 */
public record Option(String value, String label, boolean translated) {

    /** An answer whose words are not ours to translate, such as a name. */
    public static Option named(Object value, String words) {
        return new Option(value.toString(), words, false);
    }

    /** A constant, in the words of {@code word.<type>.<constant>}. */
    public static Option of(Enum<?> constant) {
        return new Option(constant.name(), code(constant), true);
    }

    public static List<Option> of(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Option::of).toList();
    }

    /** The message code of a constant's words, such as {@code word.confidence.WEAK_SIGNAL}. */
    public static String code(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        return "word." + type.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + "." + constant.name();
    }
}
