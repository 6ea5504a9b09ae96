package limits.api.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limits.api.audit.DecidedAgain.Differing;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.LogEntry;
import limits.api.eventlog.LogReader;
import limits.api.eventlog.Replay;
import limits.api.eventlog.StableJson;
import limits.api.eventlog.Wanted;
import limits.casesharing.CaseStories;
import limits.casesharing.accesslog.AccessLogEvent.ReadingAnswered;
import limits.casesharing.accesslog.AccessStories;
import limits.casesharing.accesslog.Seen;
import limits.casesharing.item.ReadingAgain;
import limits.casesharing.item.ReadingAgain.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Decides every answered reading again from the logs alone, as an auditor's login may read them. */
final class DecisionsAgain {

    private static final int PAGE = 500;
    private static final Wanted READINGS =
            Wanted.either(List.of(EventNames.of(ReadingAnswered.class).value()), List.of());

    private final LogReader access;
    private final EventNames entries = new EventNames(AccessStories.VOCABULARY);
    private final JsonMapper json = StableJson.mapper();
    private final Replay replay;
    private final Map<Seen, List<?>> told = new HashMap<>();

    DecisionsAgain(LogReader access, LogReader caseSharing) {
        this.access = access;
        this.replay = new Replay(caseSharing, new EventNames(CaseStories.vocabulary()), json);
    }

    DecidedAgain all() {
        long readings = 0;
        long undecided = 0;
        var differing = new ArrayList<Differing>();
        for (var page = access.after(0, PAGE, READINGS);
                !page.isEmpty();
                page = access.after(page.getLast().position(), PAGE, READINGS)) {
            for (var entry : page) {
                var outcome = again(entry);
                readings++;
                undecided += outcome == Outcome.NOTHING_TO_DECIDE_ON ? 1 : 0;
                if (outcome != Outcome.SAME && outcome != Outcome.NOTHING_TO_DECIDE_ON) {
                    differing.add(new Differing(entry.position(), outcome));
                }
            }
        }
        return new DecidedAgain(readings, undecided, differing);
    }

    private Outcome again(LogEntry entry) {
        try {
            return ReadingAgain.of((ReadingAnswered) entries.read(entry.draft(), json), this::upTo);
        } catch (JacksonException | IllegalStateException altered) {
            // Whatever stands there instead, the verification names it too.
            return Outcome.NOT_TOLD;
        }
    }

    /** Each story is fetched once, however many readings rested on it. */
    private List<?> upTo(Seen seen) {
        var whole = told.computeIfAbsent(
                new Seen(seen.subject(), seen.stream(), 0),
                story -> replay.events(story.subject().story(), story.stream().text(), Long.MAX_VALUE));
        return whole.subList(0, (int) Math.min(whole.size(), seen.version() + 1));
    }
}
