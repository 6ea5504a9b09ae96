package limits.casesharing.blocks;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one series must remember from quarter to quarter. All of it is secret: it holds the counts themselves. Whoever
 * keeps it keeps it inside the confidential house, and writes the new one in the same breath as the release.
 *
 * <p>What this guarantees: it prints nothing of what it holds. What it does not: it is not sealed.
 *
 * @param blocks running blocks of each atom; they only grow
 * @param counts running counts of each atom, of closed quarters only; they never fall
 * @param thresholds of each cell, 1 to base: how many persons beyond its last full block make it round up. Drawn when its
 *     count enters a new block and kept until it leaves it; 0 before anything was drawn
 * @param roots of each atom, the atom by whose children its latest block is explained (see {@link Ties})
 */
public record RunningState(List<Integer> blocks, List<Integer> counts, List<Integer> thresholds, List<Integer> roots) {

    public RunningState {
        blocks = List.copyOf(blocks);
        counts = List.copyOf(counts);
        thresholds = List.copyOf(thresholds);
        roots = List.copyOf(roots);
        if (blocks.size() != counts.size() || blocks.size() != roots.size()) {
            throw new IllegalArgumentException("one number of each kind for each atom");
        }
        if (Stream.of(blocks, counts, thresholds, roots).flatMap(List::stream).anyMatch(each -> each < 0)) {
            throw new IllegalArgumentException("nothing here is negative");
        }
    }

    /** Before the first quarter of a series. */
    public static RunningState beginning(Grid grid) {
        var none = Collections.nCopies(grid.atoms(), 0);
        return new RunningState(
                none,
                none,
                Collections.nCopies(grid.cells().size(), 0),
                IntStream.range(0, grid.atoms()).boxed().toList());
    }

    @Override
    public String toString() {
        return "(running state of a series)";
    }
}
