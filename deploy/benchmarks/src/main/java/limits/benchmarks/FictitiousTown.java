package limits.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import limits.casesharing.blocks.Grid;
import limits.published.Base;

/** A town that does not exist: 9 neighbourhoods in 3 sectors, 4 age bands, 2 sexes, 5 schemes; children drawn from a seed. */
final class FictitiousTown {

    private static final int ATOMS = 9 * 4 * 2 * 5;
    private static final int[] PLACES = {20, 18, 14, 12, 10, 9, 8, 6, 3};
    private static final int[] AGES = {10, 25, 40, 25};
    private static final int[] SCHEMES = {35, 25, 20, 12, 8};

    private final Random dice;
    private final double children;

    FictitiousTown(long seed, double childrenAQuarter) {
        this.dice = new Random(seed);
        this.children = childrenAQuarter;
    }

    /** Level 1 has 24 cells, level 2 has 46 cells in 11 linked tables, level 3 has 117. */
    static Grid grid(int level, Base base) {
        var cells = new ArrayList<Grid.Cell>();
        table(cells, true, 1, n -> 0);
        table(cells, true, 9, n -> n / 40);
        table(cells, true, 4, n -> n / 10 % 4);
        table(cells, true, 2, n -> n / 5 % 2);
        table(cells, true, 5, n -> n % 5);
        table(cells, true, 3, n -> n / 120);
        if (level > 1) {
            crossed(cells);
        }
        if (level > 2) {
            table(cells, false, 18, n -> n / 40 * 2 + n / 5 % 2);
            table(cells, false, 18, n -> n / 40 * 2 + n / 20 % 2);
            table(cells, false, 12, n -> n / 120 * 4 + n / 10 % 4);
            table(cells, false, 8, n -> n / 5 % 8);
            table(cells, false, 15, n -> n / 120 * 5 + n % 5);
        }
        return new Grid(ATOMS, base, cells, List.of());
    }

    private static void crossed(List<Grid.Cell> cells) {
        table(cells, false, 2, n -> n / 20 % 2);
        table(cells, false, 4, n -> n / 20 % 2 * 2 + n / 5 % 2);
        table(cells, false, 6, n -> n / 120 * 2 + n / 20 % 2);
        table(cells, false, 6, n -> n / 120 * 2 + n / 5 % 2);
        table(cells, false, 4, n -> n % 5 / 3 * 2 + n / 5 % 2);
    }

    /** How many cells each table of a level has, in order. */
    static List<Integer> tables(int level) {
        return switch (level) {
            case 1 -> List.of(1, 9, 4, 2, 5, 3);
            case 2 -> List.of(1, 9, 4, 2, 5, 3, 2, 4, 6, 6, 4);
            default -> List.of(1, 9, 4, 2, 5, 3, 2, 4, 6, 6, 4, 18, 18, 12, 8, 15);
        };
    }

    /** New children of one more quarter, of each atom. */
    List<Integer> quarter() {
        int[] counts = new int[ATOMS];
        for (double left = Math.exp(-children), product = dice.nextDouble();
                product > left;
                product *= dice.nextDouble()) {
            int person = (one(PLACES) * 4 + one(AGES)) * 2 + (dice.nextInt(10) < 7 ? 0 : 1);
            counts[person * 5 + one(SCHEMES)]++;
        }
        return IntStream.of(counts).boxed().toList();
    }

    private int one(int[] weights) {
        int drawn = dice.nextInt(IntStream.of(weights).sum());
        int one = 0;
        while (drawn >= weights[one]) {
            drawn -= weights[one++];
        }
        return one;
    }

    private static void table(List<Grid.Cell> cells, boolean headline, int values, IntUnaryOperator value) {
        for (int wanted = 0; wanted < values; wanted++) {
            int which = wanted;
            cells.add(new Grid.Cell(
                    IntStream.range(0, ATOMS)
                            .filter(n -> value.applyAsInt(n) == which)
                            .boxed()
                            .toList(),
                    headline));
        }
    }
}
