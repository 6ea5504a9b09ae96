package limits.casesharing.blocks;

import java.util.List;

/**
 * What is looked for: blocks for each atom, none fewer than before, no lower above its upper, the sum of each cell within
 * its limits, and as near to its target as can be.
 *
 * @param grid the atoms and cells
 * @param before what every atom has already, and by whom its latest block is explained
 * @param counts the new running counts of each atom: a hint where to start, no cell is bound to it
 * @param limits of each cell, in its order
 */
public record Wanted(Grid grid, RunningState before, List<Integer> counts, List<Limits> limits) {

    /**
     * What the sum of one cell may be, in blocks.
     *
     * @param target where it should be
     * @param low the least that keeps the contract
     * @param high the most
     * @param least the least within base - 1 of the count
     * @param most the most within base - 1 of it
     * @param drawnAnew whether the target is any of these at all; then nothing but the distance to it should count
     */
    public record Limits(int target, int low, int high, int least, int most, boolean drawnAnew) {}

    public Wanted {
        counts = List.copyOf(counts);
        limits = List.copyOf(limits);
    }

    @Override
    public String toString() {
        return "(wanted blocks)";
    }
}
