package limits.api.solver;

import com.google.ortools.sat.CpSolver;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import limits.casesharing.blocks.Proposal;
import limits.casesharing.blocks.Search;
import limits.casesharing.blocks.Wanted;

/**
 * Looks for blocks with the solver CP-SAT: every limit is a constraint, the price is that of the product's own search, and
 * where several proposals have the lowest price the dice say which.
 *
 * <p>What this guarantees: the same from the same dice, since one worker counts its own steps and no clock. What it does
 * not: that what the native code proposes is right, which the gate looks at, nor that it keeps to its own memory, which
 * nobody can look at from here.
 */
final class CpSat implements Search {

    /** Where a search ends at the latest, in the solver's own measure of work, some seconds; design value. */
    private static final double MOST_WORK = 4;

    private final double mostWork;

    CpSat() {
        this(MOST_WORK);
    }

    CpSat(double mostWork) {
        this.mostWork = mostWork;
    }

    @Override
    public Optional<Proposal> find(Wanted wanted, RandomGenerator dice) {
        var drawn = new SplittableRandom(dice.nextLong());
        return Rounding.of(wanted, drawn).flatMap(rounding -> solved(rounding, drawn));
    }

    private Optional<Proposal> solved(Rounding rounding, SplittableRandom drawn) {
        var solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setMaxDeterministicTime(mostWork)
                .setRandomSeed(drawn.nextInt(Integer.MAX_VALUE));
        return switch (solver.solve(rounding.model())) {
            case OPTIMAL, FEASIBLE -> Optional.of(rounding.proposal(solver));
            case INFEASIBLE, UNKNOWN -> Optional.empty();
            case MODEL_INVALID, UNRECOGNIZED -> throw new IllegalStateException("no model that the solver can read");
        };
    }
}
