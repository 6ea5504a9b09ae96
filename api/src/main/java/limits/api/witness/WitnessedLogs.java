package limits.api.witness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import limits.api.database.DataFolder;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.database.StartUpRefused;
import limits.api.eventlog.LogName;
import limits.api.eventlog.export.StoredOrigin;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.note.WitnessPolicy;

/** The logs of this installation under a policy of witnesses, and how they are shown to a witness by a file. */
public final class WitnessedLogs {

    private final List<WitnessedLog> logs;

    private WitnessedLogs(List<WitnessedLog> logs) {
        this.logs = List.copyOf(logs);
    }

    /** Every log that has a role here. */
    public static WitnessedLogs of(Databases databases, DataFolder folder, WitnessPolicy policy) {
        Path place = folder.path().resolve("witnesses");
        return new WitnessedLogs(Role.withALog().stream()
                .map(role -> new WitnessedLog(
                        new LogName(role.login()),
                        databases.reading(Role.SEQUENCER, role).template(),
                        place,
                        policy))
                .toList());
    }

    /** The same with the policy of a file; no log at all where no file is named. */
    static WitnessedLogs of(Databases databases, DataFolder folder, String file) {
        if (file.isBlank()) {
            return new WitnessedLogs(List.of());
        }
        try {
            return of(databases, folder, WitnessPolicy.parse(Files.readString(Path.of(file))));
        } catch (IOException | IllegalArgumentException wrong) {
            throw new StartUpRefused(
                    "the policy of witnesses " + file + " cannot be followed: " + wrong.getMessage(),
                    "la politique de témoins " + file + " n'est pas applicable");
        }
    }

    List<WitnessedLog> all() {
        return logs;
    }

    /** Whether this origin was shown to a witness, although it may be forgotten here. */
    public boolean shown(String origin) {
        return logs.stream()
                .flatMap(log -> log.remembered().stream())
                .anyMatch(note -> Checkpoint.parse(note.text()).origin().equals(origin));
    }

    /** @throws StartUpRefused when the policy is about others' logs, or naming the first log that a witness has seen otherwise */
    public void requireNotSetBack() {
        LogsMeant.require(logs);
        new LogsNotSetBack(logs).require();
    }

    /** The request to carry to a witness; empty for an unknown log or witness, or a log that has nothing yet. */
    public Optional<AddCheckpoint> request(String log, String witness, long old) {
        return named(log)
                .flatMap(found -> found.newest()
                        .flatMap(origin -> asked(found, witness).map(by -> request(found, origin, by, old))));
    }

    /** @param old negative for: as far as is known here */
    private static AddCheckpoint request(
            WitnessedLog log, StoredOrigin origin, WitnessPolicy.Witness witness, long old) {
        SignedNote note = origin.note();
        AddCheckpoint request = log.request(origin, note, old < 0 ? log.seen(origin, witness) : old);
        WholeFile.write(log.sent(witness), note.encoded());
        return request;
    }

    /** Takes what a witness answered to such a request; the name of the witness, or empty if nobody of the policy said it. */
    public Optional<String> take(String log, String lines) {
        var signatures = lines.lines()
                .filter(line -> !line.isBlank())
                .map(SignedNote.Signature::parse)
                .toList();
        return named(log)
                .flatMap(found -> found.policy().witnesses().stream()
                        .filter(witness -> WholeFile.bytes(found.sent(witness))
                                .map(SignedNote::parse)
                                .filter(note -> take(found, note, witness, signatures))
                                .isPresent())
                        .map(WitnessPolicy.Witness::name)
                        .findFirst());
    }

    private static boolean take(
            WitnessedLog log, SignedNote note, WitnessPolicy.Witness witness, List<SignedNote.Signature> lines) {
        String name = Checkpoint.parse(note.text()).origin();
        return log.origins().stream()
                .filter(origin -> origin.name().equals(name))
                .anyMatch(origin -> log.keep(origin, note, witness, lines));
    }

    private Optional<WitnessedLog> named(String log) {
        return logs.stream()
                .filter(each -> each.name().text().equals(log) && each.isMeant())
                .findFirst();
    }

    private static Optional<WitnessPolicy.Witness> asked(WitnessedLog log, String witness) {
        return log.policy().witnesses().stream()
                .filter(each -> each.name().equals(witness))
                .findFirst();
    }
}
