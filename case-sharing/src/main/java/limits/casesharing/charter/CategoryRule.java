package limits.casesharing.charter;

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

    CategoryRule keeping(Narrowing narrowing) {
        return new CategoryRule(
                regime, give.keeping(narrowing.giversKept()), receive.keeping(narrowing.receiversKept()), kept, source);
    }
}
