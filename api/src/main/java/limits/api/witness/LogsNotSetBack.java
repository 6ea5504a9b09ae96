package limits.api.witness;

import java.util.List;
import java.util.Optional;
import limits.api.database.StartUpRefused;
import limits.api.eventlog.LogName;
import limits.api.eventlog.export.Edition;
import limits.api.eventlog.export.StoredOrigin;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.note.WitnessPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Before anything is sequenced: that no log is shorter, or another, than a witness of the policy has seen it.
 *
 * <p>What this guarantees: with one witness within reach that cosigned the newest origin, or one of its cosignatures left in
 * the database or the data folder, a log that was set back behind it is not served. What it does not: a witness out of reach
 * does not stop the start, because then anybody who cuts its line would stop the commune's work; so a log set back together
 * with its data folder while every witness is away is served until one answers. What came after the last cosignature can be
 * lost unseen. And a witness that lies can stop a start: take it out of the policy.
 */
final class LogsNotSetBack {

    private static final Logger LOG = LoggerFactory.getLogger(LogsNotSetBack.class);

    private final List<WitnessedLog> logs;

    LogsNotSetBack(List<WitnessedLog> logs) {
        this.logs = logs;
    }

    /** @throws StartUpRefused naming the first log that was set back or is another */
    void require() {
        logs.forEach(LogsNotSetBack::requireRemembered);
        try (var client = new WitnessClient()) {
            for (WitnessedLog log : logs) {
                for (WitnessPolicy.Witness witness : log.policy().witnesses()) {
                    if (!witness.url().isEmpty() && log.isMeant()) {
                        new Asking(log, client, witness).askFromHere().ifPresent(LogsNotSetBack::requireAgreed);
                    }
                }
            }
        }
    }

    private static void requireAgreed(Finding finding) {
        switch (finding.kind()) {
            case SET_BACK -> throw shorter(finding.log(), finding.size());
            case FORKED -> throw another(finding.log(), finding.size());
            case AWAY, UNKNOWN ->
                LOG.warn(
                        "the witness {} says nothing on the log {} ({}): it is served as it lies here",
                        finding.witness(),
                        finding.log(),
                        finding.kind());
            case COSIGNED -> {}
        }
    }

    /** Without network: what cosignatures that are kept here say. Those before the last recovery are history. */
    private static void requireRemembered(WitnessedLog log) {
        List<StoredOrigin> origins = log.origins();
        long from = recovered(origins).map(StoredOrigin::first).orElse(0L);
        for (StoredOrigin origin : origins) {
            for (WitnessedLog.Line line : log.lines()) {
                if (line.first() == origin.first() && origin.first() >= from) {
                    requireLine(log, origin, line);
                }
            }
        }
        log.remembered().forEach(note -> requireNote(log, origins, note));
    }

    private static void requireLine(WitnessedLog log, StoredOrigin origin, WitnessedLog.Line line) {
        if (origin.size() < line.size()) {
            throw shorter(log.name(), line.size());
        }
        var here = new Checkpoint(
                origin.name(), line.size(), origin.tree(line.size()).root());
        var signature = SignedNote.Signature.parse(line.line());
        boolean other = log.policy().witnesses().stream()
                .filter(witness -> witness.key().claims(signature))
                .anyMatch(witness -> !witness.key().verifies(here, signature));
        if (other) {
            throw another(log.name(), line.size());
        }
    }

    private static void requireNote(WitnessedLog log, List<StoredOrigin> origins, SignedNote note) {
        Checkpoint seen = Checkpoint.parse(note.text());
        if (log.policy().cosignedBy(note).isEmpty() || isHistory(seen.origin(), origins)) {
            return;
        }
        StoredOrigin origin = origins.stream()
                .filter(each -> each.name().equals(seen.origin()))
                .findFirst()
                .orElseThrow(() -> shorter(log.name(), seen.size()));
        if (origin.size() < seen.size()) {
            throw shorter(log.name(), seen.size());
        }
        if (!origin.tree(seen.size()).root().equals(seen.root())) {
            throw another(log.name(), seen.size());
        }
    }

    private static boolean isHistory(String seen, List<StoredOrigin> origins) {
        return recovered(origins)
                .filter(recovery -> Edition.of(seen).compareTo(Edition.of(recovery.name())) < 0)
                .isPresent();
    }

    private static Optional<StoredOrigin> recovered(List<StoredOrigin> origins) {
        return origins.reversed().stream().filter(StoredOrigin::opensARecovery).findFirst();
    }

    private static StartUpRefused shorter(LogName log, long seen) {
        return new StartUpRefused(
                "the log " + log + " is shorter here than a witness has seen it (" + seen
                        + " entries): it was set back. Nothing is served. Read"
                        + " docs/runbooks/recover-a-rolled-back-log.md before anything else",
                "le journal " + log + " est plus court ici que ce qu'un témoin en a vu (" + seen
                        + " entrées) : il a été ramené en arrière. Rien n'est servi. Lisez d'abord"
                        + " docs/runbooks/recover-a-rolled-back-log.md");
    }

    private static StartUpRefused another(LogName log, long seen) {
        return new StartUpRefused(
                "the log " + log + " is not the one that a witness has seen (at " + seen
                        + " entries): it was altered or replaced. Nothing is served. Read"
                        + " docs/runbooks/recover-a-rolled-back-log.md before anything else",
                "le journal " + log + " n'est pas celui qu'un témoin a vu (à " + seen
                        + " entrées) : il a été modifié ou remplacé. Rien n'est servi. Lisez d'abord"
                        + " docs/runbooks/recover-a-rolled-back-log.md");
    }
}
