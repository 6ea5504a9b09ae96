package limits.api.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.eventlog.LogName;
import limits.api.eventlog.LogReader;
import limits.api.eventlog.export.DaysOfALog;
import limits.api.eventlog.export.LogVerifier;
import limits.api.eventlog.export.LogVerifier.Verdict;
import limits.api.eventlog.export.StoredLog;
import limits.kernel.Fingerprint;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every log of the house, through a role that may read them and nothing else. */
public final class Logs {

    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(2);

    private final Databases databases;
    private final Retention retention;
    private final InstantSource clock;

    Logs(Databases databases, Retention retention, InstantSource clock) {
        this.databases = databases;
        this.retention = retention;
        this.clock = clock;
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
                case Verdict.Whole it -> "%-11s  whole / intact  %8d  %s".formatted(log, it.entries(), it.printed());
                case Verdict.Broken it ->
                    "%-11s  ALTERED / ALTÉRÉ  entry / inscription %d  %s"
                            .formatted(log, it.position(), said(it.fault()));
            };
        }

        private static String said(LogVerifier.Fault fault) {
            return switch (fault) {
                case POSITION -> "no such place in the log / place absente du journal";
                case MISSING -> "the entry is gone before its time / l'inscription a disparu avant son terme";
                case CONTENT -> "its content is not what was written / son contenu n'est pas ce qui a été écrit";
                case CHECKPOINT -> "not what was signed / pas ce qui a été signé";
                case PASSED_OVER -> "before it lies an entry without a place / avant elle, une inscription sans place";
            };
        }
    }

    /** In which log a fingerprint is part of the chain, and after which entry; 0 before the first. */
    public record Found(LogName log, long position) {}

    LogReader of(Role role) {
        return new LogReader(name(role), db(role));
    }

    private static LogName name(Role role) {
        return new LogName(role.login());
    }

    private JdbcTemplate db(Role role) {
        return databases.reading(Role.AUDITOR, role).template();
    }

    /** A log by its name, as outsiders see and verify it. */
    Optional<StoredLog> stored(String log) {
        return Role.withALog().stream()
                .filter(role -> role.login().equals(log))
                .findFirst()
                .map(role -> new StoredLog(name(role), db(role)));
    }

    /** How a log ended each day, by its name. */
    Optional<DaysOfALog> days(String log) {
        return Role.withALog().stream()
                .filter(role -> role.login().equals(log))
                .findFirst()
                .map(role -> new DaysOfALog(name(role), db(role)));
    }

    private LogVerifier verifier(Role role) {
        Instant expired = role == Role.ACCESS_LOG ? retention.mayBeGoneBefore(clock.instant()) : Instant.EPOCH;
        return new LogVerifier(name(role), db(role), expired);
    }

    /** Recomputes every log from its first entry, once what was committed before has its position. */
    public List<Verified> verified() {
        return Role.withALog().stream()
                .map(role -> {
                    of(role).settled(SETTLED_WITHIN);
                    return new Verified(name(role), verifier(role).verify());
                })
                .toList();
    }

    /** Decides every answered reading again, from the logs alone. */
    public DecidedAgain decidedAgain() {
        of(Role.ACCESS_LOG).settled(SETTLED_WITHIN);
        return new DecisionsAgain(of(Role.ACCESS_LOG), of(Role.CASESHARING)).all();
    }

    /**
     * Where a fingerprint, kept in minutes or by a witness, stands among these logs. One that is found behind an altered
     * entry proves nothing, and is not told.
     */
    Optional<Found> find(Fingerprint kept, List<Verified> verified) {
        return Role.withALog().stream()
                .flatMap(role ->
                        verifier(role).positionOf(kept).map(position -> new Found(name(role), position)).stream())
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
