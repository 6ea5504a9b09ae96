package limits.api.eventlog.export;

import java.util.Optional;

/** The logs of this installation, by name, as they can be exported; empty for a name that no log has. */
public interface ExportedLogs {

    Optional<ExportedLog> named(String log);
}
