package limits.casesharing.blocks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Headline cells that lie side by side within a larger headline cell: neighbourhoods in a town. What is above the count in
 * some of them cannot be taken back, and what is below must rise some day; so a larger cell whose parts are far above
 * may come to a quarter that has no release. A search that keeps their excess small rarely meets one.
 */
public final class Nests {

    private Nests() {}

    /** For each cell, the numbers of the nests it is a part of. */
    public static int[][] of(Grid grid) {
        List<BitSet> sets = grid.cells().stream()
                .map(cell -> {
                    var set = new BitSet(grid.atoms());
                    cell.atoms().forEach(set::set);
                    return set;
                })
                .toList();
        var found = new ArrayList<List<Integer>>();
        for (int cell = 0; cell < sets.size(); cell++) {
            if (grid.cells().get(cell).headline()) {
                found.addAll(within(grid, sets, cell));
            }
        }
        var of = new ArrayList<List<Integer>>();
        sets.forEach(set -> of.add(new ArrayList<>()));
        for (int nest = 0; nest < found.size(); nest++) {
            for (int part : found.get(nest)) {
                of.get(part).add(nest);
            }
        }
        return of.stream().map(Layout::ints).toArray(int[][]::new);
    }

    private static List<List<Integer>> within(Grid grid, List<BitSet> sets, int whole) {
        var nests = new ArrayList<List<Integer>>();
        var taken = new ArrayList<BitSet>();
        for (int part = 0; part < sets.size(); part++) {
            var set = sets.get(part);
            if (part != whole && grid.cells().get(part).headline() && isWithin(set, sets.get(whole))) {
                int first = 0;
                while (first < nests.size() && taken.get(first).intersects(set)) {
                    first++;
                }
                if (first == nests.size()) {
                    nests.add(new ArrayList<>());
                    taken.add(new BitSet());
                }
                nests.get(first).add(part);
                taken.get(first).or(set);
            }
        }
        nests.removeIf(nest -> nest.size() < 2);
        return nests;
    }

    private static boolean isWithin(BitSet part, BitSet whole) {
        var rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty() && part.cardinality() < whole.cardinality();
    }
}
