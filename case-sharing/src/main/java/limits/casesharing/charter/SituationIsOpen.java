package limits.casesharing.charter;

/** The situation is open, the body that brought it still competent, the person not beyond the age. CNIL AU-038 art. 5. */
final class SituationIsOpen implements Step {

    @Override
    public Gate gate() {
        return Gate.R07_CASE;
    }

    @Override
    public boolean opens(Terms terms, Question asked) {
        var so = asked.circumstances();
        return so.caseOpen()
                && so.originatorCompetent()
                && so.age() >= 0
                && so.age() < terms.rules().ages().stop();
    }
}
