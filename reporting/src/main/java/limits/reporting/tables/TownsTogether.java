package limits.reporting.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import limits.kernel.Quarter;
import limits.published.Cell;
import limits.published.Measure;

/**
 * Several towns added up, measure by measure, at the end of the latest quarter that more than half of them have told: one
 * that is late holds up no other. Sums of published numbers tell nothing that was not published.
 *
 * @param towns those that have told it
 * @param late those that have not, and are in no sum
 * @param sums one for each measure that every catalogue of these towns holds as a total, in the order of the measures
 */
public record TownsTogether(Quarter quarter, int towns, int late, List<Line> sums) {

    /** One measure added up. */
    public record Line(Measure measure, Sum sum) {}

    public TownsTogether {
        sums = List.copyOf(sums);
    }

    /** Nothing for fewer than two towns, or where no quarter is told by two and more than half. */
    public static Optional<TownsTogether> of(List<Tables> towns) {
        return towns.stream()
                .flatMap(town -> town.quarters().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(quarter -> of(towns, quarter))
                .filter(told -> told.towns() > Math.max(1, told.late()))
                .findFirst();
    }

    private static TownsTogether of(List<Tables> towns, Quarter quarter) {
        var told =
                towns.stream().filter(town -> town.quarters().contains(quarter)).toList();
        return new TownsTogether(quarter, told.size(), towns.size() - told.size(), sums(told, quarter));
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
