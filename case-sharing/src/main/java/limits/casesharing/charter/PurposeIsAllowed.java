package limits.casesharing.charter;

/** The purpose is one of the law's, the charter's and this situation's. GDPR art. 5(1)(b); Code pénal 226-21. */
final class PurposeIsAllowed implements Step {

    @Override
    public Gate gate() {
        return Gate.R08_PURPOSE;
    }

    @Override
    public boolean opens(Terms terms, Question asked) {
        return !asked.purpose().forbidden()
                && terms.rules().purposes().contains(asked.purpose())
                && asked.circumstances().casePurposes().contains(asked.purpose());
    }
}
