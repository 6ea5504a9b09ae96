package limits.api.eventlog.export;

import java.util.List;
import java.util.function.Consumer;
import limits.api.eventlog.LogName;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.LogVerifierKeys;
import limits.api.eventlog.note.SignedNote;
import org.springframework.jdbc.core.JdbcTemplate;

/** A log in PostgreSQL as it stands now, to be exported while it grows: what comes after its checkpoints is left out. */
public final class StoredLog implements ExportedLog {

    private final LogName log;
    private final JdbcTemplate db;

    /** @param db signs in as a role that may read this log */
    public StoredLog(LogName log, JdbcTemplate db) {
        this.log = log;
        this.db = db;
    }

    @Override
    public List<Origin> origins() {
        return StoredOrigin.all(log, db).stream().map(this::asItStands).toList();
    }

    private Origin asItStands(StoredOrigin origin) {
        SignedNote signed = origin.note();
        Checkpoint head = Checkpoint.parse(signed.text());
        return new AsItStands(origin, cosigned(signed, origin, head), head);
    }

    /** The checkpoint with what witnesses have signed under it since. */
    private SignedNote cosigned(SignedNote signed, StoredOrigin origin, Checkpoint head) {
        List<String> lines = db.queryForList(
                "SELECT line FROM " + log + ".cosignature WHERE first = ? AND size = ? ORDER BY witness",
                String.class,
                origin.first(),
                head.size());
        SignedNote note = signed;
        for (String line : lines) {
            note = note.with(SignedNote.Signature.parse(line));
        }
        return note;
    }

    private record AsItStands(StoredOrigin stored, SignedNote note, Checkpoint head) implements Origin {

        @Override
        public LogVerifierKeys keys() {
            return LogVerifierKeys.parse(stored.keys());
        }

        @Override
        public void eachLeaf(Consumer<byte[]> reader) {
            stored.eachLeaf(head.size(), reader);
        }
    }
}
