package limits.kernel;

/**
 * A shape that an event once had: still read wherever it was stored, never written again. Bears the stable name of the
 * event of today with the revision it was stored under, and stands among the earlier shapes of its {@link Story}.
 *
 * @param <E> the event of today
 */
public interface Earlier<E> {

    /** The same fact in the shape of today; what was not asked then is told as unknown, never guessed. */
    E today();
}
