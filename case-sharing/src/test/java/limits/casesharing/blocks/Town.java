package limits.casesharing.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import limits.published.Base;

/**
 * A town that does not exist: 9 neighbourhoods in 3 sectors, 4 age bands, 2 sexes, 5 schemes in 2 groups. Children are
 * drawn from a seed; how many live where is uneven, as it is.
 */
final class Town {

    private static final int PLACES = 9;
    private static final int AGES = 4;
    private static final int SEXES = 2;
    private static final int SCHEMES = 5;
    private static final int PEOPLE = PLACES * AGES * SEXES;
    private static final int[] OF_PLACES = {20, 18, 14, 12, 10, 9, 8, 6, 3};
    private static final int[] OF_AGES = {10, 25, 40, 25};
    private static final int[] OF_SEXES = {70, 30};
    private static final int[] OF_SCHEMES = {35, 25, 20, 12, 8};

    final Grid grid;
    private final Random dice;
    private final double children;
    private final int families;

    private Town(Grid grid, long seed, double children, int families) {
        this.grid = grid;
        this.dice = new Random(seed);
        this.children = children;
        this.families = families;
    }

    /** One family of figures: children in schemes. Level 1 has 21 cells, level 2 has 46 in 11 tables, level 3 has 117. */
    static Town unlinked(int level, Base base, long seed, double childrenAQuarter) {
        var cells = new ArrayList<Grid.Cell>();
        tables(cells, level, 0, true);
        return new Town(new Grid(PEOPLE * SCHEMES, base, cells, List.of()), seed, childrenAQuarter, 1);
    }

    /** Four families: situations opened, and for each scheme proposed, started, completed, each linked to the one before. */
    static Town linked(int level, Base base, long seed, double childrenAQuarter) {
        var cells = new ArrayList<Grid.Cell>();
        tables(cells, level, 0, false);
        for (int family = 0; family < 3; family++) {
            tables(cells, level, PEOPLE + family * PEOPLE * SCHEMES, true);
        }
        var links = new ArrayList<Grid.Link>();
        for (int n = 0; n < PEOPLE * SCHEMES; n++) {
            links.add(new Grid.Link(PEOPLE + n, n / SCHEMES));
            links.add(new Grid.Link(PEOPLE + PEOPLE * SCHEMES + n, PEOPLE + n));
            links.add(new Grid.Link(PEOPLE + 2 * PEOPLE * SCHEMES + n, PEOPLE + PEOPLE * SCHEMES + n));
        }
        return new Town(new Grid(PEOPLE + 3 * PEOPLE * SCHEMES, base, cells, links), seed, childrenAQuarter, 4);
    }

    /** The new counts of one more quarter. */
    List<Integer> quarter() {
        int[] counts = new int[grid.atoms()];
        int arriving = poisson(children);
        for (int n = 0; n < arriving; n++) {
            int person = (one(OF_PLACES) * AGES + one(OF_AGES)) * SEXES + one(OF_SEXES);
            int inScheme = person * SCHEMES + one(OF_SCHEMES);
            if (families == 1) {
                counts[inScheme]++;
            } else {
                counts[person]++;
                if (dice.nextInt(100) < 80) {
                    waiting.add(new int[] {inScheme, 0});
                }
            }
        }
        advance(counts);
        return Layout.list(counts);
    }

    /** Children on their way: in which scheme, and how far. */
    private List<int[]> waiting = new ArrayList<>();

    private void advance(int[] counts) {
        var still = new ArrayList<int[]>();
        for (int[] child : waiting) {
            while (child[1] < 3 && dice.nextInt(100) < 55) {
                counts[PEOPLE + child[1] * PEOPLE * SCHEMES + child[0]]++;
                child[1] += dice.nextInt(100) < 75 ? 1 : 9;
            }
            if (child[1] < 3) {
                still.add(child);
            }
        }
        waiting = still;
    }

    private int poisson(double mean) {
        int events = 0;
        for (double left = Math.exp(-mean), product = dice.nextDouble(); product > left; product *= dice.nextDouble()) {
            events++;
        }
        return events;
    }

    private int one(int[] weights) {
        int drawn = dice.nextInt(IntStream.of(weights).sum());
        int one = 0;
        while (drawn >= weights[one]) {
            drawn -= weights[one++];
        }
        return one;
    }

    private static void tables(List<Grid.Cell> cells, int level, int from, boolean schemes) {
        int of = schemes ? SCHEMES : 1;
        var table = new Tables(cells, from, PEOPLE * of);
        table.by(true, 1, n -> 0);
        table.by(true, PLACES, n -> n / of / SEXES / AGES);
        table.by(true, AGES, n -> n / of / SEXES % AGES);
        table.by(true, SEXES, n -> n / of % SEXES);
        if (schemes) {
            table.by(true, SCHEMES, n -> n % SCHEMES);
        }
        if (level > 1) {
            table.by(true, 3, n -> n / of / SEXES / AGES / 3);
            table.by(false, 2, n -> n / of / SEXES % AGES / 2);
            table.by(false, 4, n -> n / of / SEXES % AGES / 2 * 2 + n / of % SEXES);
            table.by(false, 6, n -> n / of / SEXES / AGES / 3 * 2 + n / of / SEXES % AGES / 2);
            table.by(false, 6, n -> n / of / SEXES / AGES / 3 * 2 + n / of % SEXES);
            if (schemes) {
                table.by(false, 4, n -> n % SCHEMES / 3 * 2 + n / of % SEXES);
            }
        }
        if (level > 2) {
            table.by(false, PLACES * SEXES, n -> n / of / SEXES / AGES * 2 + n / of % SEXES);
            table.by(false, PLACES * 2, n -> n / of / SEXES / AGES * 2 + n / of / SEXES % AGES / 2);
            table.by(false, 3 * AGES, n -> n / of / SEXES / AGES / 3 * AGES + n / of / SEXES % AGES);
            table.by(false, AGES * SEXES, n -> n / of % (AGES * SEXES));
            if (schemes) {
                table.by(false, 3 * SCHEMES, n -> n / of / SEXES / AGES / 3 * SCHEMES + n % SCHEMES);
            }
        }
    }

    private record Tables(List<Grid.Cell> cells, int from, int atoms) {

        void by(boolean headline, int values, IntUnaryOperator value) {
            for (int wanted = 0; wanted < values; wanted++) {
                int which = wanted;
                cells.add(new Grid.Cell(
                        IntStream.range(0, atoms)
                                .filter(n -> value.applyAsInt(n) == which)
                                .map(n -> n + from)
                                .boxed()
                                .toList(),
                        headline));
            }
        }
    }
}
