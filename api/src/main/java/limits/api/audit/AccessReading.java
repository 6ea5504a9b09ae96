package limits.api.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import limits.api.audit.AccessRow.Author;
import limits.api.audit.AccessRow.Ground;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.LogEntry;
import limits.api.eventlog.LogReader;
import limits.api.eventlog.StableJson;
import limits.api.eventlog.Wanted;
import limits.casesharing.accesslog.AccessLogEvent;
import limits.casesharing.accesslog.AccessLogEvent.Answer;
import limits.casesharing.accesslog.AccessLogEvent.CategoryRevealed;
import limits.casesharing.accesslog.AccessLogEvent.IndexAsked;
import limits.casesharing.accesslog.AccessLogEvent.IndexEntered;
import limits.casesharing.accesslog.AccessLogEvent.ListShown;
import limits.casesharing.accesslog.AccessLogEvent.LogVisited;
import limits.casesharing.accesslog.AccessLogEvent.NotOpened;
import limits.casesharing.accesslog.AccessLogEvent.NothingThere;
import limits.casesharing.accesslog.AccessLogEvent.ReadingAnswered;
import limits.casesharing.accesslog.AccessLogEvent.SharingRefused;
import limits.casesharing.accesslog.AccessLogEvent.SituationAnswered;
import limits.casesharing.accesslog.AccessLogEvent.TurnedAway;
import limits.casesharing.accesslog.AccessLogEvent.WarningConfirmed;
import limits.casesharing.accesslog.AccessStories;
import limits.casesharing.accesslog.Seen;
import limits.casesharing.charter.Gate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Turns stored entries of the access log into lines that an auditor reads. Knows no key of any sealed text. */
final class AccessReading {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** The act of an entry whose bytes are not what this house writes. */
    static final String UNREADABLE = "unreadable";

    private final LogReader log;
    private final Names names;
    private final EventNames entries = new EventNames(AccessStories.VOCABULARY);
    private final JsonMapper json = StableJson.mapper();

    AccessReading(LogReader log, Names names) {
        this.log = log;
        this.names = names;
    }

    /** At most so many entries before a position, the newest first. */
    List<AccessRow> before(long position, int most, Selection selection) {
        return log.before(position, most, selection.wanted()).stream()
                .map(this::row)
                .toList();
    }

    /** At most so many entries behind a position, the newest first. */
    List<AccessRow> after(long position, int most, Selection selection) {
        return log.after(position, most, selection.wanted()).reversed().stream()
                .map(this::row)
                .toList();
    }

    Optional<AccessRow> at(long position) {
        return log.at(position).map(this::row);
    }

    /** What an entry said, to the word; empty if its bytes were altered beyond reading. */
    Optional<AccessLogEvent> said(long position) {
        return log.at(position).flatMap(this::said);
    }

    /** The nearest entry before, or behind, a position that rested on a story. */
    Optional<Long> nearestThatSaw(long position, boolean before) {
        var saw = Wanted.either(List.of(), List.of("\"seen\":[{"));
        var found = before ? log.before(position, 1, saw) : log.after(position, 1, saw);
        return found.stream().findFirst().map(LogEntry::position);
    }

    long last() {
        return log.head();
    }

    private Optional<AccessLogEvent> said(LogEntry entry) {
        var draft = entry.draft();
        try {
            return Optional.of((AccessLogEvent) entries.read(draft, json));
        } catch (JacksonException | IllegalStateException altered) {
            // Whatever stands there instead is nobody's to show; the verification names the entry.
            return Optional.empty();
        }
    }

    private AccessRow row(LogEntry entry) {
        return said(entry)
                .map(said -> row(entry.position(), said))
                .orElseGet(() -> new AccessRow(
                        entry.position(),
                        paris(entry.recordedAt()),
                        Author.NOBODY,
                        UNREADABLE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of()));
    }

    private AccessRow row(long position, AccessLogEvent said) {
        return new AccessRow(
                position,
                paris(said.at()),
                names.author(said.by()),
                act(said),
                answer(said),
                because(said),
                ground(said),
                said instanceof ReadingAnswered || said instanceof SharingRefused || said instanceof WarningConfirmed,
                seen(said));
    }

    static ZonedDateTime paris(Instant at) {
        return at.atZone(PARIS);
    }

    private static String act(AccessLogEvent said) {
        return switch (said) {
            case ReadingAnswered reading -> "reading-answered";
            case NotOpened reading -> "not-opened";
            case NothingThere it -> "nothing-there." + it.asked();
            case SituationAnswered it -> "situation-answered";
            case SharingRefused it -> "sharing-refused";
            case WarningConfirmed it -> "warning-confirmed";
            case TurnedAway it -> "turned-away." + it.tried() + "." + it.part();
            case ListShown it -> "list-shown." + it.list();
            case IndexAsked it -> "index-asked";
            case IndexEntered it -> "index-entered." + (it.in() ? "IN" : "OUT");
            case LogVisited it -> "log-visited." + it.looked();
            case CategoryRevealed it -> "category-revealed." + it.motive();
        };
    }

    private static Optional<Answer> answer(AccessLogEvent said) {
        return switch (said) {
            case ReadingAnswered it -> Optional.of(it.answer());
            case SituationAnswered it -> Optional.of(it.answer());
            case NothingThere it -> Optional.of(Answer.REFUSED);
            case SharingRefused it -> Optional.of(Answer.REFUSED);
            case TurnedAway it -> Optional.of(Answer.REFUSED);
            case IndexAsked it -> Optional.of(it.answer());
            case IndexEntered it -> Optional.empty();
            case NotOpened it -> Optional.empty();
            case WarningConfirmed it -> Optional.empty();
            case ListShown it -> Optional.empty();
            case LogVisited it -> Optional.empty();
            case CategoryRevealed it -> Optional.empty();
        };
    }

    private static Optional<String> because(AccessLogEvent said) {
        return switch (said) {
            case ReadingAnswered it -> it.answer() == Answer.REFUSED ? Optional.of(reason(it)) : Optional.empty();
            case SharingRefused it -> Optional.of(it.gate().name());
            default -> Optional.empty();
        };
    }

    private static String reason(ReadingAnswered refused) {
        return refused.gate() == Gate.R15_NEED && !refused.missing().isEmpty()
                ? "need." + refused.missing().getFirst()
                : refused.gate().name();
    }

    private static Optional<Ground> ground(AccessLogEvent said) {
        return switch (said) {
            case ReadingAnswered it -> Optional.of(new Ground(Optional.of(it.ground()), it.purpose()));
            case SharingRefused it -> Optional.of(new Ground(Optional.empty(), it.purpose()));
            default -> Optional.empty();
        };
    }

    private static List<Seen> seen(AccessLogEvent said) {
        return switch (said) {
            case ReadingAnswered it -> it.seen();
            case SituationAnswered it -> it.seen();
            default -> List.of();
        };
    }
}
