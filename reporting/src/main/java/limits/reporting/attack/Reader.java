package limits.reporting.attack;

import java.util.Optional;

/**
 * Somebody who has read every release and asks what a group can hold.
 *
 * <p>What this guarantees: every number of a shown window has a history that fits everything published; beyond a proved
 * bound there is none. What it does not: that the two meet, or that she knows nothing else.
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
        while (fewest > 0 && tables.hasNext()) {
            var reader = of(known, tables.next());
            long open = reader.map(Reader::atomsNotHidden).orElse(Long.MAX_VALUE);
            if (open < fewest) {
                fewest = open;
                best = reader.orElseThrow();
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<Reader> of(Known known, int[][] blocks) {
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
        return Attack.on(known, witnesses, solver, effort);
    }

    /** Every atom in every quarter, one by one: how many of them no worlds showed to be hidden. */
    public long atomsNotHidden() {
        long open = 0;
        for (int quarter = 0; quarter < known.quarters(); quarter++) {
            for (int atom = 0; atom < grid().atoms(); atom++) {
                var window = witnesses.of(quarter, quarter, new int[] {atom});
                open += window.verdict(grid().base()) == Window.Verdict.HOLDS ? 0 : 1;
            }
        }
        return open;
    }

    /** Tries to rebuild the records, from this seed. */
    public Reconstruction.Rebuilt rebuilt(int worlds, long seed) {
        return Reconstruction.of(known, PossibleWorld.of(known, facts).orElseThrow(), worlds, seed);
    }

    /** From inside by worlds, as far as they were stretched; from outside by what the solver's prices prove. */
    public Window of(Group group, Solver solver) {
        var proved = new Slice(known, group).proved(solver);
        var shown = witnesses.of(group);
        var stretched = new Stretch(known, facts, group).window();
        return new Window(
                proved.leastProved(),
                Math.min(shown.lowestShown(), stretched.lowestShown()),
                Math.max(shown.highestShown(), stretched.highestShown()),
                proved.greatestProved());
    }

    /** What worlds show at once of one cell, from a quarter to the newest; wider windows may be possible. */
    public Window shown(int cell, int from) {
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
