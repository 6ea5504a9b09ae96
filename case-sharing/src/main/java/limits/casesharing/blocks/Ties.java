package limits.casesharing.blocks;

import java.util.List;

/**
 * Which atoms share the children of a block. An atom stays on a height until its next block. If its upper is on the same
 * height when it arrives there, every child of that block may have to be counted in both: the atom is tied, and its root
 * is the root of its upper; else it is a root itself. The tie lasts until the atom leaves that height, though the upper
 * may have gone on: see the package for why nothing less will do.
 *
 * <p>To take base - 1 children from the block of a root, one takes them from all atoms of that root and height. So no cell
 * may hold more of them than its tolerance affords: one in a headline cell, two in the others.
 */
final class Ties {

    private final Layout layout;
    private final int[] before;
    private final int[] roots;
    private final int[] held;

    /** @param roots in force before this quarter */
    Ties(Layout layout, List<Integer> roots) {
        this.layout = layout;
        this.before = Layout.ints(roots);
        this.roots = this.before.clone();
        this.held = new int[layout.cells];
    }

    /** How many atoms too many are held by cells, over all groups of one tree of links. */
    int overload(int tree, int[] floor, int[] blocks) {
        int[] atoms = layout.trees[tree];
        if (atoms.length == 1) {
            return 0;
        }
        int over = 0;
        root(tree, floor, blocks);
        for (int first = 0; first < atoms.length; first++) {
            if (blocks[atoms[first]] > 0 && roots[atoms[first]] >= 0) {
                over += overload(atoms, first, blocks);
            }
        }
        return over;
    }

    /** Of one group, which is then marked as seen by turning its roots negative. */
    private int overload(int[] atoms, int first, int[] blocks) {
        int root = roots[atoms[first]];
        int height = blocks[atoms[first]];
        int over = 0;
        for (int n = first; n < atoms.length; n++) {
            int atom = atoms[n];
            if (roots[atom] == root && blocks[atom] == height) {
                for (int cell : layout.cellsOf[atom]) {
                    if (++held[cell] > layout.affordable[cell]) {
                        over++;
                    }
                }
                roots[atom] = ~root;
            }
        }
        for (int n = first; n < atoms.length; n++) {
            int atom = atoms[n];
            if (roots[atom] == ~root && blocks[atom] == height) {
                for (int cell : layout.cellsOf[atom]) {
                    held[cell] = 0;
                }
            }
        }
        return over;
    }

    /** The root of every atom at these blocks. */
    int[] roots(int[] floor, int[] blocks) {
        for (int tree = 0; tree < layout.trees.length; tree++) {
            root(tree, floor, blocks);
        }
        return roots.clone();
    }

    private void root(int tree, int[] floor, int[] blocks) {
        for (int atom : layout.trees[tree]) {
            int up = layout.up[atom];
            if (blocks[atom] == floor[atom]) {
                roots[atom] = before[atom];
            } else if (up >= 0 && blocks[up] == blocks[atom]) {
                roots[atom] = roots[up];
            } else {
                roots[atom] = atom;
            }
        }
    }
}
