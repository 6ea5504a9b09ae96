package limits.api.eventlog.sequencing;

import java.util.Optional;
import limits.api.eventlog.LogName;
import limits.api.eventlog.note.LogKeys;

/** Where the keys of each log are kept. */
public interface SigningKeys {

    /** The keys of a log under one of its origins, where it has any. */
    Optional<LogKeys> kept(LogName log, String origin);

    /** New keys for a log that never had any; kept before they are given. */
    LogKeys draw(LogName log, String origin);
}
