package limits.api.eventlog.export;

/** What a verification comes to, and the exit code that says so; the single-file verifier uses the same codes. */
public enum Verdict {
    /** All is as the log signed it. */
    WHOLE(0),
    /** Something is altered, missing or too much. */
    NOT_WHOLE(1),
    /** It cannot be said. */
    NOT_CHECKED(2);

    private final int code;

    Verdict(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
