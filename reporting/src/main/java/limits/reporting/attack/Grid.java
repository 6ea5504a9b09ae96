package limits.reporting.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is public before any number is: the base in facts, the cells as sets of atoms, which of them are headlines, and
 * for each atom the one that its running total never exceeds. An atom is one finest combination, never published itself.
 */
public final class Grid {

    /** No atom bounds this one. */
    public static final int NONE = -1;

    private final int base;
    private final int atoms;
    private final int[][] cells;
    private final boolean[] headline;
    private final int[] up;
    private final int[][] cellsOf;

    public Grid(int base, int[][] cells, boolean[] headline, int[] up) {
        this.base = base;
        this.atoms = up.length;
        this.cells = Arrays.stream(cells).map(int[]::clone).toArray(int[][]::new);
        this.headline = headline.clone();
        this.up = up.clone();
        this.cellsOf = turned();
        if (base < 2 || headline.length != cells.length) {
            throw new IllegalArgumentException("a base from 2, and one headline mark for each cell");
        }
        refuseWhatIsUnbounded();
    }

    /** A grid whose atoms do not bound each other. */
    public static Grid unlinked(int base, int atoms, int[][] cells, boolean[] headline) {
        var up = new int[atoms];
        Arrays.fill(up, NONE);
        return new Grid(base, cells, headline, up);
    }

    public int base() {
        return base;
    }

    public int atoms() {
        return atoms;
    }

    public int cells() {
        return cells.length;
    }

    public int[] atomsOf(int cell) {
        return cells[cell].clone();
    }

    int[] within(int cell) {
        return cells[cell];
    }

    int[] cellsOf(int atom) {
        return cellsOf[atom];
    }

    int up(int atom) {
        return up[atom];
    }

    /** How far, in facts, a published number of this cell may lie from the true one. Source: the contract. */
    public int tolerance(int cell) {
        return headline[cell] ? base - 1 : 2 * base - 1;
    }

    private int[][] turned() {
        List<List<Integer>> turned = new ArrayList<>();
        for (int atom = 0; atom < atoms; atom++) {
            turned.add(new ArrayList<>());
        }
        for (int cell = 0; cell < cells.length; cell++) {
            for (int atom : cells[cell]) {
                turned.get(atom).add(cell);
            }
        }
        return turned.stream()
                .map(of -> of.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private void refuseWhatIsUnbounded() {
        for (int atom = 0; atom < atoms; atom++) {
            if (cellsOf[atom].length == 0) {
                throw new IllegalArgumentException("no cell counts atom " + atom);
            }
            if (up[atom] != NONE && (up[atom] == atom || up[up[atom]] == atom)) {
                throw new IllegalArgumentException("atoms bound each other in a circle");
            }
        }
    }
}
