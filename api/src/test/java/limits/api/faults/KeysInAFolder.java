package limits.api.faults;

import java.util.Optional;
import limits.api.database.DataFolder;
import limits.api.eventlog.LogName;
import limits.api.eventlog.note.LogKeys;
import limits.api.eventlog.sequencing.SigningKeys;

/** The signing keys of logs as the programme keeps them. */
record KeysInAFolder(DataFolder folder) implements SigningKeys {

    @Override
    public Optional<LogKeys> kept(LogName log, String origin) {
        return folder.kept(file(log)).map(bytes -> LogKeys.decode(origin, bytes));
    }

    @Override
    public LogKeys draw(LogName log, String origin) {
        LogKeys drawn = LogKeys.draw(origin);
        folder.keep(file(log), drawn.encoded());
        return drawn;
    }

    private static String file(LogName log) {
        return "signing-" + log + ".keys";
    }
}
