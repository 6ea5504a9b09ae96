package limits.api.eventlog.sequencing;

import limits.api.eventlog.LogName;

/** Another sequencer has taken the log over: what this one was about to write is not written. */
final class Fenced extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    Fenced(LogName log) {
        super("another sequencer leads the log " + log);
    }
}
