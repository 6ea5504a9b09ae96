package limits.casesharing.charter;

import java.time.LocalDate;
import limits.kernel.Person;

/** How far the yearly review of a version has come. Being due is computed from dates, never stored. */
public sealed interface Review {

    /**
     * Nobody has begun the next one.
     *
     * @param last the day of the last one, or the day the version began
     */
    record Done(LocalDate last) implements Review {}

    /** The members confirmed the text; the data protection officer's word is missing. */
    record Confirmed(LocalDate last, Person by) implements Review {}

    /** The day of the last one, or the day the version began. */
    default LocalDate lastOn() {
        return switch (this) {
            case Done done -> done.last();
            case Confirmed confirmed -> confirmed.last();
        };
    }
}
