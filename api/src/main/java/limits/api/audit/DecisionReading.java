package limits.api.audit;

import java.util.List;
import java.util.Optional;
import limits.api.audit.AccessRow.Author;
import limits.api.eventlog.Draft;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.LogEntry;
import limits.api.eventlog.LogReader;
import limits.api.eventlog.Provenance;
import limits.api.eventlog.Replay;
import limits.api.eventlog.StableJson;
import limits.api.eventlog.Wanted;
import limits.governance.board.GovernanceStories;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the governance log entry by entry, and tells a story again up to any of them. */
final class DecisionReading {

    private final LogReader log;
    private final EventNames events = new EventNames(GovernanceStories.vocabulary());
    private final JsonMapper json = StableJson.mapper();
    private final Replay replay;
    private final Names names;
    private final Telling telling;

    DecisionReading(LogReader log, Names names) {
        this.log = log;
        this.replay = new Replay(log, events, json);
        this.names = names;
        this.telling = new Telling(names);
    }

    /** At most so many entries before a position, the newest first. */
    List<DecisionRow> before(long position, int most, String story) {
        return log.before(position, most, Wanted.ofStory(story)).stream()
                .map(this::row)
                .toList();
    }

    /** What was so after an entry; empty where there is none, or where its story can no longer be read. */
    Optional<DecisionThen> at(long position) {
        return log.at(position).flatMap(entry -> {
            try {
                return Optional.of(then(entry));
            } catch (JacksonException | IllegalStateException altered) {
                return Optional.empty();
            }
        });
    }

    private DecisionThen then(LogEntry entry) {
        var draft = entry.draft();
        Object standing = replay.standing(draft.story(), draft.stream(), draft.sequence());
        Object happened = events.read(draft, json);
        return new DecisionThen(
                row(entry),
                draft.sequence(),
                positionOf(draft, draft.sequence() - 1),
                positionOf(draft, draft.sequence() + 1),
                telling.tell(happened),
                standing.getClass().getSimpleName(),
                telling.tell(standing));
    }

    private Optional<Long> positionOf(Draft told, long sequence) {
        return log.story(told.stream(), Math.max(sequence, 0)).stream()
                .filter(entry -> entry.draft().story().equals(told.story()))
                .filter(entry -> entry.draft().sequence() == sequence)
                .findFirst()
                .map(LogEntry::position);
    }

    private DecisionRow row(LogEntry entry) {
        var draft = entry.draft();
        var from = provenance(draft.provenance());
        return new DecisionRow(
                entry.position(),
                AccessReading.paris(from.map(Provenance::at).orElse(entry.recordedAt())),
                from.map(Provenance::actor).map(names::author).orElse(Author.NOBODY),
                draft.name(),
                draft.story());
    }

    private Optional<Provenance> provenance(String stored) {
        try {
            return Optional.of(json.readValue(stored, Provenance.class));
        } catch (JacksonException altered) {
            return Optional.empty();
        }
    }
}
