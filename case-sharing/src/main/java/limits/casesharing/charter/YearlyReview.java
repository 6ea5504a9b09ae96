package limits.casesharing.charter;

import java.time.LocalDate;

/**
 * When a version is to be reviewed: on each anniversary of the day it began. A review that is late stops nothing; every
 * page of the group tells it. Design decision.
 *
 * @param due the next anniversary after the last review
 * @param lateAfter the last day of grace
 * @param confirmed the members confirmed the text; the officer's word is missing
 * @param replacement a newer version was proposed since it is due
 */
public record YearlyReview(LocalDate due, LocalDate lateAfter, boolean confirmed, boolean replacement) {

    /** Longest grace in days that a charter may leave; design value. */
    public static final int LONGEST_GRACE = 60;

    /** How the review stands on a day. */
    public enum Stands {
        NOT_DUE,
        DUE,
        /** Confirmed by the members, awaiting the officer's word. */
        CONFIRMED,
        /** A newer version is proposed: the review is its discussion. */
        REPLACEMENT_PROPOSED,
        /** The grace is over. Still in force. */
        LATE
    }

    /** The first anniversary after this day. */
    static LocalDate anniversaryAfter(LocalDate begin, LocalDate last) {
        int years = 1;
        while (!begin.plusYears(years).isAfter(last)) {
            years++;
        }
        return begin.plusYears(years);
    }

    public Stands on(LocalDate day) {
        if (day.isBefore(due)) {
            return Stands.NOT_DUE;
        }
        if (day.isAfter(lateAfter)) {
            return Stands.LATE;
        }
        if (replacement) {
            return Stands.REPLACEMENT_PROPOSED;
        }
        return confirmed ? Stands.CONFIRMED : Stands.DUE;
    }
}
