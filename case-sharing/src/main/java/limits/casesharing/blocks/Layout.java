package limits.casesharing.blocks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A grid laid out for arithmetic: who is in which cell, who is above whom. */
final class Layout {

    final int atoms;
    final int cells;
    final int base;
    /** For each atom, the cells that hold it. */
    final int[][] cellsOf;
    /** For each cell, its atoms. */
    final int[][] atomsOf;
    /** For each cell, how far in persons it may be off. */
    final int[] tolerance;
    /** For each cell, how many of its atoms may lose base - 1 persons at once. */
    final int[] affordable;
    /** The upper atom of each, -1 for none. */
    final int[] up;

    final int[][] lowers;
    /** Which tree of links an atom stands in. */
    final int[] treeOf;
    /** The atoms of each tree, uppers before lowers. */
    final int[][] trees;

    /** For each cell, the nests it is a part of. */
    final int[][] nestsOf;

    final int nests;

    Layout(Grid grid) {
        atoms = grid.atoms();
        cells = grid.cells().size();
        base = grid.base().persons();
        up = Grid.uppers(atoms, grid.links());
        atomsOf = new int[cells][];
        tolerance = new int[cells];
        affordable = new int[cells];
        List<List<Integer>> holding = lists(atoms);
        for (int cell = 0; cell < cells; cell++) {
            atomsOf[cell] = ints(grid.cells().get(cell).atoms());
            tolerance[cell] = grid.tolerance(cell);
            affordable[cell] = tolerance[cell] / (base - 1);
            for (int atom : atomsOf[cell]) {
                holding.get(atom).add(cell);
            }
        }
        cellsOf = holding.stream().map(Layout::ints).toArray(int[][]::new);
        List<List<Integer>> below = lists(atoms);
        for (int atom = 0; atom < atoms; atom++) {
            if (up[atom] >= 0) {
                below.get(up[atom]).add(atom);
            }
        }
        lowers = below.stream().map(Layout::ints).toArray(int[][]::new);
        treeOf = new int[atoms];
        trees = planted();
        nestsOf = Nests.of(grid);
        nests = Arrays.stream(nestsOf).flatMapToInt(Arrays::stream).max().orElse(-1) + 1;
    }

    private int[][] planted() {
        var found = new ArrayList<int[]>();
        for (int atom = 0; atom < atoms; atom++) {
            if (up[atom] < 0) {
                var tree = new ArrayList<Integer>();
                var next = new ArrayDeque<>(List.of(atom));
                while (!next.isEmpty()) {
                    int each = next.poll();
                    treeOf[each] = found.size();
                    tree.add(each);
                    for (int lower : lowers[each]) {
                        next.add(lower);
                    }
                }
                found.add(ints(tree));
            }
        }
        return found.toArray(int[][]::new);
    }

    /** Adds up over the atoms of each cell. */
    int[] sums(int[] perAtom) {
        int[] sums = new int[cells];
        for (int cell = 0; cell < cells; cell++) {
            for (int atom : atomsOf[cell]) {
                sums[cell] = Math.addExact(sums[cell], perAtom[atom]);
            }
        }
        return sums;
    }

    /** Whether no lower exceeds its upper. */
    boolean keepsLinks(int[] perAtom) {
        for (int atom = 0; atom < atoms; atom++) {
            if (up[atom] >= 0 && perAtom[atom] > perAtom[up[atom]]) {
                return false;
            }
        }
        return true;
    }

    static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    static List<Integer> list(int[] values) {
        var list = new ArrayList<Integer>(values.length);
        for (int value : values) {
            list.add(value);
        }
        return Collections.unmodifiableList(list);
    }

    private static List<List<Integer>> lists(int size) {
        var lists = new ArrayList<List<Integer>>(size);
        for (int n = 0; n < size; n++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }
}
