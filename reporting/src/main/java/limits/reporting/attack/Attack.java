package limits.reporting.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Everything a reader can ask of a ledger, asked: every cell over every span of quarters, every difference of two cells,
 * groups drawn by chance, and for some of them the bounds that a solver's prices prove.
 *
 * <p>What this guarantees: what it counts it looked at. What it does not: look at every group there is; that every group is
 * hidden is proved on paper, and this looks for the mistake in the paper or in the numbers.
 */
public final class Attack {

    /** How much is asked: all spans of quarters for differences or only single quarters and the whole; draws; solved. */
    public record Effort(boolean everySpan, int drawn, int solved, long seed) {}

    private static final long STEPS = 2_000_000;
    /** How many groups that were not shown are kept by name; all are counted. */
    static final int KEPT = 1_000;

    private final Known known;
    private final Effort effort;
    private final Random chance;
    private final List<Unshown> unshown = new ArrayList<>();
    private long groups;
    private long notShown;
    private long narrowest = Long.MAX_VALUE;

    private Attack(Known known, Effort effort) {
        this.known = known;
        this.effort = effort;
        this.chance = new Random(effort.seed());
    }

    /** Attacks published running totals, in facts, by quarter and cell. */
    public static AttackReport on(Grid grid, int[][] totals, Solver solver, Effort effort) {
        return Reader.of(grid, totals, STEPS)
                .map(reader -> reader.attacked(effort, solver))
                .orElseGet(() -> new AttackReport(totals.length, grid.cells(), false, 0, 0, 0, 0, 0, 0));
    }

    static Attack on(Known known, Witnesses witnesses, Effort effort) {
        var attack = new Attack(known, effort);
        attack.look(witnesses);
        return attack;
    }

    /** The first of those of which these worlds did not show that they are hidden. */
    public List<Unshown> unshown() {
        return List.copyOf(unshown);
    }

    private void look(Witnesses witnesses) {
        var grid = known.grid();
        for (int cell = 0; cell < grid.cells(); cell++) {
            spans(witnesses, grid.within(cell), true, cell, Grid.NONE);
            var inside = new boolean[grid.atoms()];
            for (int other = 0; other < grid.cells(); other++) {
                Arrays.fill(inside, false);
                for (int atom : grid.within(other)) {
                    inside[atom] = true;
                }
                var left = Arrays.stream(grid.within(cell))
                        .filter(atom -> !inside[atom])
                        .toArray();
                if (left.length > 0 && left.length < grid.within(cell).length) {
                    spans(witnesses, left, effort.everySpan(), cell, other);
                }
            }
        }
        for (int drawn = 0; drawn < effort.drawn(); drawn++) {
            var group = drawn();
            if (!note(witnesses.of(group))) {
                keep(new Unshown(group, 0, known.quarters() - 1, Grid.NONE, Grid.NONE, Grid.NONE));
            }
        }
    }

    private void spans(Witnesses witnesses, int[] atoms, boolean every, int cell, int less) {
        int last = known.quarters() - 1;
        for (int from = 0; from <= last; from++) {
            for (int to = from; to <= last; to++) {
                boolean asked = every || from == to || from == 0 && to == last;
                if (asked && !note(witnesses.of(from, to, atoms))) {
                    var group = Group.of(known.quarters(), known.grid().atoms(), from, to, atoms);
                    keep(new Unshown(group, from, to, cell, less, Grid.NONE));
                }
            }
        }
    }

    private boolean note(Window window) {
        boolean hidden = window.verdict(known.grid().base()) == Window.Verdict.HOLDS;
        groups++;
        notShown += hidden ? 0 : 1;
        narrowest = Math.min(narrowest, window.width());
        return hidden;
    }

    private void keep(Unshown one) {
        if (unshown.size() < KEPT) {
            unshown.add(one);
        }
    }

    /** A set of pairs drawn by chance: as dense or sparse as chance has it, over quarters that it chooses. */
    Group drawn() {
        var weights = new int[known.quarters()][known.grid().atoms()];
        double share = Math.pow(10, -3 * chance.nextDouble());
        int from = chance.nextInt(known.quarters());
        int to = from + chance.nextInt(known.quarters() - from);
        for (int quarter = from; quarter <= to; quarter++) {
            for (int atom = 0; atom < weights[quarter].length; atom++) {
                weights[quarter][atom] = chance.nextDouble() < share ? 1 : 0;
            }
        }
        weights[from][chance.nextInt(weights[from].length)] = 1;
        return Group.weighing(weights);
    }

    /** What it came to, with the bounds that this solver's prices prove of some groups. */
    public AttackReport report(Solver solver) {
        long broken = 0;
        long narrowestProved = Long.MAX_VALUE;
        var windows = effort.solved() == 0 ? null : new Windows(known, solver);
        for (int asked = 0; windows != null && asked < effort.solved(); asked++) {
            var window = windows.proved(asked % 2 == 0 ? drawn() : difference());
            broken += window.verdict(known.grid().base()) == Window.Verdict.BROKEN ? 1 : 0;
            narrowestProved = Math.min(narrowestProved, window.greatestProved() - window.leastProved());
        }
        return new AttackReport(
                known.quarters(),
                known.grid().cells(),
                true,
                groups,
                notShown,
                narrowest,
                effort.solved(),
                broken,
                effort.solved() == 0 ? 0 : narrowestProved);
    }

    private Group difference() {
        var grid = known.grid();
        int from = chance.nextInt(known.quarters());
        int to = from + chance.nextInt(known.quarters() - from);
        int one = chance.nextInt(grid.cells());
        int other = chance.nextInt(grid.cells());
        var without = Arrays.stream(grid.within(other)).boxed().toList();
        var left = Arrays.stream(grid.within(one))
                .filter(atom -> !without.contains(atom))
                .toArray();
        return Group.of(known.quarters(), grid.atoms(), from, to, left.length == 0 ? grid.within(one) : left);
    }
}
