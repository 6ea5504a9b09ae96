package limits.api.eventlog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limits.kernel.EventName;
import limits.kernel.Story;
import limits.kernel.Vocabulary;

/** The two-way list of stable event names and the record types they are read into today. */
public final class EventNames {

    private final Map<String, Class<?>> types = new HashMap<>();
    private final Map<String, Story<?, ?>> stories = new HashMap<>();

    public EventNames(Vocabulary vocabulary) {
        for (Class<?> type : vocabulary.eventTypes()) {
            if (types.put(of(type).value(), type) != null) {
                throw new IllegalStateException("two events are named " + of(type).value());
            }
        }
        for (Story<?, ?> story : vocabulary.stories()) {
            if (stories.put(story.name(), story) != null) {
                throw new IllegalStateException("two stories are named " + story.name());
            }
        }
    }

    /** The stable name and revision of an event type. */
    public static EventName of(Class<?> type) {
        EventName name = type.getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalStateException(type.getName() + " has no stable name");
        }
        return name;
    }

    /** The type that a stored event is read into. */
    public Class<?> type(String name, int revision) {
        Class<?> type = types.get(name);
        if (type == null || of(type).revision() != revision) {
            throw new IllegalStateException("nothing here reads " + name + " revision " + revision);
        }
        return type;
    }

    /** The story of that name. */
    public Story<?, ?> story(String name) {
        Story<?, ?> story = stories.get(name);
        if (story == null) {
            throw new IllegalStateException("nothing here tells the story " + name);
        }
        return story;
    }

    /** Every stable name, sorted. */
    public List<String> names() {
        return types.keySet().stream().sorted().toList();
    }
}
