package limits.casesharing.blocks;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Looks for blocks that keep within the limits of each cell, near to the targets. A port: the product's own needs nothing
 * but the JDK; a solver may stand here instead. It is not trusted: the gate looks at every proposal.
 */
@FunctionalInterface
public interface Search {

    /** A proposal, or nothing where none was found; what it draws, it draws from these dice only. */
    Optional<Proposal> find(Wanted wanted, RandomGenerator dice);
}
