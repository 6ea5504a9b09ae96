package limits.reporting.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The part of what is known that bears on one group: the atoms that share a cell with it, where asked those of the next
 * measures that links join to these, and quarters that it treats alike as one. A much smaller programme; what was told
 * besides, and links to other atoms, are left out.
 *
 * <p>What this guarantees: every history that fits all that is known fits here, so a bound proved here holds. What it does
 * not: that a bound found here is the narrowest.
 */
final class Slice {

    /** How many rows a programme may have for which links to other measures are taken in: a solver's work grows with them. */
    static final int ROWS = 1_600;

    private final Known all;
    private final Group asked;
    private final int[] atoms;
    private final int[] cells;
    private final int[] ends;

    Slice(Known all, Group asked, boolean linked) {
        this.all = all;
        this.asked = asked;
        this.atoms = sharing(linked);
        this.cells = touching();
        this.ends = ends();
    }

    /** What no history exceeds. */
    Window proved(Solver solver) {
        return new Windows(known(), solver).proved(group());
    }

    /** Whether it is proved that nothing fits. */
    boolean impossible(Solver solver) {
        return new Windows(known(), solver).impossible();
    }

    void mark(boolean[] atomsSeen) {
        Arrays.stream(atoms).forEach(atom -> atomsSeen[atom] = true);
    }

    /** How many rows its programme has. */
    int rows() {
        var in = new boolean[all.grid().atoms()];
        mark(in);
        long links = Arrays.stream(atoms)
                .filter(atom ->
                        all.grid().up(atom) != Grid.NONE && in[all.grid().up(atom)])
                .count();
        return ends.length * (cells.length + (int) links);
    }

    private int[] sharing(boolean linked) {
        var in = new boolean[all.grid().atoms()];
        for (int atom = 0; atom < in.length; atom++) {
            for (int quarter = 0; quarter < all.quarters(); quarter++) {
                in[atom] |= asked.weight(quarter, atom) != 0;
            }
        }
        fill(in);
        if (linked) {
            join(in);
            fill(in);
        }
        return all(in);
    }

    /** Those one link further, either way. */
    private void join(boolean[] in) {
        var before = in.clone();
        for (int atom = 0; atom < in.length; atom++) {
            int up = all.grid().up(atom);
            if (up != Grid.NONE) {
                in[up] |= before[atom];
                in[atom] |= before[up];
            }
        }
    }

    /** Until every cell is in or out as a whole. */
    private void fill(boolean[] in) {
        for (boolean grew = true; grew; ) {
            grew = false;
            for (int cell = 0; cell < all.grid().cells(); cell++) {
                var of = all.grid().within(cell);
                if (Arrays.stream(of).anyMatch(atom -> in[atom])
                        && Arrays.stream(of).anyMatch(atom -> !in[atom])) {
                    Arrays.stream(of).forEach(atom -> in[atom] = true);
                    grew = true;
                }
            }
        }
    }

    private static int[] all(boolean[] in) {
        var numbers = new ArrayList<Integer>();
        for (int atom = 0; atom < in.length; atom++) {
            if (in[atom]) {
                numbers.add(atom);
            }
        }
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] touching() {
        var in = new boolean[all.grid().cells()];
        for (int atom : atoms) {
            for (int cell : all.grid().cellsOf(atom)) {
                in[cell] = true;
            }
        }
        return all(in);
    }

    /** The last quarter of each run of quarters in which every fact counts alike. */
    private int[] ends() {
        List<Integer> found = new ArrayList<>();
        for (int quarter = 0; quarter < all.quarters(); quarter++) {
            if (quarter == all.quarters() - 1 || !alike(quarter, quarter + 1)) {
                found.add(quarter);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean alike(int one, int other) {
        return Arrays.stream(atoms).allMatch(atom -> asked.weight(one, atom) == asked.weight(other, atom));
    }

    private Group group() {
        var weights = new int[ends.length][atoms.length];
        for (int end = 0; end < ends.length; end++) {
            for (int atom = 0; atom < atoms.length; atom++) {
                weights[end][atom] = asked.weight(ends[end], atoms[atom]);
            }
        }
        return Group.weighing(weights);
    }

    /** Totals never fall, so what is known of earlier and later quarters bounds the ends too. */
    private Known known() {
        var least = new int[ends.length][cells.length];
        var greatest = new int[ends.length][cells.length];
        for (int end = 0; end < ends.length; end++) {
            for (int cell = 0; cell < cells.length; cell++) {
                greatest[end][cell] = Integer.MAX_VALUE;
                for (int quarter = 0; quarter < all.quarters(); quarter++) {
                    if (quarter <= ends[end]) {
                        least[end][cell] = Math.max(least[end][cell], all.least(quarter, cells[cell]));
                    }
                    if (quarter >= ends[end]) {
                        greatest[end][cell] = Math.min(greatest[end][cell], all.greatest(quarter, cells[cell]));
                    }
                }
            }
        }
        return Known.between(grid(), least, greatest);
    }

    private Grid grid() {
        var number = new int[all.grid().atoms()];
        Arrays.fill(number, Grid.NONE);
        for (int atom = 0; atom < atoms.length; atom++) {
            number[atoms[atom]] = atom;
        }
        var within = Arrays.stream(cells)
                .mapToObj(cell -> Arrays.stream(all.grid().within(cell))
                        .map(atom -> number[atom])
                        .toArray())
                .toArray(int[][]::new);
        var up = Arrays.stream(atoms)
                .map(atom -> all.grid().up(atom) == Grid.NONE
                        ? Grid.NONE
                        : number[all.grid().up(atom)])
                .toArray();
        return new Grid(all.grid().base(), within, new boolean[cells.length], up);
    }
}
