package limits.casesharing.charter;

/** The giver may give this category. CSI L132-2, L132-5; CASF L121-6-2, L226-2-2; CSP R1110-2. */
final class GiverIsEntitled implements Step {

    @Override
    public Gate gate() {
        return Gate.R13_GIVER;
    }

    @Override
    public boolean opens(Terms terms, Question asked) {
        return terms.rule(asked.category())
                .filter(rule ->
                        rule.give().entitles(asked.giver(), terms.rules().circles()))
                .isPresent();
    }
}
