package limits.reporting.attack;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for one internal table of whole blocks whose margins are the published numbers, quarter by quarter. It need not be
 * the mechanism's own: any will do, to show what is possible.
 *
 * <p>What this guarantees: a table that is found fits every number and link. What it does not: that there is none when the
 * search is given up.
 */
public final class BlockTable {

    /** Orders of trying in one round; each round gives every order four times the steps of the one before. */
    static final int TRIES = 40;

    private static final int ROUNDS = 2;
    private static final long STEPS_OF_A_QUARTER = 200;

    private final Grid grid;
    private final int[][] totals;
    private final int[] held;
    private final int[][] blocks;
    private final int[] missing;
    private final int[] depth;
    private final Random order;
    private long steps;
    private long left;

    private BlockTable(Grid grid, int[][] totals, Random order, long steps) {
        this.grid = grid;
        this.totals = totals;
        this.order = order;
        this.steps = steps;
        this.held = new int[grid.atoms()];
        this.blocks = new int[totals.length][grid.atoms()];
        this.missing = new int[grid.cells()];
        this.depth = depths();
    }

    /** Blocks by quarter and atom; empty where the numbers are no multiples, fall, or the steps of all rounds ran out. */
    public static Optional<int[][]> of(Grid grid, int[][] totals, long steps) {
        return each(grid, totals, steps).findFirst();
    }

    /**
     * Table after table, each from another order of trying, found while it is asked for.
     *
     * @param steps of the first round, over all its orders
     */
    static Stream<int[][]> each(Grid grid, int[][] totals, long steps) {
        if (!grow(grid.base(), totals)) {
            return Stream.empty();
        }
        return IntStream.range(0, ROUNDS * TRIES)
                .mapToObj(attempt ->
                        new BlockTable(grid, totals, new Random(attempt), steps / TRIES << 2 * (attempt / TRIES)))
                .filter(BlockTable::filled)
                .map(table -> table.blocks);
    }

    /** Whether every number grows by whole blocks; without that no search is needed. */
    static boolean grow(int base, int[][] totals) {
        for (int quarter = 0; quarter < totals.length; quarter++) {
            for (int cell = 0; cell < totals[quarter].length; cell++) {
                int grown = totals[quarter][cell] - (quarter == 0 ? 0 : totals[quarter - 1][cell]);
                if (grown < 0 || grown % base != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Where a quarter finds no place behind those before it, it goes some of them back and fills these otherwise. */
    private boolean filled() {
        int quarter = 0;
        while (quarter < totals.length && steps > 0) {
            begin(quarter);
            left = Math.min(steps, STEPS_OF_A_QUARTER);
            steps -= left;
            if (fill(quarter)) {
                steps += left;
                quarter++;
            } else {
                for (int back = order.nextInt(quarter + 1); back > 0 && order.nextInt(4) > 0; back--) {
                    clear(--quarter);
                }
            }
        }
        return quarter == totals.length;
    }

    private void begin(int quarter) {
        for (int cell = 0; cell < missing.length; cell++) {
            int before = quarter == 0 ? 0 : totals[quarter - 1][cell];
            missing[cell] = (totals[quarter][cell] - before) / grid.base();
        }
    }

    private void clear(int quarter) {
        for (int atom = 0; atom < held.length; atom++) {
            held[atom] -= blocks[quarter][atom];
            blocks[quarter][atom] = 0;
        }
    }

    private boolean fill(int quarter) {
        int cell = scarcest();
        if (cell < 0) {
            return true;
        }
        boolean bound = depth[cell] > 0;
        var atoms = bound ? mostCrowdedFirst(cell) : grid.atomsOf(cell);
        for (int at = atoms.length - 1; at >= 0 && left > 0; at--) {
            int swap = bound ? at : order.nextInt(at + 1);
            int atom = atoms[swap];
            atoms[swap] = atoms[at];
            if (fits(atom)) {
                put(quarter, atom, 1);
                if (fill(quarter)) {
                    return true;
                }
                put(quarter, atom, -1);
                left--;
            }
        }
        return false;
    }

    /**
     * Tried from the end. Where many atoms of one cell hang on few blocks of the one that bounds them, taking one fact away
     * there takes as many away here; a table that spreads them leaves more histories possible.
     */
    private int[] mostCrowdedFirst(int cell) {
        var atoms = grid.atomsOf(cell);
        for (int at = atoms.length - 1; at > 0; at--) {
            int swap = order.nextInt(at + 1);
            int atom = atoms[swap];
            atoms[swap] = atoms[at];
            atoms[at] = atom;
        }
        var hanging = new int[grid.atoms()];
        for (int atom : atoms) {
            if (grid.up(atom) != Grid.NONE) {
                hanging[grid.up(atom)] += held[atom];
            }
        }
        return Arrays.stream(atoms)
                .boxed()
                .sorted(Comparator.comparingInt(atom -> -crowd(atom, hanging)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int crowd(int atom, int[] hanging) {
        int up = grid.up(atom);
        return up == Grid.NONE ? 0 : hanging[up] - held[up];
    }

    /** The open cell with the fewest atoms left to choose from, those first that bound others; -1 where all is filled. */
    private int scarcest() {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int cell = 0; cell < missing.length; cell++) {
            if (missing[cell] > 0) {
                int choices = depth[cell] * 1_000_000;
                for (int atom : grid.within(cell)) {
                    choices += fits(atom) ? 1 : 0;
                }
                if (choices < fewest) {
                    fewest = choices;
                    best = cell;
                }
            }
        }
        return best;
    }

    private boolean fits(int atom) {
        for (int cell : grid.cellsOf(atom)) {
            if (missing[cell] == 0) {
                return false;
            }
        }
        return grid.up(atom) == Grid.NONE || held[atom] < held[grid.up(atom)];
    }

    private void put(int quarter, int atom, int count) {
        blocks[quarter][atom] += count;
        held[atom] += count;
        for (int cell : grid.cellsOf(atom)) {
            missing[cell] -= count;
        }
    }

    private int[] depths() {
        var depths = new int[grid.cells()];
        for (int cell = 0; cell < depths.length; cell++) {
            for (int atom : grid.within(cell)) {
                int steps = 0;
                for (int at = grid.up(atom); at != Grid.NONE; at = grid.up(at)) {
                    steps++;
                }
                depths[cell] = Math.max(depths[cell], steps);
            }
        }
        return depths;
    }
}
