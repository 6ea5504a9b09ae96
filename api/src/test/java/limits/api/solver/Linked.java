package limits.api.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import limits.casesharing.blocks.Grid;
import limits.published.Base;

/** Measures that follow one another: someone opened, in each of three schemes proposed, in each completed. */
final class Linked {

    private static final int KINDS = 8;
    private static final int SCHEMES = 3;
    private static final int PAIRS = KINDS * SCHEMES;
    private static final int ATOMS = KINDS + 2 * PAIRS;

    private Linked() {}

    static Grid grid(Base base) {
        var cells = new ArrayList<Grid.Cell>();
        cells.add(new Grid.Cell(from(0, KINDS, 1), true));
        IntStream.range(0, KINDS).forEach(kind -> cells.add(new Grid.Cell(List.of(kind), false)));
        for (int first : List.of(KINDS, KINDS + PAIRS)) {
            cells.add(new Grid.Cell(from(first, PAIRS, 1), true));
            IntStream.range(0, KINDS)
                    .forEach(kind -> cells.add(new Grid.Cell(from(first + kind * SCHEMES, SCHEMES, 1), false)));
            IntStream.range(0, SCHEMES)
                    .forEach(scheme -> cells.add(new Grid.Cell(from(first + scheme, KINDS, SCHEMES), false)));
        }
        var links = new ArrayList<Grid.Link>();
        for (int pair = 0; pair < PAIRS; pair++) {
            links.add(new Grid.Link(KINDS + pair, pair / SCHEMES));
            links.add(new Grid.Link(KINDS + PAIRS + pair, KINDS + pair));
        }
        return new Grid(ATOMS, base, cells, links);
    }

    /** Most go on at once, some into two schemes, so that the children of one block are several figures at a time. */
    static int[] quarter(Random chance) {
        int[] counts = new int[ATOMS];
        for (int child = 0; child < 25; child++) {
            int kind = Math.min(chance.nextInt(KINDS), chance.nextInt(KINDS));
            counts[kind]++;
            int first = chance.nextInt(SCHEMES);
            for (int more = 0; more < (chance.nextInt(5) == 0 ? 2 : 1); more++) {
                int pair = kind * SCHEMES + (first + more) % SCHEMES;
                counts[KINDS + pair]++;
                counts[KINDS + PAIRS + pair] += chance.nextInt(10) < 6 ? 1 : 0;
            }
        }
        return counts;
    }

    private static List<Integer> from(int first, int size, int step) {
        return IntStream.range(0, size).map(n -> first + n * step).boxed().toList();
    }
}
