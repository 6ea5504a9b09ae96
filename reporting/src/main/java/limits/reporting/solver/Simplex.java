package limits.reporting.solver;

import limits.reporting.attack.Programme;
import limits.reporting.attack.Solver;

/**
 * A simplex method that keeps the inverse of its basis and begins each question where the last one ended.
 *
 * <p>What this guarantees: it ends, after the steps it was given. What it does not: that its answer is right.
 */
public final class Simplex implements Solver {

    private final int steps;

    /** @param steps how many exchanges of the basis one question may take */
    public Simplex(int steps) {
        this.steps = steps;
    }

    @Override
    public Sitting on(Programme programme) {
        return new Tableau(programme, steps);
    }
}
