package limits.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What other methods do to the very same counts, for comparison: suppression of small cells with one complement in each
 * table, which is less than a real one needs, and noise from a cell key, two persons at most and none on a nought.
 */
final class OlderMethods {

    private static final int NOISE = 2;

    private final int base;
    private final List<Integer> tables;
    private final Random keys;
    long figures;
    long hidden;
    long off;
    long told;
    long apart;

    /** @param tables how many cells each table has; every table tells of everybody */
    OlderMethods(int base, List<Integer> tables, long seed) {
        this.base = base;
        this.tables = tables;
        this.keys = new Random(seed);
    }

    /** The counts of one release, cell by cell. */
    void apply(int[] counts) {
        int[] noisy = IntStream.of(counts)
                .map(count -> count == 0 ? 0 : Math.max(0, count + keys.nextInt(-NOISE, NOISE + 1)))
                .toArray();
        int first = 0;
        for (int size : tables) {
            var cells = IntStream.range(first, first + size).boxed().toList();
            figures += size;
            hidden += suppressed(cells.stream().map(cell -> counts[cell]).toList());
            off += cells.stream()
                    .mapToInt(cell -> Math.abs(noisy[cell] - counts[cell]))
                    .sum();
            told++;
            apart += cells.stream().mapToInt(cell -> noisy[cell]).sum() == noisy[0] ? 0 : 1;
            first += size;
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
