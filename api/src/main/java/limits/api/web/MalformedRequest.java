package limits.api.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Finds, in what Spring or Jackson threw, the fields of a request that could not be read. */
final class MalformedRequest {

    private static final int CAUSES = 8;

    private MalformedRequest() {}

    /** The trouble to tell, or empty where what was thrown is not about reading the request. */
    static Optional<Trouble> of(Throwable thrown) {
        return switch (thrown) {
            case IllegalArgumentException ours -> Malformed.ofOurs(ours).map(code -> malformed(Map.of("", code)));
            case HttpMessageNotReadableException unread -> Optional.of(deepest(unread));
            case BeanInstantiationException unbound -> Optional.of(deepest(unbound));
            case BindException unbound -> Optional.of(deepest(unbound));
            case TypeMismatchException mismatch -> Optional.of(deepest(mismatch));
            case ServletRequestBindingException missing -> Optional.of(deepest(missing));
            default -> Optional.empty();
        };
    }

    private static Trouble deepest(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < CAUSES; depth++, cause = cause.getCause()) {
            Optional<Trouble> found = told(cause);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return new Trouble(400, "trouble.malformed");
    }

    private static Optional<Trouble> told(Throwable thrown) {
        return switch (thrown) {
            case BodyLimit.TooLarge large -> Optional.of(new Trouble(413, "trouble.too-large"));
            case StreamConstraintsException large -> Optional.of(new Trouble(413, "trouble.too-large"));
            case UnrecognizedPropertyException unknown ->
                Optional.of(malformed(Map.of(path(unknown), "invalid.unknown-field")));
            case DatabindException unread -> Optional.of(malformed(Map.of(path(unread), Malformed.code(root(unread)))));
            case BindException unbound -> Optional.of(malformed(fields(unbound)));
            case MissingServletRequestParameterException missing ->
                Optional.of(malformed(Map.of(missing.getParameterName(), "invalid.unanswered")));
            case MethodArgumentTypeMismatchException mismatch ->
                Optional.of(malformed(Map.of(mismatch.getName(), Malformed.code(root(mismatch)))));
            default -> Malformed.ofOurs(thrown).map(code -> malformed(Map.of("", code)));
        };
    }

    private static Trouble malformed(Map<String, String> fields) {
        return new Trouble(400, "trouble.malformed", fields, "");
    }

    private static Map<String, String> fields(BindException unbound) {
        var fields = new LinkedHashMap<String, String>();
        unbound.getFieldErrors().forEach(error -> fields.put(error.getField(), Malformed.OTHER));
        return fields;
    }

    private static String path(DatabindException unread) {
        return unread.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }

    private static Throwable root(Throwable thrown) {
        return thrown.getCause() == null ? thrown : root(thrown.getCause());
    }
}
