package limits.reporting.attack;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Shows what a group can hold by worlds that are looked at one by one: from the world that is exactly what was published,
 * facts are added to one atom of the group, or taken away, as far as everything known still fits. No solver; linear time.
 *
 * <p>What this guarantees: every number of a shown window has a world that fits. What it does not: that there is no wider
 * one.
 */
public final class Witnesses {

    private final Grid grid;
    private final PossibleWorld world;
    private final int quarters;
    private final int far;
    private final int[] everyAtom;

    private Witnesses(Known known, PossibleWorld world) {
        this.grid = known.grid();
        this.world = world;
        this.quarters = known.quarters();
        this.far = grid.base() - 1;
        this.everyAtom = IntStream.range(0, grid.atoms()).toArray();
    }

    /** Empty where no table of blocks was found, or what is known besides contradicts it. */
    public static Optional<Witnesses> of(Known known, int[][] blocks) {
        var facts = new int[blocks.length][];
        for (int quarter = 0; quarter < blocks.length; quarter++) {
            facts[quarter] = blocks[quarter].clone();
            for (int atom = 0; atom < facts[quarter].length; atom++) {
                facts[quarter][atom] *= known.grid().base();
            }
        }
        return PossibleWorld.of(known, facts).map(world -> new Witnesses(known, world));
    }

    /** The facts of these atoms from one quarter to another, both included. */
    public Window of(int first, int last, int[] atoms) {
        long held = 0;
        long up = 0;
        long down = 0;
        for (int quarter = first; quarter <= last; quarter++) {
            for (int atom : atoms) {
                held += world.facts(quarter, atom);
                if (up < far) {
                    up = Math.max(up, world.roomUp(quarter, atom));
                }
                if (down < far && world.facts(quarter, atom) > 0) {
                    down = Math.max(down, world.roomDown(quarter, atom));
                }
            }
        }
        var shown = shown(held - down, held + up);
        boolean hidden = SmallGroups.hidden(held - down, held + up, grid.base());
        return hidden ? shown : of(Group.of(quarters, grid.atoms(), first, last, atoms), first, last, atoms);
    }

    /** Any group, those too that set exits against entries. */
    public Window of(Group group) {
        return of(group, 0, quarters - 1, everyAtom);
    }

    /** A group of which nothing lies outside these quarters and atoms. */
    private Window of(Group group, int first, int last, int[] atoms) {
        long held = 0;
        long[] ends = {0, 0};
        for (int quarter = first; quarter <= last; quarter++) {
            for (int atom : atoms) {
                held += (long) group.weight(quarter, atom) * world.facts(quarter, atom);
                if (group.weight(quarter, atom) != 0 && (ends[0] > -far || ends[1] < far)) {
                    alone(group, quarter, atom, ends);
                    // A fact may need another that bounds it, or bound another: then both come or go together.
                    together(group, world.withAbove(quarter, atom, far), ends);
                    together(group, world.withBelow(quarter, atom, far), ends);
                }
            }
        }
        return shown(held + ends[0], held + ends[1]);
    }

    private void alone(Group group, int quarter, int atom, long[] ends) {
        int weight = group.weight(quarter, atom);
        if (Math.abs(weight) == 1) {
            reach((long) weight * world.roomUp(quarter, atom), ends);
            reach((long) -weight * world.roomDown(quarter, atom), ends);
        }
    }

    /** A step that moves the group by two at once would leave numbers out between, so it shows nothing. */
    private void together(Group group, List<PossibleWorld.Move> moves, long[] ends) {
        long by = 0;
        for (var move : moves) {
            by += (long) group.weight(move.quarter(), move.atom()) * move.by();
        }
        boolean further = by < ends[0] || by > ends[1];
        if (moves.size() > 1 && Math.abs(by) == far && further && world.moved(moves)) {
            world.undo(moves);
            reach(by, ends);
        }
    }

    private static void reach(long by, long[] ends) {
        ends[0] = Math.min(ends[0], by);
        ends[1] = Math.max(ends[1], by);
    }

    private static Window shown(long lowest, long highest) {
        return new Window(Long.MIN_VALUE, lowest, highest, Long.MAX_VALUE);
    }
}
