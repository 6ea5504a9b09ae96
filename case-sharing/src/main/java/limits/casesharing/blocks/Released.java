package limits.casesharing.blocks;

import java.util.List;
import limits.published.Block;

/**
 * The figures of one quarter, running totals in blocks for each cell in the order of the catalogue, and the state that
 * the next quarter starts from.
 *
 * <p>What this guarantees: the gate has let it pass; nobody else can make one. What it does not: that a reader who knows
 * all children but one learns nothing.
 */
public final class Released implements Outcome {

    private final List<Block> values;
    private final RunningState next;

    Released(List<Block> values, RunningState next) {
        this.values = List.copyOf(values);
        this.next = next;
    }

    /** What may leave the house. */
    public List<Block> values() {
        return values;
    }

    /** What must not. */
    public RunningState next() {
        return next;
    }

    @Override
    public String toString() {
        return "(release of " + values.size() + " cells)";
    }
}
