package limits.governance.project;

import java.time.LocalDate;

/**
 * How long a project runs, first and last day included.
 *
 * @param starts first day
 * @param ends last day, after the first
 */
public record Term(LocalDate starts, LocalDate ends) {

    /** The usual length, in years. Source: guidelines, introduction. */
    public static final int USUAL_YEARS = 3;

    public Term {
        if (!ends.isAfter(starts)) {
            throw new IllegalArgumentException("a project ends after it starts");
        }
    }

    /** The usual three years from this day. */
    public static Term usualFrom(LocalDate starts) {
        return new Term(starts, starts.plusYears(USUAL_YEARS).minusDays(1));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(starts) && !day.isAfter(ends);
    }
}
