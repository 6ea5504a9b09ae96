package limits.api.eventlog.note.planted;

import limits.api.eventlog.LogName;

/** Planted fault. */
final class KnowsTheLog {
    String text(LogName log) {
        return log.toString();
    }
}
