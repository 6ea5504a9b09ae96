package limits.reporting.attack;

import java.util.Arrays;

/**
 * Proves of numbers that no table of whole blocks is behind them: they fall, are no multiples, do not
 * add up, or count more further on than before.
 *
 * <p>What this guarantees: where it says so there is none. What it does not: that there is one where it does not.
 */
public final class NoTable {

    private NoTable() {}

    /** Published running totals, in facts, by quarter and cell. */
    public static boolean proved(Grid grid, int[][] totals, Solver solver) {
        if (!BlockTable.grow(grid.base(), totals)) {
            return true;
        }
        for (int quarter = 0; quarter < totals.length; quarter++) {
            var before = quarter == 0 ? new int[grid.cells()] : totals[quarter - 1];
            if (impossible(grid, before, totals[quarter], false, solver)) {
                return true;
            }
        }
        // The running totals of earlier quarters were asked when these were proposed.
        return impossible(grid, new int[grid.cells()], totals[totals.length - 1], true, solver);
    }

    /** What came in between, cell by cell, as if exact; measure by measure, or each with those next to it. */
    private static boolean impossible(Grid grid, int[] before, int[] now, boolean linked, Solver solver) {
        var grown = new int[1][grid.cells()];
        Arrays.setAll(grown[0], cell -> now[cell] - before[cell]);
        var exact = Known.between(grid, grown, grown);
        var seen = new boolean[grid.atoms()];
        for (int atom = 0; atom < seen.length; atom++) {
            if (!seen[atom]) {
                var group = Group.of(1, grid.atoms(), 0, 0, atom);
                new Slice(exact, group, false).mark(seen);
                var slice = new Slice(exact, group, linked);
                if (slice.rows() <= Slice.ROWS && slice.impossible(solver)) {
                    return true;
                }
            }
        }
        return false;
    }
}
