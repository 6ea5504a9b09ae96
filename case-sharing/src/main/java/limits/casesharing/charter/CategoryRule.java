package limits.casesharing.charter;

import java.time.LocalDate;
import java.time.Month;

/**
 * The line of the decision table for one category.
 *
 * @param kept how long it lives
 * @param source why it is so: the article, or the design reason where no text was found
 */
public record CategoryRule(Regime regime, Entitled give, Entitled receive, Kept kept, String source) {

    /** How long a category lives. CNIL AU-038 art. 5; Code de l'éducation R131-10-4. */
    public enum Kept {
        /** As long as the situation. */
        CASE,
        /** Until 31 July. */
        SCHOOL_YEAR,
        /** Dies with the session. */
        SESSION,
        NEVER
    }

    /**
     * The last day on which somebody may read what is shared on that day, where the giver asks for this one: what lives for a
     * school year goes with it.
     */
    public LocalDate readableUntil(LocalDate asked, LocalDate sharedOn) {
        LocalDate july = LocalDate.of(sharedOn.getYear(), Month.JULY, 31);
        LocalDate end = sharedOn.isAfter(july) ? july.plusYears(1) : july;
        return kept == Kept.SCHOOL_YEAR && asked.isAfter(end) ? end : asked;
    }

    CategoryRule keeping(Narrowing narrowing) {
        return new CategoryRule(
                regime, give.keeping(narrowing.giversKept()), receive.keeping(narrowing.receiversKept()), kept, source);
    }
}
