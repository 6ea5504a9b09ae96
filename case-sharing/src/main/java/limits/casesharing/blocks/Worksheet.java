package limits.casesharing.blocks;

import java.util.Arrays;
import limits.casesharing.blocks.Wanted.Limits;

/**
 * The blocks a search is trying, with their sums and their price kept up to date. Lower prices are better: a block of
 * distance to a target, a cell beyond base - 1, and, far above all, what the gate would refuse.
 */
final class Worksheet {

    private static final int REFUSED = 6_000;
    private static final int BEYOND = 1_000;
    private static final int DISTANCE = 20;
    private static final int LEANING = 4;
    /** For each person by which parts of a headline cell are above their counts, beyond what the cell itself may be off. */
    private static final int EXCESS = 10;

    final Layout layout;
    /** What every atom has already; it never has less. */
    final int[] floor;

    final int[] blocks;

    private final Ties ties;
    private final int[] sums;
    private final Limits[] limits;
    private final int[] overload;
    /** How many atoms of each tree hold a block. */
    private final int[] holding;

    private final int[] counts;
    /** By how many persons the parts of each nest that are above their counts are above them, together. */
    private final int[] excess;

    private long price;
    /** How many blocks beyond what the contract allows, and atoms beyond what cells afford. */
    private int refused;
    /** The sum of all signed distances: where it is not 0, figures lean to one side. */
    private long leaning;

    /** The atoms with a new block, in no order, and where each stands among them. */
    private final int[] risen;

    private final int[] place;
    private int raised;

    private int[] journal = new int[64];
    private int written;

    Worksheet(Layout layout, Wanted wanted, int[] start) {
        this.layout = layout;
        floor = Layout.ints(wanted.before().blocks());
        blocks = start.clone();
        sums = layout.sums(start);
        ties = new Ties(layout, wanted.before().roots());
        limits = wanted.limits().toArray(Limits[]::new);
        counts = layout.sums(Layout.ints(wanted.counts()));
        excess = new int[layout.nests];
        overload = new int[layout.trees.length];
        risen = new int[layout.atoms];
        place = new int[layout.atoms];
        for (int cell = 0; cell < layout.cells; cell++) {
            weigh(cell, 1);
            leaning += sums[cell] - limits[cell].target();
        }
        holding = new int[overload.length];
        for (int atom = 0; atom < layout.atoms; atom++) {
            holding[layout.treeOf[atom]] += Math.min(1, blocks[atom]);
        }
        for (int tree = 0; tree < overload.length; tree++) {
            settle(tree);
        }
        Arrays.fill(place, -1);
        for (int atom = 0; atom < layout.atoms; atom++) {
            note(atom);
        }
    }

    long price() {
        return price + LEANING * Math.abs(leaning) + (long) REFUSED * refused;
    }

    /** Whether nothing about it would be refused. */
    boolean legal() {
        return refused == 0;
    }

    /** How many atoms have a new block. */
    int raised() {
        return raised;
    }

    /** One of them. */
    int raised(int n) {
        return risen[n];
    }

    Proposal proposal() {
        return new Proposal(Layout.list(blocks), Layout.list(sums));
    }

    /** One block more, and one more for every upper atom that must not be exceeded. */
    void raise(int atom) {
        for (int each = atom; each >= 0; each = layout.up[each]) {
            boolean tight = layout.up[each] >= 0 && blocks[each] == blocks[layout.up[each]];
            step(each, 1);
            if (!tight) {
                break;
            }
        }
        settle(layout.treeOf[atom]);
    }

    /** One new block less, and one less for lower atoms that would exceed it; false, and nothing, where one has no new block. */
    boolean lower(int atom) {
        if (!mayLower(atom)) {
            return false;
        }
        lowerAll(atom);
        settle(layout.treeOf[atom]);
        return true;
    }

    private boolean mayLower(int atom) {
        if (blocks[atom] == floor[atom]) {
            return false;
        }
        for (int lower : layout.lowers[atom]) {
            if (blocks[lower] == blocks[atom] && !mayLower(lower)) {
                return false;
            }
        }
        return true;
    }

    private void lowerAll(int atom) {
        for (int lower : layout.lowers[atom]) {
            if (blocks[lower] == blocks[atom]) {
                lowerAll(lower);
            }
        }
        step(atom, -1);
    }

    /** Goes to these blocks, whatever is on the sheet. */
    void become(int[] wanted) {
        for (int atom = 0; atom < blocks.length; atom++) {
            while (blocks[atom] != wanted[atom]) {
                shift(atom, blocks[atom] < wanted[atom] ? 1 : -1);
            }
        }
        for (int tree = 0; tree < overload.length; tree++) {
            settle(tree);
        }
        written = 0;
    }

    /** Keeps what was done since the last time. */
    void keep() {
        written = 0;
    }

    /** Undoes what was done since the last time. */
    void undo() {
        for (int n = written - 1; n >= 0; n--) {
            boolean wasRaised = journal[n] >= 0;
            shift(wasRaised ? journal[n] : ~journal[n], wasRaised ? -1 : 1);
        }
        for (int n = 0; n < written; n++) {
            settle(layout.treeOf[journal[n] >= 0 ? journal[n] : ~journal[n]]);
        }
        written = 0;
    }

    private void step(int atom, int by) {
        shift(atom, by);
        if (written == journal.length) {
            journal = Arrays.copyOf(journal, 2 * written);
        }
        journal[written++] = by > 0 ? atom : ~atom;
    }

    private void shift(int atom, int by) {
        for (int cell : layout.cellsOf[atom]) {
            weigh(cell, -1);
            sums[cell] += by;
            weigh(cell, 1);
        }
        leaning += (long) by * layout.cellsOf[atom].length;
        if (Math.min(blocks[atom], blocks[atom] + by) == 0) {
            holding[layout.treeOf[atom]] += by;
        }
        blocks[atom] += by;
        note(atom);
    }

    /** Adds what a cell costs now to the price, or takes it away. */
    private void weigh(int cell, int sign) {
        int sum = sums[cell];
        var of = limits[cell];
        int costs = DISTANCE * Math.abs(sum - of.target());
        if (sum < of.least() || sum > of.most()) {
            costs += BEYOND;
            refused += sign * Math.max(0, Math.max(of.low() - sum, sum - of.high()));
        }
        price += (long) sign * costs;
        crowd(cell, sign * Math.max(0, sum * layout.base - counts[cell]));
    }

    /** So many persons more, or less, by which this cell is above its count. */
    private void crowd(int cell, int above) {
        if (limits[cell].drawnAnew()) {
            return;
        }
        for (int nest : layout.nestsOf[cell]) {
            price -= (long) EXCESS * Math.max(0, excess[nest] - layout.base + 1);
            excess[nest] += above;
            price += (long) EXCESS * Math.max(0, excess[nest] - layout.base + 1);
        }
    }

    /** Two atoms of one tree that share a cell need a third above them: with fewer that hold blocks, none is too many. */
    private void settle(int tree) {
        if (layout.trees[tree].length > 2) {
            int now = holding[tree] < 3 ? 0 : ties.overload(tree, floor, blocks);
            refused += now - overload[tree];
            overload[tree] = now;
        }
    }

    private void note(int atom) {
        boolean listed = place[atom] >= 0;
        if (blocks[atom] > floor[atom] && !listed) {
            place[atom] = raised;
            risen[raised++] = atom;
        } else if (blocks[atom] == floor[atom] && listed) {
            int last = risen[--raised];
            risen[place[atom]] = last;
            place[last] = place[atom];
            place[atom] = -1;
        }
    }
}
