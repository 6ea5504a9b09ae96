package limits.casesharing.charter;

/** A version proposed by the group, adopted by the council, within its dates. CSI L132-5, D132-9. */
final class CharterIsInForce implements Step {

    @Override
    public Gate gate() {
        return Gate.R03_CHARTER;
    }

    @Override
    public boolean opens(Terms terms, Question asked) {
        return terms.inForce(asked.now());
    }
}
