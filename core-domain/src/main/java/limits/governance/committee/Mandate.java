package limits.governance.committee;

import java.time.LocalDate;

/**
 * The time for which somebody holds a seat, both days included.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Mandate(LocalDate from, LocalDate to) {

    public Mandate {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a mandate ends on or after the day it starts");
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(Mandate other) {
        return !other.to.isBefore(from) && !to.isBefore(other.from);
    }
}
