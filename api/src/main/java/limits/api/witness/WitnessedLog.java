package limits.api.witness;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import limits.api.eventlog.LogName;
import limits.api.eventlog.export.StoredOrigin;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.LogVerifierKeys;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.note.WitnessPolicy;
import limits.api.eventlog.note.WitnessPolicy.Witness;
import limits.api.eventlog.tree.Hash;
import limits.api.eventlog.tree.Proofs;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What witnesses have signed of one log. The lines lie beside the log; the notes they are under lie in the data folder as
 * well, so that a database set back by itself does not forget them.
 */
final class WitnessedLog {

    private final LogName log;
    private final JdbcTemplate db;
    private final Path folder;
    private final WitnessPolicy policy;
    private volatile boolean meant;

    /** @param db signs in as the sequencer, who alone keeps cosignatures */
    WitnessedLog(LogName log, JdbcTemplate db, Path folder, WitnessPolicy policy) {
        this.log = log;
        this.db = db;
        this.folder = folder;
        this.policy = policy;
    }

    LogName name() {
        return log;
    }

    WitnessPolicy policy() {
        return policy;
    }

    /** Every origin, the oldest first. */
    List<StoredOrigin> origins() {
        return StoredOrigin.all(log, db);
    }

    /** Its two keys, which stay from origin to origin; none before its sequencer has ever run. */
    Optional<LogVerifierKeys> keys() {
        return newest().map(origin -> LogVerifierKeys.parse(origin.keys()));
    }

    /** Whether the policy is about this log; what others' policies say counts for nothing here. */
    boolean isMeant() {
        meant = meant
                || policy.logs().isEmpty()
                || keys().filter(policy::isAbout).isPresent();
        return meant;
    }

    Optional<StoredOrigin> newest() {
        return StoredOrigin.newest(log, db);
    }

    /** A request for the note, from the size that the witness saw. */
    AddCheckpoint request(StoredOrigin origin, SignedNote note, long old) {
        return new AddCheckpoint(
                old, Proofs.consistency(old, Checkpoint.parse(note.text()).size(), origin), note);
    }

    /** The largest size that the witness cosigned, as far as it lies here. */
    long seen(StoredOrigin origin, Witness witness) {
        Long size = db.queryForObject(
                "SELECT coalesce(max(size), 0) FROM " + log + ".cosignature WHERE first = ? AND witness = ?",
                Long.class,
                origin.first(),
                witness.name());
        return size == null ? 0 : size;
    }

    /** Keeps a cosignature that verifies; false, and nothing is kept, if it does not. */
    boolean keep(StoredOrigin origin, SignedNote note, Witness witness, List<SignedNote.Signature> lines) {
        for (SignedNote.Signature line : lines) {
            if (witness.key().verifies(note.text(), line)) {
                keep(origin, note, witness, line);
                return true;
            }
        }
        return false;
    }

    private synchronized void keep(StoredOrigin origin, SignedNote note, Witness witness, SignedNote.Signature line) {
        Checkpoint head = Checkpoint.parse(note.text());
        db.update(
                "INSERT INTO " + log + ".cosignature (first, size, witness, line) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                origin.first(),
                head.size(),
                witness.name(),
                line.line());
        SignedNote all = remembered("newest")
                .filter(earlier -> earlier.text().equals(note.text()))
                .orElse(note)
                .with(line);
        WholeFile.write(file("newest"), all.encoded());
        if (isMeant() && policy.witnessed(all)) {
            WholeFile.write(file("witnessed"), all.encoded());
        }
    }

    /** The notes that the data folder remembers. */
    List<SignedNote> remembered() {
        return java.util.stream.Stream.of("newest", "witnessed")
                .flatMap(which -> remembered(which).stream())
                .toList();
    }

    /** The newest checkpoint that is witnessed as the policy wants it. */
    Optional<Checkpoint> witnessed() {
        return remembered("witnessed").filter(note -> isMeant()).map(note -> Checkpoint.parse(note.text()));
    }

    private Optional<SignedNote> remembered(String which) {
        return WholeFile.bytes(file(which)).map(SignedNote::parse);
    }

    private Path file(String which) {
        return folder.resolve(log + "-" + which + ".note");
    }

    /** Where the note lies for which a witness was asked by file. */
    Path sent(Witness witness) {
        return folder.resolve("sent")
                .resolve(Hash.leaf((log + "\n" + witness.name()).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .hex());
    }

    /** Keeps what was asked and answered, for those who will have to find out what happened. */
    void evidence(Witness witness, AddCheckpoint asked, Answer answer) {
        byte[] request = asked.bytes();
        String name =
                log + "-" + answer.status() + "-" + Hash.leaf(request).hex().substring(0, 16) + ".txt";
        WholeFile.write(
                folder.resolve("evidence").resolve(name),
                "witness " + witness.name() + " " + witness.key().text() + " " + witness.url() + "\nanswer "
                        + answer.status() + " " + answer.body().strip() + "\n\n" + asked.text());
    }

    /** What cosignatures in the database say: of which origin, how many leaves, by whom, in which line; the largest of each. */
    List<Line> lines() {
        return db.query(
                "SELECT DISTINCT ON (first, witness) first, size, witness, line FROM " + log
                        + ".cosignature ORDER BY first, witness, size DESC",
                (row, n) -> new Line(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)));
    }

    /** One stored cosignature. */
    record Line(long first, long size, String witness, String line) {}
}
