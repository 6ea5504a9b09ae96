package limits.api.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import limits.kernel.Actor;
import limits.kernel.Key;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** A form as it was sent, and who sent it. The sender comes from the session, never from the form. */
public record Sent(HttpServletRequest request, Actor by) {

    /** The answers of this name that say something; a browser ends lines its own way, we with a line feed. */
    List<String> all(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .filter(value -> !value.isBlank())
                        .map(value -> value.replace("\r\n", "\n"))
                        .toList();
    }

    /** The name that the form drew for what it makes. */
    public Key key(String name) {
        return new Key(one(name));
    }

    /** One answer as text; empty where there is none. */
    public String text(String name) {
        return one(name);
    }

    String one(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** The identifier of the command, drawn when the form was shown. */
    public UUID command() {
        return UUID.fromString(one("commandId"));
    }

    /** The bytes of a file; empty where none was chosen. */
    public Optional<byte[]> file(String name) {
        var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        var file = parts == null ? null : parts.getFile(name);
        if (file == null || file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(file.getBytes());
        } catch (IOException unread) {
            throw new UncheckedIOException("a file could not be read", unread);
        }
    }
}
