package limits.reporting.attack;

import java.util.function.Consumer;

/** Every world there is, one after the other, on grids small enough for that. */
final class Enumeration {

    private Enumeration() {}

    static void of(Known known, Consumer<int[][]> world) {
        fill(known, new int[known.quarters()][known.grid().atoms()], 0, world);
    }

    /** The least and the greatest number of facts of a group, over every world. */
    static long[] window(Known known, Group group) {
        long[] ends = {Long.MAX_VALUE, Long.MIN_VALUE};
        of(known, facts -> {
            ends[0] = Math.min(ends[0], group.in(facts));
            ends[1] = Math.max(ends[1], group.in(facts));
        });
        return ends;
    }

    private static void fill(Known known, int[][] facts, int pair, Consumer<int[][]> world) {
        int atoms = known.grid().atoms();
        if (pair == known.quarters() * atoms) {
            if (known.allows(facts)) {
                world.accept(facts);
            }
            return;
        }
        for (int count = 0; count <= 9; count++) {
            facts[pair / atoms][pair % atoms] = count;
            fill(known, facts, pair + 1, world);
        }
        facts[pair / atoms][pair % atoms] = 0;
    }
}
