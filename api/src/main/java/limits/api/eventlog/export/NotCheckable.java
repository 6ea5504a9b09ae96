package limits.api.eventlog.export;

/** It cannot be said whether the log is whole; the line says why not. */
final class NotCheckable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Line line;

    NotCheckable(Line line) {
        super(line.english());
        this.line = line;
    }

    static NotCheckable unreadable(Object file) {
        return new NotCheckable(Line.of(file + ": cannot be read", file + " : illisible"));
    }

    Line line() {
        return line;
    }
}
