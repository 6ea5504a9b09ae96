package limits.reporting.attack;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes on where the worlds of one table showed nothing: other tables, found in other orders and with more steps; then worlds
 * stretched fact by fact, and bounds that a solver's prices prove. Steps, not seconds, so that it always ends alike.
 *
 * <p>What this guarantees: what it calls hidden has its worlds, what it calls small its proof. What it does not: that there
 * is no world or proof where it calls a group open.
 */
public final class Settling {

    /** What became of the groups. Open: neither is shown. */
    public record Settled(long hidden, List<Unshown> small, List<Unshown> open) {

        public Settled {
            small = List.copyOf(small);
            open = List.copyOf(open);
        }
    }

    /** How many groups a solver is asked of; each may take seconds. */
    private static final int SOLVED = 24;

    private Settling() {}

    /** @param steps of the first round of looking for tables */
    public static Settled of(Reader reader, int[][] totals, long steps, List<Unshown> unshown, Solver solver) {
        var left = new ArrayList<>(unshown);
        var tables = BlockTable.each(reader.grid(), totals, steps).iterator();
        var known = Known.published(reader.grid(), totals);
        while (!left.isEmpty() && tables.hasNext()) {
            Reader.of(known, tables.next()).ifPresent(other -> left.removeIf(other::hides));
        }
        var small = new ArrayList<Unshown>();
        var open = new ArrayList<Unshown>();
        for (int asked = 0; asked < left.size(); asked++) {
            var one = left.get(asked);
            switch (asked < SOLVED ? verdict(reader, one, solver) : Window.Verdict.NOT_PROVED) {
                case HOLDS -> {}
                case BROKEN -> small.add(one);
                case NOT_PROVED -> open.add(one);
            }
        }
        return new Settled(unshown.size() - small.size() - open.size(), small, open);
    }

    private static Window.Verdict verdict(Reader reader, Unshown one, Solver solver) {
        return reader.of(one.group(), solver).verdict(reader.grid().base());
    }
}
