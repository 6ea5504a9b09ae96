package limits.casesharing.charter;

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

    private Deciding() {}

    /** The answer under these terms. */
    public static Decision decide(Terms terms, Question question) {
        if (question.act() == Act.REPORT_DANGER) {
            return new Decision.Permitted(Gate.R00);
        }
        return new Decision.Denied(Gate.R01_IDENTITY);
    }
}
