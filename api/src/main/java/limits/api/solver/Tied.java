package limits.api.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limits.casesharing.blocks.Grid;
import limits.casesharing.blocks.Wanted;

/**
 * Links between atoms as constraints: no lower above its upper, and no cell with more atoms that share the children of one
 * block than its tolerance affords. An atom that rises to the height of its upper joins the group of that upper; one that
 * stays is of the group it was of. The gate asks the same in its own words.
 */
final class Tied {

    private final Grid grid;
    private final CpModel model;
    private final IntVar[] blocks;
    private final int[] up;
    private final int[] floor;
    private final List<List<Integer>> cellsOf = new ArrayList<>();
    /** For each atom, whether it has no new block, and whether it rose to the height of its upper. */
    private final BoolVar[] still;

    private final BoolVar[] joined;
    /** For each atom, those above it, nearest first, and whether it joined what each of them heads. */
    private final List<Map<Integer, BoolVar>> headedBy = new ArrayList<>();

    private final Set<Asked> asked = new HashSet<>();

    /** So that the same is not asked again for each cell. */
    private record Asked(List<Integer> heads, List<Integer> atoms, int most) {}

    private Tied(Wanted wanted, CpModel model, IntVar[] blocks) {
        this.grid = wanted.grid();
        this.model = model;
        this.blocks = blocks;
        up = new int[blocks.length];
        Arrays.fill(up, -1);
        grid.links().forEach(link -> up[link.lower()] = link.upper());
        floor = wanted.before().blocks().stream().mapToInt(Integer::intValue).toArray();
        still = new BoolVar[blocks.length];
        joined = new BoolVar[blocks.length];
        for (int atom = 0; atom < blocks.length; atom++) {
            cellsOf.add(new ArrayList<>());
            headedBy.add(new LinkedHashMap<>());
        }
        for (int cell = 0; cell < grid.cells().size(); cell++) {
            for (int atom : grid.cells().get(cell).atoms()) {
                cellsOf.get(atom).add(cell);
            }
        }
    }

    static void keep(Wanted wanted, CpModel model, IntVar[] blocks) {
        if (!wanted.grid().links().isEmpty()) {
            var tied = new Tied(wanted, model, blocks);
            tied.link();
            tied.limitFresh();
            tied.limitKept(wanted.before().roots());
        }
    }

    private void link() {
        for (int atom = 0; atom < blocks.length; atom++) {
            still[atom] = model.newBoolVar("");
            model.addEquality(blocks[atom], floor[atom]).onlyEnforceIf(still[atom]);
            model.addGreaterThan(blocks[atom], floor[atom]).onlyEnforceIf(still[atom].not());
        }
        for (int atom = 0; atom < blocks.length; atom++) {
            if (up[atom] >= 0) {
                joined[atom] = model.newBoolVar("");
                model.addLessOrEqual(blocks[atom], blocks[up[atom]]);
                model.addImplication(joined[atom], still[atom].not());
                model.addEquality(blocks[atom], blocks[up[atom]]).onlyEnforceIf(joined[atom]);
                model.addLessThan(blocks[atom], blocks[up[atom]])
                        .onlyEnforceIf(new Literal[] {still[atom].not(), joined[atom].not()});
            }
        }
        for (int atom = 0; atom < blocks.length; atom++) {
            climb(atom);
        }
    }

    /** Joined all the way up to one that joined nobody: that one heads it. */
    private void climb(int atom) {
        var path = new ArrayList<Literal>();
        for (int above = atom; up[above] >= 0; above = up[above]) {
            path.add(joined[above].not());
            int head = up[above];
            var headed = model.newBoolVar("");
            var clause = new ArrayList<>(path);
            clause.add(headed);
            if (up[head] >= 0) {
                clause.add(joined[head]);
            }
            model.addBoolOr(clause);
            headedBy.get(atom).put(head, headed);
        }
    }

    /** Those that one head has taken along now. */
    private void limitFresh() {
        for (var each : below().entrySet()) {
            for (var shared : inCells(each.getValue()).entrySet()) {
                var sum = LinearExpr.newBuilder();
                shared.getValue().forEach(atom -> sum.add(headedBy.get(atom).get(each.getKey())));
                atMost(List.of(each.getKey()), shared, sum);
            }
        }
    }

    /** Those that shared the children of an older block and stay, with those that join them now. */
    private void limitKept(List<Integer> roots) {
        var groups = new LinkedHashMap<List<Integer>, List<Integer>>();
        for (int atom = 0; atom < blocks.length; atom++) {
            if (floor[atom] > 0) {
                groups.computeIfAbsent(List.of(roots.get(atom), floor[atom]), group -> new ArrayList<>())
                        .add(atom);
            }
        }
        var below = below();
        for (var group : groups.values()) {
            if (group.size() > 1) {
                var all = new HashSet<>(group);
                group.forEach(atom -> all.addAll(below.getOrDefault(atom, List.of())));
                for (var shared : inCells(List.copyOf(all)).entrySet()) {
                    atMost(group, shared, members(group, shared.getValue()));
                }
            }
        }
    }

    private LinearExprBuilder members(List<Integer> group, List<Integer> atoms) {
        var sum = LinearExpr.newBuilder();
        for (int atom : atoms) {
            if (group.contains(atom)) {
                sum.add(still[atom]);
            }
            headedBy.get(atom).forEach((head, headed) -> {
                if (group.contains(head)) {
                    var both = model.newBoolVar("");
                    model.addBoolOr(List.of(both, headed.not(), still[head].not()));
                    sum.add(both);
                }
            });
        }
        return sum;
    }

    private void atMost(List<Integer> heads, Map.Entry<Integer, List<Integer>> shared, LinearExprBuilder sum) {
        int most = grid.tolerance(shared.getKey()) / (grid.base().persons() - 1);
        if (shared.getValue().size() > most && asked.add(new Asked(heads, shared.getValue(), most))) {
            model.addLessOrEqual(sum.build(), most);
        }
    }

    /** For each atom, all that are linked below it. */
    private Map<Integer, List<Integer>> below() {
        var below = new LinkedHashMap<Integer, List<Integer>>();
        for (int atom = 0; atom < blocks.length; atom++) {
            for (int head : headedBy.get(atom).keySet()) {
                below.computeIfAbsent(head, none -> new ArrayList<>()).add(atom);
            }
        }
        return below;
    }

    private Map<Integer, List<Integer>> inCells(List<Integer> atoms) {
        var shared = new HashMap<Integer, List<Integer>>();
        for (int atom : atoms) {
            for (int cell : cellsOf.get(atom)) {
                shared.computeIfAbsent(cell, none -> new ArrayList<>()).add(atom);
            }
        }
        return shared;
    }
}
