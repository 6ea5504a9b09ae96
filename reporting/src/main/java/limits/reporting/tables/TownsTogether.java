package limits.reporting.tables;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import limits.kernel.Quarter;
import limits.published.Cell;
import limits.published.Measure;

/**
 * Several towns added up, measure by measure, at the end of the latest quarter that each of them has told. Sums of
 * published numbers tell nothing that was not published.
 *
 * @param sums one for each measure that every town's catalogue holds as a total, in the order of the measures
 */
public record TownsTogether(Quarter quarter, int towns, List<Line> sums) {

    /** One measure added up. */
    public record Line(Measure measure, Sum sum) {}

    public TownsTogether {
        sums = List.copyOf(sums);
    }

    /** Nothing for fewer than two towns, or where no quarter is told by all. */
    public static Optional<TownsTogether> of(List<Tables> towns) {
        if (towns.size() < 2) {
            return Optional.empty();
        }
        var common = new HashSet<>(towns.getFirst().quarters());
        towns.forEach(town -> common.retainAll(town.quarters()));
        return common.stream()
                .max(Quarter::compareTo)
                .map(quarter -> new TownsTogether(quarter, towns.size(), sums(towns, quarter)));
    }

    private static List<Line> sums(List<Tables> towns, Quarter quarter) {
        return List.of(Measure.values()).stream()
                .flatMap(measure -> {
                    var totals = towns.stream()
                            .flatMap(town -> total(town, measure, quarter).stream())
                            .toList();
                    return totals.size() == towns.size()
                            ? Optional.of(new Line(measure, Sum.of(totals))).stream()
                            : Optional.<Line>empty().stream();
                })
                .toList();
    }

    private static Optional<Shown> total(Tables town, Measure measure, Quarter quarter) {
        return town.of(Cell.total(measure), measure).flatMap(cell -> town.total(cell, quarter));
    }
}
