package limits.casesharing.charter;

/** The family and the young person were informed before, or it was deferred where the channel allows. CASF L226-2-2;
 * CSP L1110-4. */
final class FamilyIsInformed implements Step {

    @Override
    public Gate gate() {
        return Gate.R16_FAMILY_INFO;
    }

    @Override
    public boolean opens(Terms terms, Question asked) {
        return switch (asked.circumstances().info()) {
            case INFORMED -> true;
            case EXEMPT_CHILD_INTEREST ->
                terms.channel(asked.category()).filter(RegimeRule::deferrable).isPresent();
            case NONE, PLANNED -> false;
        };
    }
}
