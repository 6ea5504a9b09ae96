package limits.casesharing.blocks;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Turns the counts of one closed quarter into figures that may leave the house: whole blocks, additive over cells and
 * quarters, growing only. One mechanism for one grid.
 *
 * <p>What this guarantees: a whole release that the gate let pass, or {@link Delayed}; what a reader of all releases can
 * and cannot prove is said in the package. What it does not: it does not keep a second draw of one quarter apart from the
 * first, so whoever calls keeps the state with the release, in one breath, and never draws again what was released.
 */
public final class ReleaseMechanism {

    private final Grid grid;
    private final Layout layout;
    private final Search search;
    private final Gate gate;

    private ReleaseMechanism(Grid grid, Layout layout, Search search) {
        this.grid = grid;
        this.layout = layout;
        this.search = search;
        this.gate = new Gate(layout, grid.base());
    }

    /** With the product's own search. */
    public static ReleaseMechanism of(Grid grid) {
        var layout = new Layout(grid);
        return new ReleaseMechanism(grid, layout, new Annealing(layout));
    }

    /** With another search behind the same gate. */
    public static ReleaseMechanism of(Grid grid, Search search) {
        return new ReleaseMechanism(grid, new Layout(grid), search);
    }

    /**
     * One quarter.
     *
     * @param before the state after the release before, or the beginning of the series
     * @param counts of each atom, how many new ones the closed quarter had
     * @param dice secure ones for figures that are published, seeded ones where a run must be done again
     */
    public Outcome release(RunningState before, List<Integer> counts, RandomGenerator dice) {
        int[] closed = closed(before, counts);
        var targets = new Targets(layout, dice);
        int[] sums = layout.sums(closed);
        int[] thresholds = targets.thresholds(before.thresholds(), layout.sums(Layout.ints(before.counts())), sums);
        var wanted = new Wanted(grid, before, Layout.list(closed), targets.limits(sums, thresholds));
        return search.find(wanted, dice)
                .flatMap(proposal -> gate.pass(proposal, before, closed, thresholds))
                .<Outcome>map(released -> released)
                .orElseGet(Delayed::new);
    }

    private int[] closed(RunningState before, List<Integer> counts) {
        if (before.counts().size() != layout.atoms
                || before.thresholds().size() != layout.cells
                || counts.size() != layout.atoms) {
            throw new IllegalArgumentException("state and counts are not of this grid");
        }
        int[] closed = new int[layout.atoms];
        for (int atom = 0; atom < closed.length; atom++) {
            if (counts.get(atom) < 0) {
                throw new IllegalArgumentException("a closed count never falls");
            }
            closed[atom] = Math.addExact(before.counts().get(atom), counts.get(atom));
        }
        if (!layout.keepsLinks(closed)) {
            throw new IllegalArgumentException("a lower count exceeds its upper");
        }
        return closed;
    }
}
