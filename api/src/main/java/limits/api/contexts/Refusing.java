package limits.api.contexts;

import java.time.Instant;
import limits.kernel.Actor;
import limits.kernel.Ask;

/** Hears of every command of a context that was refused, before the one who asked does. */
@FunctionalInterface
public interface Refusing {

    /** When this returns, what has to be kept about the refusal is kept; if it throws, the asker hears of a fault. */
    void refused(Ask ask, Actor by, Instant at);
}
