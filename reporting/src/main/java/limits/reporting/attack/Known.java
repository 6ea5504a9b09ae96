package limits.reporting.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All that somebody outside knows: between which bounds the running total of each cell lies, by quarter, and what else
 * she was told. From releases in blocks the bounds are the published number and the contract.
 *
 * <p>What this guarantees: nothing in it came from a count, unless a reader was given one as something told besides.
 */
public final class Known {

    /** Something told besides: this group holds at least and at most so many facts. */
    record Told(Group group, long least, long greatest) {}

    private final Grid grid;
    private final int[][] least;
    private final int[][] greatest;
    private final List<Told> told;

    private Known(Grid grid, int[][] least, int[][] greatest, List<Told> told) {
        this.grid = grid;
        this.least = least;
        this.greatest = greatest;
        this.told = told;
    }

    /** Knows published running totals, in facts, by quarter and cell, and the contract. */
    public static Known published(Grid grid, int[][] totals) {
        var least = new int[totals.length][grid.cells()];
        var greatest = new int[totals.length][grid.cells()];
        for (int quarter = 0; quarter < totals.length; quarter++) {
            for (int cell = 0; cell < grid.cells(); cell++) {
                least[quarter][cell] = Math.max(0, totals[quarter][cell] - grid.tolerance(cell));
                greatest[quarter][cell] = totals[quarter][cell] + grid.tolerance(cell);
            }
        }
        return new Known(grid, least, greatest, List.of());
    }

    /** Knows bounds of another kind, for numbers that were published by another method than blocks. */
    public static Known between(Grid grid, int[][] least, int[][] greatest) {
        return new Known(grid, copied(least), copied(greatest), List.of());
    }

    /** The same reader, told besides how many facts a group holds. */
    public Known told(Group group, long lowest, long highest) {
        var more = new ArrayList<>(told);
        more.add(new Told(group, lowest, highest));
        return new Known(grid, least, greatest, List.copyOf(more));
    }

    public Grid grid() {
        return grid;
    }

    public int quarters() {
        return least.length;
    }

    int least(int quarter, int cell) {
        return least[quarter][cell];
    }

    int greatest(int quarter, int cell) {
        return greatest[quarter][cell];
    }

    List<Told> told() {
        return told;
    }

    /** How many facts one atom can have gained in one quarter at the very most. */
    int most(int quarter, int atom) {
        int most = Integer.MAX_VALUE;
        for (int cell : grid.cellsOf(atom)) {
            int before = 0;
            for (int earlier = 0; earlier < quarter; earlier++) {
                before = Math.max(before, least[earlier][cell]);
            }
            most = Math.min(most, greatest[quarter][cell] - before);
        }
        return Math.max(0, most);
    }

    /** Whether these facts, by quarter and atom, may be what happened. Whole numbers, each bound looked at. */
    public boolean allows(int[][] facts) {
        var totals = new int[grid.atoms()];
        for (int quarter = 0; quarter < quarters(); quarter++) {
            for (int atom = 0; atom < totals.length; atom++) {
                if (facts[quarter][atom] < 0) {
                    return false;
                }
                totals[atom] = Math.addExact(totals[atom], facts[quarter][atom]);
            }
            if (!linksHold(totals) || !boundsHold(quarter, totals)) {
                return false;
            }
        }
        return told.stream().allMatch(one -> {
            long held = one.group().in(facts);
            return held >= one.least() && held <= one.greatest();
        });
    }

    private boolean linksHold(int[] totals) {
        for (int atom = 0; atom < totals.length; atom++) {
            if (grid.up(atom) != Grid.NONE && totals[atom] > totals[grid.up(atom)]) {
                return false;
            }
        }
        return true;
    }

    private boolean boundsHold(int quarter, int[] totals) {
        for (int cell = 0; cell < grid.cells(); cell++) {
            long sum = 0;
            for (int atom : grid.within(cell)) {
                sum += totals[atom];
            }
            if (sum < least[quarter][cell] || sum > greatest[quarter][cell]) {
                return false;
            }
        }
        return true;
    }

    private static int[][] copied(int[][] of) {
        return Arrays.stream(of).map(int[]::clone).toArray(int[][]::new);
    }
}
