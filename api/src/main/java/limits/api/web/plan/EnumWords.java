package limits.api.web.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** The words of our enums as people read and write them, in French and in English. */
final class EnumWords {

    private final MessageSource messages;

    EnumWords(MessageSource messages) {
        this.messages = messages;
    }

    String word(Enum<?> constant, Locale language) {
        String type = constant.getDeclaringClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        return messages.getMessage("word." + type + "." + constant.name(), null, language);
    }

    /** The constant that is written here in either language, or by its own name. */
    <E extends Enum<E>> Optional<E> read(Class<E> type, String written) {
        String plain = Plain.text(written);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> plain.equals(Plain.text(constant.name()))
                        || plain.equals(Plain.text(word(constant, Locale.FRENCH)))
                        || plain.equals(Plain.text(word(constant, Locale.ENGLISH))))
                .findFirst();
    }

    <E extends Enum<E>> List<String> all(Class<E> type, Locale language) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> word(constant, language))
                .toList();
    }
}
