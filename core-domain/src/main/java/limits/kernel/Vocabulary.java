package limits.kernel;

import java.util.List;

/**
 * Everything one context can record, as its stories.
 *
 * @param context the context's name, which begins each of its stable event names
 */
public record Vocabulary(String context, List<Story<?, ?>> stories) {

    public Vocabulary {
        stories = List.copyOf(stories);
    }

    /** Every event record of the context. */
    public List<Class<?>> eventTypes() {
        return stories.stream()
                .<Class<?>>flatMap(story -> story.eventTypes().stream())
                .toList();
    }

    /** Every shape that an event of the context once had. */
    public List<Class<? extends Earlier<?>>> earlierShapes() {
        return stories.stream()
                .<Class<? extends Earlier<?>>>flatMap(story -> story.earlier().stream())
                .toList();
    }
}
