package limits.casesharing.charter;

/** The category stands in the closed list and is not refused for everybody. CNIL, 7 January 2020; GDPR art. 9, 10. */
final class ContentIsKnown implements Step {

    @Override
    public Gate gate() {
        return Gate.R09_CONTENT;
    }

    @Override
    public boolean opens(Terms terms, Question asked) {
        return terms.rule(asked.category())
                .filter(rule -> rule.regime() != Regime.X_FORBIDDEN)
                .isPresent();
    }
}
