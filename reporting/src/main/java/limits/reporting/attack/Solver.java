package limits.reporting.attack;

/**
 * Who solves a linear programme?
 *
 * <p>What this guarantees: nothing. The asker proves the bound from the prices and looks at the point herself.
 */
public interface Solver {

    /** What came out: a point, one price for each row, and whether the point is thought to be a solution at all. */
    record Answer(double[] point, double[] prices, boolean solvable) {}

    /** One programme, asked many times. */
    interface Sitting {

        /** The greatest worth within these bounds of the unknowns, after a bounded number of steps. */
        Answer greatest(long[] worth, long[] least, long[] greatest);
    }

    Sitting on(Programme programme);
}
