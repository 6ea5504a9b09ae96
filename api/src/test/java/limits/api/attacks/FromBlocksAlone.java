package limits.api.attacks;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limits.published.Catalogue;
import limits.published.Cell;
import limits.published.Measure;
import limits.published.PublishedRelease;

/**
 * Everything that may be said of some releases, worked out by hand from their blocks and the contract: what a page, a
 * picture or a file says besides came from elsewhere.
 */
record FromBlocksAlone(Catalogue catalogue, List<PublishedRelease> releases) {

    private static final int FEWEST_BLOCKS = 4;

    FromBlocksAlone upTo(int told) {
        return new FromBlocksAlone(catalogue, releases.subList(0, told));
    }

    int last() {
        return releases.size() - 1;
    }

    int total(int cell, int quarter) {
        return releases.get(quarter).values().get(cell).persons();
    }

    int within(int cell) {
        return catalogue.cells().get(cell).tolerance().within(catalogue.base());
    }

    int least(int cell, int quarter) {
        return Math.max(0, total(cell, quarter) - within(cell));
    }

    int most(int cell, int quarter) {
        return total(cell, quarter) + within(cell);
    }

    private int moved(int cell, int quarter) {
        return total(cell, quarter) - (quarter == 0 ? 0 : total(cell, quarter - 1));
    }

    private int movedWithin(int cell, int quarter) {
        return quarter == 0 ? within(cell) : 2 * within(cell);
    }

    static String said(int persons, int within) {
        return persons == 0 ? "0 à " + within : Integer.toString(persons);
    }

    String said(int cell) {
        return said(total(cell, last()), within(cell));
    }

    /** The totals of everybody. */
    List<Integer> everybody() {
        return cells(this::isTotal);
    }

    List<Integer> stages() {
        return everybody().stream()
                .filter(cell -> catalogue.cells().get(cell).measure().byScheme())
                .toList();
    }

    /** The cells that count a part of those whom this one counts: of the catalogue of these tests, where they are a step away. */
    List<Integer> parts(int of) {
        var whole = catalogue.cells().get(of);
        return cells(cell ->
                isTotal(of) && !isTotal(cell) && catalogue.cells().get(cell).measure() == whole.measure());
    }

    private boolean isTotal(int cell) {
        var one = catalogue.cells().get(cell);
        return one.sameWhom(Cell.total(one.measure()));
    }

    private List<Integer> cells(IntPredicate which) {
        return IntStream.range(0, catalogue.cells().size())
                .filter(which)
                .boxed()
                .toList();
    }

    /** What stands in a line of a table of totals. */
    List<String> line(int cell) {
        return List.of(
                said(cell) + " à " + within(cell) + " près",
                said(moved(cell, last()), movedWithin(cell, last())) + " à " + movedWithin(cell, last()) + " près");
    }

    List<String> stage(int cell) {
        return List.of(said(cell) + " à " + within(cell) + " près", share(cell));
    }

    List<String> series(int cell) {
        return IntStream.rangeClosed(0, last())
                .mapToObj(quarter -> said(total(cell, quarter), within(cell)))
                .toList();
    }

    private String share(int part) {
        int whole = stages().getFirst();
        int of = total(whole, last());
        if (part == whole || of / catalogue.base().persons() < FEWEST_BLOCKS) {
            return "—";
        }
        int some = total(part, last());
        return "%d %% (de %d à %d %%)"
                .formatted(
                        (200 * some + of) / (2 * of),
                        100 * least(part, last()) / most(whole, last()),
                        Math.min(100, Math.ceilDiv(100 * most(part, last()), least(whole, last()))));
    }

    /** Opened less closed. */
    String open() {
        int quarter = last();
        int in = cell(Measure.SITUATIONS_OPENED);
        int out = cell(Measure.SITUATIONS_CLOSED);
        return "de %d à %d"
                .formatted(
                        Math.max(0, least(in, quarter) - most(out, quarter)),
                        Math.max(0, most(in, quarter) - least(out, quarter)));
    }

    private int cell(Measure measure) {
        return everybody().stream()
                .filter(cell -> catalogue.cells().get(cell).measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    /** All columns of the file but the words, line by line: cells in the order of the catalogue, then the stock. */
    List<List<String>> file() {
        return IntStream.rangeClosed(0, last())
                .boxed()
                .flatMap(quarter -> Stream.concat(
                        IntStream.range(0, catalogue.cells().size()).mapToObj(cell -> inTheFile(cell, quarter)),
                        Stream.of(openInTheFile(quarter))))
                .toList();
    }

    private List<String> inTheFile(int cell, int quarter) {
        return Stream.concat(
                        Stream.of(said(total(cell, quarter), within(cell))),
                        Stream.concat(
                                numbers(within(cell), least(cell, quarter), most(cell, quarter)),
                                Stream.concat(
                                        Stream.of(said(moved(cell, quarter), movedWithin(cell, quarter))),
                                        numbers(
                                                movedWithin(cell, quarter),
                                                Math.max(0, moved(cell, quarter) - movedWithin(cell, quarter)),
                                                moved(cell, quarter) + movedWithin(cell, quarter)))))
                .toList();
    }

    private List<String> openInTheFile(int quarter) {
        var range = upTo(quarter + 1).open().split(" ");
        int net = total(cell(Measure.SITUATIONS_OPENED), quarter) - total(cell(Measure.SITUATIONS_CLOSED), quarter);
        return List.of(said(Math.max(0, net), Integer.parseInt(range[3])), "—", range[1], range[3], "—", "—", "—", "—");
    }

    private static Stream<String> numbers(int... numbers) {
        return IntStream.of(numbers).mapToObj(Integer::toString);
    }
}
