package limits.casesharing.charter;

import java.time.LocalDate;

/**
 * How long a training counts. Once it is over she signs no text before she is trained again; what she signed goes on
 * counting, so that a date missed in an office ends no support of a child. Her next signature, which is asked after as
 * many months at the latest as the text says, cannot do without. Design decision: no law was found that sets a term.
 *
 * @param until the last day
 */
public record TrainingTerm(LocalDate until) {

    /** So many days before its end it is told; design value. */
    public static final int TOLD_BEFORE = 60;

    /** How a training stands on a day. */
    public enum Stands {
        COUNTS,
        ENDS_SOON,
        OVER
    }

    public static TrainingTerm of(LocalDate trained, Clauses clauses) {
        return new TrainingTerm(trained.plusMonths(clauses.clocks().training()));
    }

    public Stands on(LocalDate day) {
        if (day.isAfter(until)) {
            return Stands.OVER;
        }
        return day.isBefore(until.minusDays(TOLD_BEFORE)) ? Stands.COUNTS : Stands.ENDS_SOON;
    }
}
