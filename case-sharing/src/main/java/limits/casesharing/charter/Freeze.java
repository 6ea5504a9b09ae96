package limits.casesharing.charter;

import limits.kernel.Person;

/**
 * Whether everything under a charter is closed on an incident. One person closes; nobody opens alone. Design decision: a
 * freeze that nobody confirmed does not end by itself.
 */
public sealed interface Freeze {

    /** Nothing is frozen. */
    record Open() implements Freeze {}

    /** Closed on one person's word. */
    record Closed(FreezeGround ground, Person by) implements Freeze {}

    /** A second person confirmed it. */
    record Confirmed(FreezeGround ground, Person by) implements Freeze {}

    /** Somebody asks that it be lifted; another person has to agree. */
    record LiftAsked(Freeze before, Person by) implements Freeze {}

    default boolean frozen() {
        return !(this instanceof Open);
    }
}
