package limits.governance.scheme;

import java.util.Map;
import java.util.Optional;

/** The words of one sheet in one language. What the source does not state is absent, and the page says so. */
public record SheetWords(String name, String summary, Map<Line, String> lines) {

    /** The lines of a sheet, in the order they are read. */
    public enum Line {
        AGES,
        DURATION,
        CONDITIONS,
        MONEY,
        RUN_BY,
        REFERRED_BY
    }

    public SheetWords {
        lines = Map.copyOf(lines);
    }

    /** This line, unless the source says nothing of it. */
    public Optional<String> line(Line line) {
        return Optional.ofNullable(lines.get(line));
    }
}
