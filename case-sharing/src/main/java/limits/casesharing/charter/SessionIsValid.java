package limits.casesharing.charter;

/** What lives in a session is open in a valid session only. CSTS, opinion of 6 December 2013. */
final class SessionIsValid implements Step {

    @Override
    public Gate gate() {
        return Gate.R19;
    }

    @Override
    public boolean opens(Terms terms, Question asked) {
        return asked.circumstances().sessionValid()
                || terms.rule(asked.category())
                        .filter(rule -> rule.kept() != CategoryRule.Kept.SESSION)
                        .isPresent();
    }
}
