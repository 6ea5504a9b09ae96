package limits.api.eventlog.sequencing;

import limits.api.eventlog.LogName;

/** A log that has checkpoints has no keys here, or others: nothing is signed, and no new keys are drawn in silence. */
public final class SigningKeyMissing extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final LogName log;

    SigningKeyMissing(LogName log) {
        super("the signing keys of the log " + log + " are missing, or are not those of its checkpoints");
        this.log = log;
    }

    public LogName log() {
        return log;
    }
}
