package limits.api.audit;

import java.util.List;
import java.util.Optional;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.eventlog.EventLog;
import limits.api.eventlog.LogName;
import limits.api.eventlog.LogVerifier;
import limits.api.eventlog.LogVerifier.Verdict;
import limits.kernel.Fingerprint;

/** Every log of the house, through a role that may read them and nothing else. */
public final class Logs {

    /** In the order in which they are told. */
    private static final List<Role> WITH_A_LOG =
            List.of(Role.GOVERNANCE, Role.CASESHARING, Role.ACCESS_LOG, Role.PUBLISHED);

    private final List<EventLog> logs;

    Logs(Databases databases) {
        this.logs = WITH_A_LOG.stream()
                .map(role -> new EventLog(
                        new LogName(role.login()),
                        databases.reading(Role.AUDITOR, role).template()))
                .toList();
    }

    /** What the verification of one log found. */
    public record Verified(LogName log, Verdict verdict) {

        /** Whether every entry follows. */
        public boolean whole() {
            return verdict instanceof Verdict.Whole;
        }

        /** The finding in one line, in both languages, for a terminal. */
        public String line() {
            return switch (verdict) {
                case Verdict.Whole it ->
                    "%-11s  whole / intact  %8d  %s".formatted(log, it.entries(), it.fingerprint());
                case Verdict.Broken it ->
                    "%-11s  ALTERED / ALTÉRÉ  entry / inscription %d  %s"
                            .formatted(log, it.position(), said(it.fault()));
            };
        }

        private static String said(LogVerifier.Fault fault) {
            return switch (fault) {
                case POSITION -> "missing, or there twice / manque, ou figure deux fois";
                case PREVIOUS -> "does not follow the one before / ne suit pas la précédente";
                case CONTENT -> "its content is not what was written / son contenu n'est pas ce qui a été écrit";
            };
        }
    }

    /** In which log a fingerprint is part of the chain, and after which entry; 0 before the first. */
    public record Found(LogName log, long position) {}

    EventLog of(Role role) {
        return logs.get(WITH_A_LOG.indexOf(role));
    }

    /** Recomputes every log from its first entry. */
    public List<Verified> verified() {
        return logs.stream()
                .map(log -> new Verified(log.name(), LogVerifier.verify(log)))
                .toList();
    }

    /**
     * Where a fingerprint, kept in minutes or by a witness, stands among these logs. One that is stored behind an altered
     * entry proves nothing, and is not found.
     */
    Optional<Found> find(Fingerprint kept, List<Verified> verified) {
        return logs.stream()
                .flatMap(log -> log.positionOf(kept).map(position -> new Found(log.name(), position)).stream())
                .filter(found -> verified.stream()
                        .anyMatch(each -> each.log().equals(found.log()) && found.position() <= sound(each.verdict())))
                .findFirst();
    }

    /** The last position up to which every entry follows. */
    private static long sound(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Whole whole -> whole.entries();
            case Verdict.Broken broken -> broken.position() - 1;
        };
    }
}
