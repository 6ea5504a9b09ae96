package limits.api.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a trouble as a problem of RFC 9457, in the reader's language, with nothing in it of what was sent. */
@Component
final class Problems {

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** One field that could not be read. */
    record Field(String field, String code, String title) {}

    /** The members of a problem; {@code type} is a URN and leads nowhere, {@code code} is its short stable form. */
    Map<String, Object> of(Trouble trouble, Locale language) {
        String code = trouble.code().replaceFirst("^(refused|trouble)\\.", "");
        var told = new TreeMap<String, Object>();
        told.put("type", "urn:limits:problem:" + code);
        told.put("title", sentence(trouble, language));
        told.put("status", trouble.status());
        told.put("code", code);
        if (!trouble.clause().isEmpty()) {
            told.put("clause", sentence(trouble.clause(), language));
        }
        if (!trouble.incident().isEmpty()) {
            told.put("incident", trouble.incident());
        }
        if (!trouble.fields().isEmpty()) {
            told.put("errors", fields(trouble, language));
        }
        return told;
    }

    private List<Field> fields(Trouble trouble, Locale language) {
        return trouble.fields().entrySet().stream()
                .map(wrong -> new Field(wrong.getKey(), wrong.getValue(), sentence(wrong.getValue(), language)))
                .toList();
    }

    private String sentence(Trouble trouble, Locale language) {
        return messages.getMessage(trouble.toReader(), null, sentence(trouble.code(), language), language);
    }

    private String sentence(String code, Locale language) {
        String other = code.startsWith("invalid.") ? Malformed.OTHER : "trouble.refused";
        return messages.getMessage(code, null, messages.getMessage(other, null, language), language);
    }
}
