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
}
