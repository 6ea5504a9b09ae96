package limits.api.audit;

import java.util.List;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.Wanted;
import limits.casesharing.accesslog.AccessLogEvent.CategoryRevealed;
import limits.casesharing.accesslog.AccessLogEvent.LogVisited;
import limits.casesharing.accesslog.AccessLogEvent.NothingThere;
import limits.casesharing.accesslog.AccessLogEvent.SharingRefused;
import limits.casesharing.accesslog.AccessLogEvent.TurnedAway;
import limits.casesharing.accesslog.AccessStories;

/** Which entries of the access log a page shows. */
public enum Selection {
    /** All that was asked for; without what auditors did themselves, which would soon fill the page. */
    ASKED(Wanted.either(allBut(LogVisited.class, CategoryRevealed.class), List.of())),
    PERMITTED(Wanted.either(List.of(), List.of("\"answer\":\"PERMITTED\""))),
    /** Also what was refused without a question of its own: asking for what is not there, sharing what nobody may receive. */
    REFUSED(Wanted.either(
            names(NothingThere.class, SharingRefused.class, TurnedAway.class), List.of("\"answer\":\"REFUSED\""))),
    /** What auditors did themselves. */
    CONTROLS(Wanted.either(names(LogVisited.class, CategoryRevealed.class), List.of())),
    EVERYTHING(Wanted.EVERYTHING);

    private final Wanted wanted;

    Selection(Wanted wanted) {
        this.wanted = wanted;
    }

    Wanted wanted() {
        return wanted;
    }

    private static List<String> names(Class<?>... entries) {
        return List.of(entries).stream()
                .map(entry -> EventNames.of(entry).value())
                .toList();
    }

    private static List<String> allBut(Class<?>... entries) {
        return AccessStories.VOCABULARY.eventTypes().stream()
                .filter(entry -> !List.of(entries).contains(entry))
                .map(entry -> EventNames.of(entry).value())
                .toList();
    }
}
