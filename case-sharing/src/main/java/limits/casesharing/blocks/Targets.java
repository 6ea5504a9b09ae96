package limits.casesharing.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import limits.casesharing.blocks.Wanted.Limits;

/**
 * Where the sum of each cell should be: its full blocks, and one more once its count has passed a secret threshold. Over
 * the thresholds the mean of the target is the count itself. A threshold is drawn when the count enters a block and kept
 * until it leaves it, so that asking again tells nothing new.
 */
final class Targets {

    /** One target in so many is drawn anew among all that the contract allows, so that no allowed figure is impossible. */
    private static final int REDRAWN = 64;

    private final Layout layout;
    private final RandomGenerator dice;

    Targets(Layout layout, RandomGenerator dice) {
        this.layout = layout;
        this.dice = dice;
    }

    /** The thresholds in force at these counts: those of before, and new ones for cells that entered a new block. */
    int[] thresholds(List<Integer> kept, int[] before, int[] now) {
        int[] thresholds = new int[layout.cells];
        for (int cell = 0; cell < layout.cells; cell++) {
            boolean same = kept.get(cell) > 0 && before[cell] / layout.base == now[cell] / layout.base;
            thresholds[cell] = same ? kept.get(cell) : 1 + dice.nextInt(layout.base);
        }
        return thresholds;
    }

    List<Limits> limits(int[] counts, int[] thresholds) {
        var limits = new ArrayList<Limits>(layout.cells);
        for (int cell = 0; cell < layout.cells; cell++) {
            int low = least(counts[cell], layout.tolerance[cell]);
            int high = (counts[cell] + layout.tolerance[cell]) / layout.base;
            if (dice.nextInt(REDRAWN) == 0) {
                limits.add(new Limits(low + dice.nextInt(high - low + 1), low, high, low, high, true));
            } else {
                int past = counts[cell] % layout.base >= thresholds[cell] ? 1 : 0;
                int most = Math.ceilDiv(counts[cell], layout.base);
                limits.add(new Limits(
                        counts[cell] / layout.base + past,
                        low,
                        high,
                        least(counts[cell], layout.base - 1),
                        most,
                        false));
            }
        }
        return limits;
    }

    /** The fewest blocks that are no more than this far below. */
    private int least(int count, int tolerance) {
        return Math.ceilDiv(Math.max(0, count - tolerance), layout.base);
    }
}
