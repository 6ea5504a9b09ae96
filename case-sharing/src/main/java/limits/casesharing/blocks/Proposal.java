package limits.casesharing.blocks;

import java.util.List;

/**
 * What a search found, not yet looked at by the gate.
 *
 * @param blocks running blocks of each atom, the new quarter included
 * @param totals running blocks of each cell, as the search added them up
 */
public record Proposal(List<Integer> blocks, List<Integer> totals) {

    public Proposal {
        blocks = List.copyOf(blocks);
        totals = List.copyOf(totals);
    }

    @Override
    public String toString() {
        return "(proposal)";
    }
}
