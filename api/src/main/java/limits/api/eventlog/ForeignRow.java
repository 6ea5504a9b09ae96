package limits.api.eventlog;

/** A row without a valid seal of ours: somebody wrote or altered it past the product. Nothing is decided on it. */
public final class ForeignRow extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    ForeignRow(LogName log) {
        super("a row of the log " + log + " does not bear our seal; verify the log");
    }
}
