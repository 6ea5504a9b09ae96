package limits.api.eventlog.export;

/** The export is not a whole log; the line names the first thing that is wrong. */
final class NotWhole extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Line line;

    NotWhole(Line line) {
        super(line.english());
        this.line = line;
    }

    /** One entry is the first that is wrong. */
    static NotWhole entry(String label, long index, String english, String french) {
        return new NotWhole(Line.of("entry " + index + ": " + english, "entrée " + index + " : " + french)
                .under(label));
    }

    static NotWhole superfluous(String file) {
        return new NotWhole(Line.of("does not belong to an export", "n'appartient pas à un export")
                .under(file));
    }

    Line line() {
        return line;
    }
}
