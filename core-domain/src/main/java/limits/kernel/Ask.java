package limits.kernel;

import java.util.Set;

/**
 * Something that somebody may ask to be decided. Each room's sealed {@code …Command} extends this, so that the mandates
 * a question is open to stand beside its words; the context refuses everybody else before any handler runs, and again
 * when an answered command is repeated.
 */
public interface Ask {

    /** The mandates this may be asked under; never empty. */
    Set<Capacity> openTo();
}
