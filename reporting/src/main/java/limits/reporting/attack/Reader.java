package limits.reporting.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who has read every release and asks what a group can hold.
 *
 * <p>What this guarantees: every number of a shown window has a history that fits everything published; beyond a proved
 * bound there is none; several may ask her at once. What it does not: that the two meet, or that she knows nothing else.
 */
public final class Reader {

    private final Known known;
    private final int[][] facts;
    private final Witnesses witnesses;

    private Reader(Known known, int[][] facts, Witnesses witnesses) {
        this.known = known;
        this.facts = facts;
        this.witnesses = witnesses;
    }

    /**
     * Empty where no table of whole blocks behind the running totals was found, in so many steps back. What is possible is
     * shown from one table; where that leaves an atom open, others are looked at, since each that fits shows as well.
     */
    public static Optional<Reader> of(Grid grid, int[][] totals, long steps) {
        var known = Known.published(grid, totals);
        Reader best = null;
        long fewest = Long.MAX_VALUE;
        var tables = BlockTable.each(grid, totals, steps).iterator();
        for (int looked = 0; fewest > 0 && looked < BlockTable.TRIES && tables.hasNext(); looked++) {
            var reader = of(known, tables.next());
            long open = reader.map(Reader::atomsNotHidden).orElse(Long.MAX_VALUE);
            if (open < fewest) {
                fewest = open;
                best = reader.orElseThrow();
            }
        }
        return Optional.ofNullable(best);
    }

    static Optional<Reader> of(Known known, int[][] blocks) {
        return Witnesses.of(known, blocks)
                .map(witnesses -> new Reader(known, inFacts(blocks, known.grid().base()), witnesses));
    }

    public Grid grid() {
        return known.grid();
    }

    public int quarters() {
        return known.quarters();
    }

    /** Everything asked that can be asked of a ledger, but for what a solver proves. */
    public AttackReport attacked(Attack.Effort effort, Solver solver) {
        return attacking(effort).report(solver);
    }

    /** The same, of which groups that were not shown can be asked too. */
    public synchronized Attack attacking(Attack.Effort effort) {
        return Attack.on(known, witnesses, effort);
    }

    /** Every atom in every quarter, one by one: how many of them no worlds showed to be hidden. */
    public long atomsNotHidden() {
        return atomsUnshown().size();
    }

    /** Those atoms, quarter by quarter. */
    public synchronized List<Unshown> atomsUnshown() {
        var unshown = new ArrayList<Unshown>();
        for (int quarter = 0; quarter < known.quarters(); quarter++) {
            for (int atom = 0; atom < grid().atoms(); atom++) {
                var window = witnesses.of(quarter, quarter, new int[] {atom});
                if (window.verdict(grid().base()) != Window.Verdict.HOLDS) {
                    unshown.add(Unshown.atom(known, quarter, atom));
                }
            }
        }
        return unshown;
    }

    /** Whether worlds of her table show at once that it is hidden. */
    synchronized boolean hides(Unshown one) {
        return witnesses.of(one.group()).verdict(grid().base()) == Window.Verdict.HOLDS;
    }

    /** Tries to rebuild the records, from this seed. */
    public Reconstruction.Rebuilt rebuilt(int worlds, long seed) {
        return Reconstruction.of(known, PossibleWorld.of(known, facts).orElseThrow(), worlds, seed);
    }

    /**
     * From inside by worlds, as far as they were stretched; from outside by what the solver's prices prove, with the links
     * to other measures where nothing is decided without them.
     */
    public synchronized Window of(Group group, Solver solver) {
        var shown = witnesses.of(group);
        var stretched = new Stretch(known, facts, group).window();
        var window = new Slice(known, group, false)
                .proved(solver)
                .shown(
                        Math.min(shown.lowestShown(), stretched.lowestShown()),
                        Math.max(shown.highestShown(), stretched.highestShown()));
        var linked = new Slice(known, group, true);
        boolean decided = window.verdict(grid().base()) != Window.Verdict.NOT_PROVED;
        return decided || linked.rows() > Slice.ROWS ? window : window.within(linked.proved(solver));
    }

    /** From outside alone, where no table was found: what the solver's prices prove of running totals. */
    public static Window outside(Grid grid, int[][] totals, Group group, Solver solver) {
        return new Slice(Known.published(grid, totals), group, false).proved(solver);
    }

    /** What worlds show at once of one cell, from a quarter to the newest; wider windows may be possible. */
    public synchronized Window shown(int cell, int from) {
        return witnesses.of(from, known.quarters() - 1, grid().within(cell));
    }

    private static int[][] inFacts(int[][] blocks, int base) {
        var facts = new int[blocks.length][];
        for (int quarter = 0; quarter < blocks.length; quarter++) {
            facts[quarter] = blocks[quarter].clone();
            for (int atom = 0; atom < facts[quarter].length; atom++) {
                facts[quarter][atom] *= base;
            }
        }
        return facts;
    }
}
