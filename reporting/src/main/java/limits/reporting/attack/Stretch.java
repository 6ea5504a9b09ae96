package limits.reporting.attack;

import java.util.ArrayList;
import java.util.List;

/**
 * Stretches one history fact by fact, so that a group holds as few or as many as it can come to by that.
 *
 * <p>What this guarantees: each number passed on the way had a history that fits. What it does not: that nothing lies
 * further out; it never goes back on a step.
 */
final class Stretch {

    private final Known known;
    private final int[][] facts;
    private final Group group;

    Stretch(Known known, int[][] facts, Group group) {
        this.known = known;
        this.facts = facts;
        this.group = group;
    }

    Window window() {
        long held = group.in(facts);
        return new Window(Long.MIN_VALUE, held - moved(-1), held + moved(1), Long.MAX_VALUE);
    }

    /** How many steps of one fact each the group can be moved in this direction. */
    private long moved(int direction) {
        var world = PossibleWorld.of(known, facts).orElseThrow();
        long steps = 0;
        for (int quarter = 0; quarter < known.quarters(); quarter++) {
            for (int atom = 0; atom < known.grid().atoms(); atom++) {
                int weight = group.weight(quarter, atom);
                while (weight != 0 && stepped(world, quarter, atom, direction * weight, direction)) {
                    steps++;
                }
            }
        }
        return steps + exchanged(world, direction);
    }

    /** The same, each fact of the group against one of an atom beside it in the same quarter. */
    private long exchanged(PossibleWorld world, int direction) {
        long steps = 0;
        for (int quarter = 0; quarter < known.quarters(); quarter++) {
            for (int atom = 0; atom < known.grid().atoms(); atom++) {
                for (int other = 0;
                        group.weight(quarter, atom) != 0 && other < known.grid().atoms();
                        other++) {
                    while (group.weight(quarter, other) == 0 && exchange(world, quarter, atom, other, direction)) {
                        steps++;
                    }
                }
            }
        }
        return steps;
    }

    private boolean exchange(PossibleWorld world, int quarter, int atom, int other, int direction) {
        boolean comes = direction * group.weight(quarter, atom) > 0;
        int from = comes ? other : atom;
        int to = comes ? atom : other;
        if (world.facts(quarter, from) == 0 || !beside(atom, other)) {
            return false;
        }
        var moves = new ArrayList<>(world.withBelow(quarter, from, 1));
        moves.addAll(world.withAbove(quarter, to, 1));
        return one(world, moves, direction);
    }

    private boolean beside(int atom, int other) {
        for (int cell : known.grid().cellsOf(atom)) {
            for (int beside : known.grid().cellsOf(other)) {
                if (cell == beside) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One fact more or less here, together with those that bound it, if that moves the group by just one. */
    private boolean stepped(PossibleWorld world, int quarter, int atom, int by, int direction) {
        if (Math.abs(by) != 1) {
            return false;
        }
        List<PossibleWorld.Move> moves = by > 0 ? world.withAbove(quarter, atom, 1) : world.withBelow(quarter, atom, 1);
        return one(world, List.of(new PossibleWorld.Move(quarter, atom, by)), direction)
                || one(world, moves, direction);
    }

    private boolean one(PossibleWorld world, List<PossibleWorld.Move> moves, int direction) {
        long change = moves.stream()
                .mapToLong(move -> (long) move.by() * group.weight(move.quarter(), move.atom()))
                .sum();
        return change == direction && world.moved(moves);
    }
}
