package limits.api.eventlog.note;

/** A policy file that cannot be followed; the message names the line and what is wrong with it, in French and in English. */
public final class MalformedPolicy extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int line;

    MalformedPolicy(int line, String french, String english) {
        super("Ligne " + line + " : " + french + " / Line " + line + ": " + english);
        this.line = line;
    }

    /** Number of the line, from 1; the last line for what is missing. */
    public int line() {
        return line;
    }
}
