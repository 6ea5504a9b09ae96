package limits.api.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** An answer that the browser keeps as a file under a name of ours, and never shows in the window. */
public final class TakenAway {

    /** Text that is read as it stands. */
    public static final String PLAIN = "text/plain;charset=UTF-8";

    /** A table in text. RFC 4180. */
    public static final String CSV = "text/csv;charset=UTF-8";

    /** A charter. RFC 9512. */
    public static final String YAML = "application/yaml";

    private TakenAway() {}

    public static ResponseEntity<byte[]> as(String name, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    public static ResponseEntity<byte[]> as(String name, String type, String text) {
        return as(name, type, text.getBytes(StandardCharsets.UTF_8));
    }
}
