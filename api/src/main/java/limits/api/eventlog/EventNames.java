package limits.api.eventlog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limits.kernel.Earlier;
import limits.kernel.EventName;
import limits.kernel.Story;
import limits.kernel.Vocabulary;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two-way list of stable event names and the record types they are read into today. What was stored in an earlier
 * shape is read as it was and told in the shape of today.
 */
public final class EventNames {

    private final Map<String, Class<?>> types = new HashMap<>();
    private final Map<Shape, Class<?>> shapes = new HashMap<>();
    private final Map<String, Story<?, ?>> stories = new HashMap<>();

    /** A shape under which something may lie stored. */
    private record Shape(String name, int revision) {}

    public EventNames(Vocabulary vocabulary) {
        for (Class<?> type : vocabulary.eventTypes()) {
            if (types.put(of(type).value(), type) != null) {
                throw new IllegalStateException("two events are named " + of(type).value());
            }
            shape(type);
        }
        for (Class<? extends Earlier<?>> type : vocabulary.earlierShapes()) {
            if (!types.containsKey(of(type).value())) {
                throw new IllegalStateException("no event of today is named " + of(type).value());
            }
            shape(type);
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

    /**
     * The type of today that a stored event is read into.
     *
     * @throws IllegalStateException if nothing here reads that name in that revision
     */
    public Class<?> type(String name, int revision) {
        stored(name, revision);
        return types.get(name);
    }

    /** The shape in which something of that name and revision was stored. */
    Class<?> stored(String name, int revision) {
        Class<?> shape = shapes.get(new Shape(name, revision));
        if (shape == null) {
            throw new IllegalStateException("nothing here reads " + name + " revision " + revision);
        }
        return shape;
    }

    /** A stored event, in the shape of today. */
    public Object read(Draft stored, JsonMapper json) {
        Object read = json.readValue(stored.payload(), stored(stored.name(), stored.revision()));
        return read instanceof Earlier<?> earlier ? earlier.today() : read;
    }

    /** The story of that name. */
    public Story<?, ?> story(String name) {
        Story<?, ?> story = stories.get(name);
        if (story == null) {
            throw new IllegalStateException("nothing here tells the story " + name);
        }
        return story;
    }

    private void shape(Class<?> type) {
        var shape = new Shape(of(type).value(), of(type).revision());
        if (shapes.put(shape, type) != null) {
            throw new IllegalStateException("two shapes are " + shape.name + " revision " + shape.revision);
        }
    }

    /** Every stable name, sorted. */
    public List<String> names() {
        return types.keySet().stream().sorted().toList();
    }
}
