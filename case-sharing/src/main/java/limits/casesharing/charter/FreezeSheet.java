package limits.casesharing.charter;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import limits.kernel.Person;

/**
 * A charter that is closed on an incident, as people look at it.
 *
 * @param confirmed a second person said the same
 * @param liftAsked who asks that it be opened again
 */
public record FreezeSheet(
        FreezeGround ground, Person by, Instant since, Optional<Person> confirmed, Optional<Person> liftAsked) {

    /** Within this time a second person confirms or the two agree to open; design value. Nothing opens by itself. */
    public static final Duration CONFIRM_WITHIN = Duration.ofHours(72);

    /** When a second person should have said a word. */
    public Instant confirmBefore() {
        return since.plus(CONFIRM_WITHIN);
    }

    /** Whether nobody has confirmed it in time. */
    public boolean lateOn(Instant now) {
        return confirmed.isEmpty() && now.isAfter(confirmBefore());
    }
}
