package limits.api.eventlog.note;

/** A note that the log did not sign, or that lacks one of its two signatures; the message says which. */
public final class NotTheLogs extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotTheLogs(String what) {
        super(what);
    }
}
