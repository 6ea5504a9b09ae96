package limits.api.contexts;

import java.time.Instant;
import limits.kernel.Actor;
import limits.kernel.Ask;

/**
 * Whether somebody who repeats a command may still hear that it was done. Asked in the transaction of the repetition, after
 * her mandate.
 */
@FunctionalInterface
public interface StillMay {

    /** Whether she may; if not, she is answered as if there were no such thing. */
    boolean hear(Ask ask, Actor by, Instant at);
}
