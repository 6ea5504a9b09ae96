package limits.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/**
 * One kind of story a log can tell: its name, the sealed type of its events, the standing it begins with and how an
 * event moves that standing. Lets an auditor fold any stored story without the log knowing the domain.
 *
 * @param name the aggregate's name as stored beside each event, such as {@code ActionPlan}
 * @param <S> the standing: what is so
 * @param <E> the sealed interface of the events
 */
public record Story<S, E>(String name, Class<E> events, S beginning, BiFunction<S, E, S> evolve) {

    public Story {
        if (!events.isSealed()) {
            throw new IllegalArgumentException(events.getName() + " is not sealed");
        }
    }

    /** Every event record of this story, in the order of its sealed interface. */
    public List<Class<?>> eventTypes() {
        return leaves(events);
    }

    /** Where the story stands after these events, in order. */
    public S fold(List<?> happened) {
        S standing = beginning;
        for (Object event : happened) {
            standing = evolve.apply(standing, events.cast(event));
        }
        return standing;
    }

    private static List<Class<?>> leaves(Class<?> type) {
        if (!type.isSealed()) {
            return List.of(type);
        }
        var found = new ArrayList<Class<?>>();
        Arrays.stream(type.getPermittedSubclasses()).map(Story::leaves).forEach(found::addAll);
        return List.copyOf(found);
    }
}
