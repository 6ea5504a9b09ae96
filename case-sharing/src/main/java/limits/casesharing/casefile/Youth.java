package limits.casesharing.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import limits.kernel.Quarter;

/**
 * How old a young person is, no finer than support needs it.
 *
 * @param years completed years on the day the situation was opened, 0 to 24. Guidelines §2.4
 * @param born the quarter of birth, so that nothing is readable from the 25th birthday on. CNIL AU-038 art. 5
 */
public record Youth(int years, Quarter born) {

    /** Age of majority in completed years. Code civil art. 414. */
    public static final int MAJORITY = 18;

    public Youth {
        if (years < 0 || years > 24) {
            throw new IllegalArgumentException("support is open up to 24 completed years");
        }
    }

    /** Whether the quarter of birth and the years agree on this day. */
    public boolean agreesOn(LocalDate day) {
        return years >= youngestOn(day) && years <= oldestOn(day);
    }

    /** The greatest age the young person can have: whatever ends at an age ends by this one. */
    public int oldestOn(LocalDate day) {
        return (int) ChronoUnit.YEARS.between(born.firstDay(), day);
    }

    /** The smallest age the young person can have: whatever begins at an age begins by this one. */
    public int youngestOn(LocalDate day) {
        return (int) ChronoUnit.YEARS.between(born.next().firstDay().minusDays(1), day);
    }

    /** Whether the young person is of age beyond doubt. */
    public boolean ofAgeOn(LocalDate day) {
        return years >= MAJORITY || youngestOn(day) >= MAJORITY;
    }
}
