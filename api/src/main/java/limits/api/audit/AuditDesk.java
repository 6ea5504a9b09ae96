package limits.api.audit;

import static limits.kernel.Capacity.AUDITOR;
import static limits.kernel.Capacity.DATA_PROTECTION_OFFICER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import limits.api.audit.Logs.Found;
import limits.api.audit.Logs.Verified;
import limits.api.database.Role;
import limits.api.eventlog.export.DaysOfALog.Day;
import limits.api.eventlog.export.StoredLog;
import limits.api.eventlog.export.StoredLog.Served;
import limits.casesharing.accesslog.AccessLogEvent;
import limits.casesharing.accesslog.AccessLogEvent.Looked;
import limits.casesharing.accesslog.AccessLogEvent.Motive;
import limits.casesharing.accesslog.AccessLogEvent.ReadingAnswered;
import limits.casesharing.accesslog.AccessLogEvent.SharingRefused;
import limits.casesharing.accesslog.AccessLogEvent.WarningConfirmed;
import limits.casesharing.charter.Category;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Fingerprint;
import limits.kernel.Key;

/**
 * Where an auditor asks. Each question is open to the capacities named here, whatever address it came by, and is written
 * down in the access log before it is answered.
 */
public final class AuditDesk {

    /** Entries on one page. */
    public static final int PAGE = 25;

    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(1);

    private static final Set<Capacity> VERIFIERS = Set.of(AUDITOR, DATA_PROTECTION_OFFICER);

    private final Logs logs;
    private final Visits visits;
    private final AccessReading entries;
    private final AsOfReading asOf;
    private final DecisionReading decisions;

    AuditDesk(Logs logs, Visits visits, Names names) {
        this.logs = logs;
        this.visits = visits;
        this.entries = new AccessReading(logs.of(Role.ACCESS_LOG), names);
        this.asOf = new AsOfReading(entries, logs.of(Role.CASESHARING), names);
        this.decisions = new DecisionReading(logs.of(Role.GOVERNANCE), names);
    }

    /** Entries before a position, the newest first. */
    public List<AccessRow> entriesBefore(Actor by, long position, Selection selection) {
        visit(by, Looked.ENTRIES, Role.ACCESS_LOG);
        return entries.before(position, PAGE, selection);
    }

    /** Entries behind a position, the newest first. */
    public List<AccessRow> entriesAfter(Actor by, long position, Selection selection) {
        visit(by, Looked.ENTRIES, Role.ACCESS_LOG);
        return entries.after(position, PAGE, selection);
    }

    /** What was so when an entry was written; empty if there is no such entry. */
    public Optional<AsOf> asOf(Actor by, long position) {
        visit(by, Looked.AS_OF_AN_ENTRY, Role.ACCESS_LOG);
        return asOf.entry(position);
    }

    /** The category that an entry names, shown this once; empty if it names none. */
    public Optional<Revealed> reveal(Actor by, long position, Motive motive) {
        visits.admit(by, Set.of(AUDITOR));
        var said = entries.said(position);
        var category = said.flatMap(AuditDesk::categoryOf);
        if (said.isEmpty() || category.isEmpty()) {
            return Optional.empty();
        }
        Key entry = said.orElseThrow().entry();
        visits.reveal(by, entry, motive);
        return entries.at(position).map(row -> new Revealed(row, category.orElseThrow()));
    }

    /** An entry with the category it names. */
    public record Revealed(AccessRow entry, Category category) {}

    /** Recomputes every log. */
    public List<Verified> verify(Actor by) {
        visits.visit(by, Looked.VERIFICATION, VERIFIERS);
        return logs.verified();
    }

    /** Decides every answered reading again, from what its entry saw and nothing later. */
    public DecidedAgain decideAgain(Actor by) {
        visits.visit(by, Looked.VERIFICATION, VERIFIERS);
        return logs.decidedAgain();
    }

    /** Where the fingerprint in the minutes stands among logs just verified; empty if it is part of none. */
    public Optional<Found> find(Actor by, Fingerprint kept, List<Verified> verified) {
        visits.admit(by, VERIFIERS);
        return logs.find(kept, verified);
    }

    /** The tree under which a log grows, as an outsider's programme verifies it; empty for a name that no log has. */
    public Optional<Served> tree(Actor by, String log) {
        visits.admit(by, VERIFIERS);
        return logs.stored(log).flatMap(StoredLog::newest);
    }

    /** The tree of one edition of a log. */
    public Optional<Served> tree(Actor by, String log, String edition) {
        visits.admit(by, VERIFIERS);
        return logs.stored(log).flatMap(stored -> stored.edition(edition));
    }

    /** How a log ended each day before one, the newest first; empty for a name that no log has. It names nobody: no visit. */
    public Optional<List<Day>> days(Actor by, String log, LocalDate before) {
        visits.admit(by, VERIFIERS);
        return logs.days(log).map(days -> days.before(before));
    }

    /** How one edition of a log ended on one day. */
    public Optional<Day> day(Actor by, String log, String edition, LocalDate on) {
        visits.admit(by, VERIFIERS);
        return logs.days(log).flatMap(days -> days.on(edition, on));
    }

    /** Refuses whoever may not verify. */
    public void admitVerifier(Actor by) {
        visits.admit(by, VERIFIERS);
    }

    /** Governance decisions before a position, the newest first, of one kind of story or, where it is empty, of all. */
    public List<DecisionRow> decisionsBefore(Actor by, long position, String story) {
        visit(by, Looked.DECISIONS, Role.GOVERNANCE);
        return decisions.before(position, PAGE, story);
    }

    /** What was so of a story of governance after one of its entries; empty if there is no such entry. */
    public Optional<DecisionThen> decision(Actor by, long position) {
        visit(by, Looked.DECISIONS, Role.GOVERNANCE);
        return decisions.at(position);
    }

    /** Writes the visit down, then waits for what is to be looked at to have its places, so that nobody misses her own step. */
    private void visit(Actor by, Looked at, Role log) {
        visits.visit(by, at);
        logs.of(log).settled(SETTLED_WITHIN);
    }

    private static Optional<Category> categoryOf(AccessLogEvent said) {
        return switch (said) {
            case ReadingAnswered it -> Optional.of(it.category());
            case SharingRefused it -> Optional.of(it.category());
            case WarningConfirmed it -> Optional.of(it.category());
            default -> Optional.empty();
        };
    }
}
