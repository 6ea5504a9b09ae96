package limits.casesharing.casefile;

import java.time.LocalDate;

/**
 * That a document of the prosecutor exists, never what it says: a judicial measure that the mayor may know of, where
 * preventing or supporting needs it. CSI L132-2.
 *
 * @param dated the day it bears
 * @param number the number it bears, within the year
 * @param until the last day it counts here
 */
public record ProsecutorsDocument(LocalDate dated, int number, Permits permits, LocalDate until) {

    /** What it permits. CSI L132-2: those who receive it are bound by Code pénal 226-13. */
    public enum Permits {
        /** The mayor alone may know. */
        THE_MAYOR_TO_KNOW,
        /** The mayor may tell those who need it for their task. */
        NAMED_MEMBERS_TO_KNOW
    }

    /** Longest time after which it is looked at again, in months; design value. */
    static final int MONTHS = 12;

    public ProsecutorsDocument {
        if (number < 1) {
            throw new IllegalArgumentException("documents are numbered from 1 within a year");
        }
        if (until.isBefore(dated)) {
            throw new IllegalArgumentException("a document counts from the day it bears");
        }
    }

    /** Whether something may be told to others on its ground, on this day. */
    boolean opensOn(LocalDate day) {
        return permits == Permits.NAMED_MEMBERS_TO_KNOW && !day.isBefore(dated) && !day.isAfter(until);
    }

    /** As people cite it: the year and the number. */
    public String reference() {
        return dated.getYear() + "-" + number;
    }
}
