package limits.casesharing.blocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import limits.published.Base;
import limits.published.Block;

/**
 * The only place where a release is made. It trusts no search: it adds up again, and builds the worlds that witness every
 * window (see the package).
 *
 * <p>What this guarantees: what it lets pass keeps the contract, grows, adds up, keeps the links, and leaves every group
 * its window, given that all releases of the series passed here. Apart from the contract it looks at the proposal and at
 * the blocks of before, never at a count, so that its refusals tell nothing of them. What it does not: that a refusal of
 * the contract tells nothing.
 */
final class Gate {

    private final Layout layout;
    private final Base base;

    Gate(Layout layout, Base base) {
        this.layout = layout;
        this.base = base;
    }

    /** The release, or nothing. */
    Optional<Released> pass(Proposal proposal, RunningState before, int[] counts, int[] thresholds) {
        if (refusal(proposal, before, counts).isPresent()) {
            return Optional.empty();
        }
        int[] blocks = Layout.ints(proposal.blocks());
        var values = new ArrayList<Block>(layout.cells);
        for (int sum : layout.sums(blocks)) {
            values.add(new Block(sum, base));
        }
        var next = new RunningState(
                proposal.blocks(), Layout.list(counts), Layout.list(thresholds), Layout.list(roots(before, blocks)));
        return Optional.of(new Released(values, next));
    }

    /** The first rule that a proposal breaks. */
    Optional<Finding> refusal(Proposal proposal, RunningState before, int[] counts) {
        int[] blocks = Layout.ints(proposal.blocks());
        int[] totals = Layout.ints(proposal.totals());
        if (blocks.length != layout.atoms || totals.length != layout.cells || !grown(new int[blocks.length], blocks)) {
            return Optional.of(Finding.SHAPE);
        }
        if (!Arrays.equals(layout.sums(blocks), totals)) {
            return Optional.of(Finding.ADDITIVITY);
        }
        if (!grown(Layout.ints(before.blocks()), blocks)) {
            return Optional.of(Finding.GROWTH);
        }
        if (!layout.keepsLinks(blocks)) {
            return Optional.of(Finding.LINKS);
        }
        if (!kept(totals, layout.sums(counts))) {
            return Optional.of(Finding.CONTRACT);
        }
        return new Worlds(layout, blocks, roots(before, blocks)).refusal();
    }

    private int[] roots(RunningState before, int[] blocks) {
        return new Ties(layout, before.roots()).roots(Layout.ints(before.blocks()), blocks);
    }

    private static boolean grown(int[] before, int[] now) {
        for (int atom = 0; atom < now.length; atom++) {
            if (now[atom] < before[atom]) {
                return false;
            }
        }
        return true;
    }

    private boolean kept(int[] totals, int[] counts) {
        for (int cell = 0; cell < layout.cells; cell++) {
            if (Math.abs((long) totals[cell] * layout.base - counts[cell]) > layout.tolerance[cell]) {
                return false;
            }
        }
        return true;
    }
}
