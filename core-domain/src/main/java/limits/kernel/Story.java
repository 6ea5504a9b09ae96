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
 * @param earlier shapes that some of its events had once, each with the stable name and revision it was stored under
 * @param <S> the standing: what is so
 * @param <E> the sealed interface of the events
 */
public record Story<S, E>(
        String name,
        Class<E> events,
        S beginning,
        BiFunction<S, E, S> evolve,
        List<Class<? extends Earlier<? extends E>>> earlier) {

    public Story {
        if (!events.isSealed()) {
            throw new IllegalArgumentException(events.getName() + " is not sealed");
        }
        earlier = List.copyOf(earlier);
    }

    /** A story whose events never had another shape. */
    public Story(String name, Class<E> events, S beginning, BiFunction<S, E, S> evolve) {
        this(name, events, beginning, evolve, List.of());
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
