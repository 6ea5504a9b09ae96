package limits.api.witness;

import limits.api.eventlog.LogName;

/**
 * What asking a witness about a log led to.
 *
 * @param witness by its name in the policy
 * @param size how many leaves the witness has seen, where it said so; otherwise how many lie here
 */
public record Finding(LogName log, String witness, Kind kind, long size) {

    /** From good to bad. */
    public enum Kind {
        /** The newest head is cosigned. */
        COSIGNED,
        /** No answer, or none that can be understood. */
        AWAY,
        /** The witness does not know this origin, or not under these keys: it has to be given them. */
        UNKNOWN,
        /** The witness has seen a longer log than lies here. */
        SET_BACK,
        /** The witness has seen a log that this one does not begin with. */
        FORKED
    }

    /** Whether the log is not the one that the witness saw. */
    public boolean alarms() {
        return kind == Kind.SET_BACK || kind == Kind.FORKED;
    }
}
