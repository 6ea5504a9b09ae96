package limits.casesharing.blocks;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import limits.published.Base;

/**
 * What is counted and what is shown, without a name: atoms numbered from 0, the finest combinations that are never shown
 * themselves; cells, sets of atoms, in the order of the catalogue; and links, by which the running total of one atom
 * never exceeds that of another. Fixed before anything is counted.
 *
 * @param atoms how many atoms
 * @param base how many persons one block stands for
 * @param cells what is published every quarter, in the public order
 * @param links each lower atom has at most one upper; an upper may have several lowers; no circles
 */
public record Grid(int atoms, Base base, List<Cell> cells, List<Link> links) {

    /**
     * One published cell.
     *
     * @param atoms the atoms it adds up
     * @param headline whether its figure is always within base - 1 of the count; if not, within 2 x base - 1
     */
    public record Cell(List<Integer> atoms, boolean headline) {

        public Cell {
            atoms = List.copyOf(atoms);
            if (atoms.isEmpty() || new HashSet<>(atoms).size() != atoms.size()) {
                throw new IllegalArgumentException("a cell has atoms, each once");
            }
        }
    }

    /** The running total of the lower atom never exceeds that of the upper: who completed had started. */
    public record Link(int lower, int upper) {}

    public Grid {
        cells = List.copyOf(cells);
        links = List.copyOf(links);
        if (atoms < 1 || cells.isEmpty()) {
            throw new IllegalArgumentException("a grid has atoms and cells");
        }
        int[] up = uppers(atoms, links);
        boolean[] shown = new boolean[atoms];
        for (Cell cell : cells) {
            refuseStories(within(atoms, cell), cell, up);
            cell.atoms().forEach(atom -> shown[atom] = true);
        }
        for (boolean each : shown) {
            if (!each) {
                throw new IllegalArgumentException("every atom is in a cell");
            }
        }
    }

    /** How far, in persons, the figure of a cell may be from its count. */
    public int tolerance(int cell) {
        return cells.get(cell).headline() ? base.persons() - 1 : 2 * base.persons() - 1;
    }

    /** The upper atom of each, -1 for none. */
    static int[] uppers(int atoms, List<Link> links) {
        int[] up = new int[atoms];
        Arrays.fill(up, -1);
        for (Link link : links) {
            inRange(atoms, link.lower());
            inRange(atoms, link.upper());
            if (up[link.lower()] >= 0) {
                throw new IllegalArgumentException("an atom has one upper at most");
            }
            up[link.lower()] = link.upper();
        }
        for (int atom = 0; atom < atoms; atom++) {
            int steps = 0;
            for (int above = up[atom]; above >= 0; above = up[above]) {
                if (++steps > atoms) {
                    throw new IllegalArgumentException("links form no circle");
                }
            }
        }
        return up;
    }

    private static boolean[] within(int atoms, Cell cell) {
        boolean[] within = new boolean[atoms];
        for (int atom : cell.atoms()) {
            inRange(atoms, atom);
            within[atom] = true;
        }
        return within;
    }

    /** A child who moves along a link must move each cell once at most: the windows rest on it. */
    private static void refuseStories(boolean[] within, Cell cell, int[] up) {
        for (int atom : cell.atoms()) {
            for (int above = up[atom]; above >= 0; above = up[above]) {
                if (within[above]) {
                    throw new IllegalArgumentException("no cell adds an atom to one it is linked below");
                }
            }
        }
    }

    private static void inRange(int atoms, int atom) {
        if (atom < 0 || atom >= atoms) {
            throw new IllegalArgumentException("atoms are numbered from 0");
        }
    }
}
