package limits.governance.scheme;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** One resource file of {@code /limits}, UTF-8, as the JDK reads properties. */
public record Sheets(String file, Properties lines) {

    public static Sheets read(String file) {
        var lines = new Properties();
        try (var stream = Objects.requireNonNull(Sheets.class.getResourceAsStream("/limits/" + file), file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
        return new Sheets(file, lines);
    }

    /** A line that must be there. */
    public String one(String key) {
        String found = or(key, "");
        if (found.isEmpty()) {
            throw new IllegalStateException(file + " lacks " + key);
        }
        return found;
    }

    public String or(String key, String otherwise) {
        return lines.getProperty(key, otherwise).strip();
    }

    /** Values between commas; none when the line is absent. */
    public List<String> list(String key) {
        return Arrays.stream(or(key, "").split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    public Set<String> keys() {
        return lines.stringPropertyNames();
    }
}
