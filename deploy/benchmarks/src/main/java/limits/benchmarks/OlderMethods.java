package limits.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import limits.casesharing.blocks.Grid;
import limits.published.Catalogue;
import limits.published.Cell;
import limits.published.Measure;

/**
 * What other methods do to the very same counts, for comparison: suppression of small cells with one complement in each
 * table, which is less than a real one needs, and noise from a cell key, two persons at most and none on a nought. Only of
 * tables whose lines make a total.
 */
final class OlderMethods {

    private static final int NOISE = 2;

    /** A total, and the cells of a table that make it. */
    private record Table(int total, List<Integer> cells) {}

    private final int base;
    private final List<Table> tables = new ArrayList<>();
    private final Random keys;
    long figures;
    long hidden;
    long off;
    long told;
    long apart;

    OlderMethods(Catalogue catalogue, Grid grid, long seed) {
        base = catalogue.base().persons();
        keys = new Random(seed);
        var cells = catalogue.cells();
        for (var measure : Measure.values()) {
            int total = total(cells, measure);
            laidOut(cells, measure).values().stream()
                    .map(lines -> new Table(total, lines))
                    .filter(table -> makes(grid, table))
                    .forEach(tables::add);
        }
    }

    private static int total(List<Cell> cells, Measure measure) {
        return IntStream.range(0, cells.size())
                .filter(cell -> cells.get(cell).measure() == measure)
                .filter(cell -> cells.get(cell).sameWhom(Cell.total(measure)))
                .findFirst()
                .orElseThrow();
    }

    private static Map<List<Boolean>, List<Integer>> laidOut(List<Cell> cells, Measure measure) {
        return IntStream.range(0, cells.size())
                .filter(cell -> cells.get(cell).measure() == measure)
                .boxed()
                .collect(Collectors.groupingBy(cell -> split(cells.get(cell))));
    }

    /** By what a table is laid out. */
    private static List<Boolean> split(Cell cell) {
        return List.of(
                cell.places().isEmpty(),
                cell.ages().isEmpty(),
                cell.sexes().isEmpty(),
                cell.schemes().isEmpty());
    }

    private static boolean makes(Grid grid, Table table) {
        int atoms = table.cells().stream()
                .mapToInt(cell -> grid.cells().get(cell).atoms().size())
                .sum();
        return atoms == grid.cells().get(table.total()).atoms().size();
    }

    /** The counts of one release, cell by cell. */
    void apply(int[] counts) {
        int[] noisy = IntStream.of(counts)
                .map(count -> count == 0 ? 0 : Math.max(0, count + keys.nextInt(-NOISE, NOISE + 1)))
                .toArray();
        for (var table : tables) {
            figures += table.cells().size();
            hidden +=
                    suppressed(table.cells().stream().map(cell -> counts[cell]).toList());
            off += table.cells().stream()
                    .mapToInt(cell -> Math.abs(noisy[cell] - counts[cell]))
                    .sum();
            told++;
            apart += table.cells().stream().mapToInt(cell -> noisy[cell]).sum() == noisy[table.total()] ? 0 : 1;
        }
    }

    /** One hidden alone is found by subtraction, so the next smallest goes with it. */
    private int suppressed(List<Integer> table) {
        var small = new ArrayList<Integer>(
                table.stream().filter(count -> count > 0 && count < base).toList());
        boolean alone = small.size() == 1 && table.stream().anyMatch(count -> count >= base);
        return small.size() + (alone ? 1 : 0);
    }
}
