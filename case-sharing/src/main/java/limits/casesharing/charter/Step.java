package limits.casesharing.charter;

import java.util.Optional;

/** One gate of the decision: opens, or stops with its reason. Pure and total. */
interface Step {

    Gate gate();

    boolean opens(Terms terms, Question asked);

    /** The denial, if this gate does not open. */
    default Optional<Decision> stops(Terms terms, Question asked) {
        return opens(terms, asked) ? Optional.empty() : Optional.of(new Decision.Denied(gate()));
    }
}
