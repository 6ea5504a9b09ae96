package limits.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A form with a file, as a browser sends it: in parts, with a line between them that is drawn anew. */
final class FormInParts {

    private final String line = "----limits-" + UUID.randomUUID();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    FormInParts(List<Map.Entry<String, String>> fields, String name, byte[] file) {
        for (var field : fields) {
            part(field.getKey(), "", field.getValue().getBytes(StandardCharsets.UTF_8));
        }
        part(name, "; filename=\"file\"", file);
        told("--" + line + "--\r\n");
    }

    String type() {
        return "multipart/form-data; boundary=" + line;
    }

    byte[] body() {
        return body.toByteArray();
    }

    private void part(String name, String more, byte[] content) {
        told("--" + line + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n");
        body.writeBytes(content);
        told("\r\n");
    }

    private void told(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
