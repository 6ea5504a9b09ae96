package limits.reporting.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One history that fits everything known, which can be altered one atom and quarter at a time as far as it goes on fitting.
 *
 * <p>What this guarantees: it fits, in whole numbers, at every moment. What it does not: that it is likely.
 */
public final class PossibleWorld {

    private final Known known;
    private final Grid grid;
    private final int[][] facts;
    private final int[][] totals;
    private final int[][] sums;
    private final int[][] bounded;
    private final long[] held;

    private PossibleWorld(Known known, int[][] facts) {
        this.known = known;
        this.grid = known.grid();
        this.facts = Arrays.stream(facts).map(int[]::clone).toArray(int[][]::new);
        this.totals = new int[known.quarters()][grid.atoms()];
        this.sums = new int[known.quarters()][grid.cells()];
        this.bounded = bounded();
        this.held =
                known.told().stream().mapToLong(told -> told.group().in(facts)).toArray();
        add();
    }

    /** Empty where these facts do not fit what is known. */
    public static Optional<PossibleWorld> of(Known known, int[][] facts) {
        return known.allows(facts) ? Optional.of(new PossibleWorld(known, facts)) : Optional.empty();
    }

    public int facts(int quarter, int atom) {
        return facts[quarter][atom];
    }

    public int[][] facts() {
        return Arrays.stream(facts).map(int[]::clone).toArray(int[][]::new);
    }

    /** How many facts may be added here before something known is contradicted. */
    public int roomUp(int quarter, int atom) {
        long room = Integer.MAX_VALUE;
        for (int later = quarter; later < totals.length; later++) {
            for (int cell : grid.cellsOf(atom)) {
                room = Math.min(room, known.greatest(later, cell) - sums[later][cell]);
            }
            if (grid.up(atom) != Grid.NONE) {
                room = Math.min(room, totals[later][grid.up(atom)] - totals[later][atom]);
            }
        }
        return (int) Math.max(0, Math.min(room, toldRoom(quarter, atom, 1)));
    }

    /** How many facts may be taken away here before something known is contradicted. */
    public int roomDown(int quarter, int atom) {
        long room = facts[quarter][atom];
        for (int later = quarter; later < totals.length && room > 0; later++) {
            for (int cell : grid.cellsOf(atom)) {
                room = Math.min(room, sums[later][cell] - known.least(later, cell));
            }
            for (int below : bounded[atom]) {
                room = Math.min(room, totals[later][atom] - totals[later][below]);
            }
        }
        return (int) Math.max(0, Math.min(room, toldRoom(quarter, atom, -1)));
    }

    /** Adds or takes away facts. Beyond the room it is a fault. */
    public void alter(int quarter, int atom, int by) {
        if (by > roomUp(quarter, atom) || -by > roomDown(quarter, atom)) {
            throw new IllegalStateException("no such world: no room for that at quarter " + quarter);
        }
        facts[quarter][atom] += by;
        for (int later = quarter; later < totals.length; later++) {
            totals[later][atom] += by;
            for (int cell : grid.cellsOf(atom)) {
                sums[later][cell] += by;
            }
        }
        for (int told = 0; told < held.length; told++) {
            held[told] += (long) by * known.told().get(told).group().weight(quarter, atom);
        }
    }

    /** Facts added to one atom in one quarter; negative where taken away. */
    record Move(int quarter, int atom, int by) {}

    /** Does all of it in this order and says so, or nothing of it. */
    boolean moved(List<Move> moves) {
        for (int done = 0; done < moves.size(); done++) {
            var move = moves.get(done);
            int room = move.by() > 0 ? roomUp(move.quarter(), move.atom()) : roomDown(move.quarter(), move.atom());
            if (Math.abs(move.by()) > room) {
                undo(moves.subList(0, done));
                return false;
            }
            alter(move.quarter(), move.atom(), move.by());
        }
        return true;
    }

    void undo(List<Move> moves) {
        for (var move : moves.reversed()) {
            alter(move.quarter(), move.atom(), -move.by());
        }
    }

    /** Adding here, and before that in the same quarter to every atom that bounds it. */
    List<Move> withAbove(int quarter, int atom, int by) {
        var moves = new ArrayList<Move>();
        for (int at = atom; at != Grid.NONE; at = grid.up(at)) {
            moves.addFirst(new Move(quarter, at, by));
        }
        return moves;
    }

    /** Taking away here, and before that from every atom below that would then have more. */
    List<Move> withBelow(int quarter, int atom, int by) {
        var moves = new ArrayList<Move>();
        for (int below : bounded[atom]) {
            int tooMany = quarter;
            while (tooMany < totals.length && totals[tooMany][below] <= totals[tooMany][atom] - by) {
                tooMany++;
            }
            int from = Math.min(tooMany, totals.length - 1);
            while (from > 0 && facts[from][below] < by) {
                from--;
            }
            if (tooMany < totals.length) {
                moves.addAll(withBelow(from, below, by));
            }
        }
        moves.add(new Move(quarter, atom, -by));
        return moves;
    }

    private long toldRoom(int quarter, int atom, int sign) {
        long room = Integer.MAX_VALUE;
        for (int told = 0; told < held.length; told++) {
            var one = known.told().get(told);
            long slope = (long) sign * one.group().weight(quarter, atom);
            if (slope > 0) {
                room = Math.min(room, (one.greatest() - held[told]) / slope);
            } else if (slope < 0) {
                room = Math.min(room, (held[told] - one.least()) / -slope);
            }
        }
        return room;
    }

    private void add() {
        var running = new int[grid.atoms()];
        for (int quarter = 0; quarter < facts.length; quarter++) {
            for (int atom = 0; atom < running.length; atom++) {
                running[atom] += facts[quarter][atom];
                totals[quarter][atom] = running[atom];
                for (int cell : grid.cellsOf(atom)) {
                    sums[quarter][cell] += running[atom];
                }
            }
        }
    }

    private int[][] bounded() {
        var bounded = new int[grid.atoms()][0];
        for (int atom = 0; atom < bounded.length; atom++) {
            int up = grid.up(atom);
            if (up != Grid.NONE) {
                bounded[up] = Arrays.copyOf(bounded[up], bounded[up].length + 1);
                bounded[up][bounded[up].length - 1] = atom;
            }
        }
        return bounded;
    }
}
