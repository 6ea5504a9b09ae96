package limits.api.contexts;

import limits.kernel.Actor;
import limits.kernel.Ask;

/** Whether what a command is about is there at all for whoever asks it. Asked in the command's transaction, after her mandate, the first time only: {@link StillMay} speaks of repetitions. */
@FunctionalInterface
public interface MayAsk {

    /** Whether it is; if not, she is answered as if there were no such thing. */
    boolean ask(Ask ask, Actor by);
}
