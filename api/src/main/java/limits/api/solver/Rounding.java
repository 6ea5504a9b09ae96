package limits.api.solver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import limits.casesharing.blocks.Grid;
import limits.casesharing.blocks.Nests;
import limits.casesharing.blocks.Proposal;
import limits.casesharing.blocks.Wanted;
import limits.casesharing.blocks.Wanted.Limits;

/**
 * What is wanted, as a model of whole numbers: blocks of every atom that never fall, a sum for every cell within its limits,
 * and a price for what is far from its target. Atoms come in an order drawn by the dice, so that none is preferred.
 */
final class Rounding {

    private static final int BEYOND = 1_000;
    private static final int DISTANCE = 20;
    private static final int LEANING = 4;
    private static final int EXCESS = 10;

    private final Grid grid;
    private final int base;
    private final CpModel model = new CpModel();
    private final IntVar[] blocks;
    private final List<LinearExpr> sums = new ArrayList<>();
    private final LinearExprBuilder price = LinearExpr.newBuilder();

    private Rounding(Wanted wanted, int[] room, SplittableRandom dice) {
        grid = wanted.grid();
        base = grid.base().persons();
        blocks = new IntVar[grid.atoms()];
        for (int atom : shuffled(blocks.length, dice)) {
            int floor = wanted.before().blocks().get(atom);
            int itsOwn = wanted.counts().get(atom) / base;
            blocks[atom] = model.newIntVar(floor, floor + room[atom], "");
            model.addHint(blocks[atom], Math.clamp(itsOwn, floor, floor + room[atom]));
        }
        for (int cell = 0; cell < grid.cells().size(); cell++) {
            sums.add(LinearExpr.sum(grid.cells().get(cell).atoms().stream()
                    .map(atom -> blocks[atom])
                    .toArray(IntVar[]::new)));
            weigh(sums.get(cell), wanted.limits().get(cell));
        }
        lean(wanted.limits());
        crowd(wanted);
        Tied.keep(wanted, model, blocks);
        model.minimize(price);
    }

    /** The model, or nothing where a cell has more already than its limits allow. */
    static Optional<Rounding> of(Wanted wanted, SplittableRandom dice) {
        int[] room = room(wanted);
        return Arrays.stream(room).anyMatch(each -> each < 0)
                ? Optional.empty()
                : Optional.of(new Rounding(wanted, room, dice));
    }

    /** How many new blocks each atom may have at most, by the cells that hold it. */
    private static int[] room(Wanted wanted) {
        int[] room = new int[wanted.grid().atoms()];
        Arrays.fill(room, Integer.MAX_VALUE);
        for (int cell = 0; cell < wanted.limits().size(); cell++) {
            var atoms = wanted.grid().cells().get(cell).atoms();
            int has = atoms.stream().mapToInt(wanted.before().blocks()::get).sum();
            for (int atom : atoms) {
                room[atom] = Math.min(room[atom], wanted.limits().get(cell).high() - has);
            }
        }
        return room;
    }

    CpModel model() {
        return model;
    }

    Proposal proposal(CpSolver solved) {
        var found = Arrays.stream(blocks).map(each -> (int) solved.value(each)).toList();
        var totals = sums.stream().map(each -> (int) solved.value(each)).toList();
        return new Proposal(found, totals);
    }

    private void weigh(LinearExpr sum, Limits of) {
        var beyond = model.newBoolVar("");
        var distance = model.newIntVar(0, of.high() + of.target(), "");
        model.addLinearConstraint(sum, of.low(), of.high());
        model.addGreaterOrEqual(
                LinearExpr.newBuilder()
                        .add(sum)
                        .addTerm(beyond, of.least() - of.low())
                        .build(),
                of.least());
        model.addLessOrEqual(
                LinearExpr.newBuilder()
                        .add(sum)
                        .addTerm(beyond, of.most() - of.high())
                        .build(),
                of.most());
        away(distance, sum, of.target());
        price.addTerm(beyond, BEYOND).addTerm(distance, DISTANCE);
    }

    /** Where the sum of all signed distances is not 0, figures lean to one side. */
    private void lean(List<Limits> limits) {
        var all = LinearExpr.newBuilder();
        sums.forEach(all::add);
        int targets = limits.stream().mapToInt(Limits::target).sum();
        var leaning = model.newIntVar(0, limits.stream().mapToInt(Limits::high).sum() + targets, "");
        away(leaning, all.build(), targets);
        price.addTerm(leaning, LEANING);
    }

    /** What stands above the counts within one larger headline cell, beyond what that cell may be off itself. */
    private void crowd(Wanted wanted) {
        var nests = new TreeMap<Integer, LinearExprBuilder>();
        int[][] nestsOf = Nests.of(grid);
        for (int cell = 0; cell < nestsOf.length; cell++) {
            var limits = wanted.limits().get(cell);
            if (nestsOf[cell].length > 0 && !limits.drawnAnew()) {
                int count = sum(wanted.counts(), cell);
                var above = model.newIntVar(0, Math.max(0, limits.high() * base - count), "");
                model.addLessOrEqual(
                        LinearExpr.newBuilder()
                                .addTerm(sums.get(cell), base)
                                .addTerm(above, -1)
                                .build(),
                        count);
                for (int nest : nestsOf[cell]) {
                    nests.computeIfAbsent(nest, none -> LinearExpr.newBuilder()).add(above);
                }
            }
        }
        for (var nest : nests.values()) {
            var excess = model.newIntVar(0, Integer.MAX_VALUE, "");
            model.addLessOrEqual(nest.addTerm(excess, -1).build(), base - 1);
            price.addTerm(excess, EXCESS);
        }
    }

    private int sum(List<Integer> perAtom, int cell) {
        return grid.cells().get(cell).atoms().stream().mapToInt(perAtom::get).sum();
    }

    private void away(IntVar distance, LinearExpr sum, int target) {
        model.addLessOrEqual(
                LinearExpr.newBuilder().add(sum).addTerm(distance, -1).build(), target);
        model.addGreaterOrEqual(
                LinearExpr.newBuilder().add(sum).addTerm(distance, 1).build(), target);
    }

    private static int[] shuffled(int size, SplittableRandom dice) {
        int[] order = new int[size];
        for (int n = 0; n < size; n++) {
            int other = dice.nextInt(n + 1);
            order[n] = order[other];
            order[other] = n;
        }
        return order;
    }
}
