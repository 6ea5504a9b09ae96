package limits.api.eventlog;

import java.util.List;
import limits.kernel.Story;
import tools.jackson.databind.json.JsonMapper;

/** Folds the stored bytes of one story up to a chosen event, so that anybody may see what was so then. */
public final class Replay {

    private final LogReader log;
    private final EventNames names;
    private final JsonMapper json;

    public Replay(LogReader log, EventNames names, JsonMapper json) {
        this.log = log;
        this.names = names;
        this.json = json;
    }

    /** The standing of a story after its event of that sequence number, and the beginning when it has none so early. */
    public Object standing(String story, String stream, long uptoSequence) {
        Story<?, ?> told = names.story(story);
        return told.fold(events(story, stream, uptoSequence));
    }

    /** What had happened in a story up to its event of that sequence number, in order. */
    public List<?> events(String story, String stream, long uptoSequence) {
        return log.story(stream, 0).stream()
                .map(LogEntry::draft)
                .filter(draft -> draft.story().equals(story) && draft.sequence() <= uptoSequence)
                .map(draft -> names.read(draft, json))
                .toList();
    }
}
