package limits.casesharing.charter;

import java.util.List;

/**
 * The decision: whether the charter lets this pass.
 *
 * <h2>What this guarantees</h2>
 *
 * Pure and total: the same terms and the same question give the same answer for ever, on any machine, and no question
 * makes it throw. Whatever stands in no closed list is denied.
 *
 * <h2>What it does not</h2>
 *
 * It believes the facts it is given. It cannot tell whether a fact is secret by nature, whether a note of necessity is
 * true, nor what is said aloud in the room.
 */
public final class Deciding {

    /** In the order of the gates. */
    static final List<Step> STEPS = List.of(
            new IdentityIsBound(),
            new NothingIsFrozen(),
            new CharterIsInForce(),
            new MembersAreActive(),
            new TextIsSigned(),
            new VenueIsTheGroup(),
            new SituationIsOpen(),
            new PurposeIsAllowed(),
            new ContentIsKnown(),
            new CategoryIsEnabled(),
            new ChannelServesPurpose(),
            new ChannelCarriesSecrets(),
            new GiverIsEntitled(),
            new ReceiverIsEntitled(),
            new NeedsAreMet(),
            new FamilyIsInformed(),
            new ReceiverIsNamed(),
            new NobodyIsInConflict(),
            new SessionIsValid(),
            new RetentionAllows());

    private Deciding() {}

    /** The answer under these terms: the first gate that stops, or {@link Gate#R99}. */
    public static Decision decide(Terms terms, Question question) {
        if (question.act() == Act.REPORT_DANGER) {
            return new Decision.Permitted(Gate.R00);
        }
        for (Step step : STEPS) {
            var stop = step.stops(terms, question);
            if (stop.isPresent()) {
                return stop.get();
            }
        }
        return new Decision.Permitted(Gate.R99);
    }
}
