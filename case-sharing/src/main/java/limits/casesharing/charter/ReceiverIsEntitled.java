package limits.casesharing.charter;

/** The receiver may receive this category, and nothing keeps her profession from it. LIL art. 46; CASF L226-2-2. */
final class ReceiverIsEntitled implements Step {

    @Override
    public Gate gate() {
        return Gate.R14_RECEIVER;
    }

    @Override
    public boolean opens(Terms terms, Question asked) {
        return terms.rule(asked.category())
                .filter(rule ->
                        rule.receive().entitles(asked.receiver(), terms.rules().circles()))
                .filter(rule -> !never(terms, asked, rule))
                .isPresent();
    }

    private static boolean never(Terms terms, Question asked, CategoryRule rule) {
        return terms.rules().circles().neverReceives(asked.receiver().profession(), asked.category(), rule.regime());
    }
}
