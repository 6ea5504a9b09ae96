package limits.casesharing.blocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The worlds that witness the windows of all groups, as they stand at this release: the one where every atom counts just
 * its blocks, and from it, for each atom, one with base - 1 children more (in it and in all atoms above it), and for each
 * root and height one with base - 1 children less in all atoms of that block. Each must keep the tolerance of every cell
 * and every link. Time and room are linear in the incidences of atoms and cells.
 */
final class Worlds {

    private final Layout layout;
    private final int[] blocks;
    private final int[] roots;
    private final int[] shift;
    private final int[] moved;

    Worlds(Layout layout, int[] blocks, int[] roots) {
        this.layout = layout;
        this.blocks = blocks;
        this.roots = roots;
        this.shift = new int[layout.cells];
        this.moved = new int[layout.atoms];
    }

    /** Which kind of world fails, if any does. */
    Optional<Finding> refusal() {
        for (int atom = 0; atom < layout.atoms; atom++) {
            if (!holds(above(atom), layout.base - 1)) {
                return Optional.of(Finding.RAISED_WORLD);
            }
        }
        for (List<Integer> block : together()) {
            if (!holds(block, 1 - layout.base)) {
                return Optional.of(Finding.LOWERED_WORLD);
            }
        }
        return Optional.empty();
    }

    private List<Integer> above(int atom) {
        var story = new ArrayList<Integer>();
        for (int each = atom; each >= 0; each = layout.up[each]) {
            story.add(each);
        }
        return story;
    }

    /** The atoms of each root and height. */
    private Iterable<List<Integer>> together() {
        Map<Long, List<Integer>> together = new HashMap<>();
        for (int atom = 0; atom < layout.atoms; atom++) {
            if (blocks[atom] > 0) {
                long key = ((long) roots[atom] << Integer.SIZE) | blocks[atom];
                together.computeIfAbsent(key, none -> new ArrayList<>()).add(atom);
            }
        }
        return together.values();
    }

    /** Whether the world in which each of these atoms has so many children more (or less) keeps everything. */
    private boolean holds(List<Integer> atoms, int children) {
        for (int atom : atoms) {
            moved[atom] += children;
        }
        boolean holds = true;
        for (int atom : atoms) {
            holds &= blocks[atom] * layout.base + moved[atom] >= 0 && linked(atom);
            for (int cell : layout.cellsOf[atom]) {
                shift[cell] += children;
                holds &= Math.abs(shift[cell]) <= layout.tolerance[cell];
            }
        }
        for (int atom : atoms) {
            moved[atom] = 0;
            for (int cell : layout.cellsOf[atom]) {
                shift[cell] = 0;
            }
        }
        return holds;
    }

    private boolean linked(int atom) {
        int count = count(atom);
        return (layout.up[atom] < 0 || count <= count(layout.up[atom]))
                && Arrays.stream(layout.lowers[atom]).allMatch(lower -> count(lower) <= count);
    }

    private int count(int atom) {
        return Math.multiplyExact(blocks[atom], layout.base) + moved[atom];
    }
}
