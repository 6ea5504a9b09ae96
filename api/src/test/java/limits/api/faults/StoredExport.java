package limits.api.faults;

import java.util.List;
import java.util.function.Consumer;
import limits.api.eventlog.LogName;
import limits.api.eventlog.export.ExportedLog;
import limits.api.eventlog.export.StoredOrigin;
import limits.api.eventlog.note.LogVerifierKeys;
import limits.api.eventlog.note.SignedNote;
import org.springframework.jdbc.core.JdbcTemplate;

/** A log that nobody writes to just now, as it can be exported. */
record StoredExport(LogName log, JdbcTemplate db) implements ExportedLog {

    @Override
    public List<ExportedLog.Origin> origins() {
        return StoredOrigin.all(log, db).stream()
                .map(stored -> (ExportedLog.Origin) new Origin(stored))
                .toList();
    }

    private record Origin(StoredOrigin stored) implements ExportedLog.Origin {

        @Override
        public SignedNote note() {
            return stored.note();
        }

        @Override
        public LogVerifierKeys keys() {
            return LogVerifierKeys.parse(stored.keys());
        }

        @Override
        public void eachLeaf(Consumer<byte[]> reader) {
            stored.eachLeaf(stored.size(), reader);
        }
    }
}
