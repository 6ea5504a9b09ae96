package limits.api.web.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limits.api.sheets.NumbersDocument.Cell;
import limits.api.sheets.NumbersDocument.Table;
import limits.api.web.Say;
import limits.kernel.Quarter;
import limits.published.Measure;
import limits.reporting.tables.Tables;
import org.springframework.stereotype.Component;

/** Every number of every quarter with its range, a line each, for a spreadsheet of any kind. */
@Component
final class ReleaseSheet {

    private static final List<String> COLUMNS = List.of(
            "quarter",
            "counted",
            "whom",
            "total",
            "within",
            "least",
            "most",
            "since",
            "moved",
            "moved-within",
            "moved-least",
            "moved-most");

    private static final Cell NONE = new Cell.Words("—");

    private final ReleaseRows rows;
    private final Say say;

    ReleaseSheet(ReleaseRows rows, Say say) {
        this.rows = rows;
        this.say = say;
    }

    Table of(Tables tables) {
        var lines = new ArrayList<List<Cell>>();
        for (var quarter : tables.quarters()) {
            tables.cells().forEach(cell -> lines.add(line(tables, quarter, cell)));
            open(tables, quarter).ifPresent(lines::add);
        }
        return new Table(
                say.told("young.document.title"),
                COLUMNS.stream().map(name -> say.told("young.file." + name)).toList(),
                3,
                lines);
    }

    private List<Cell> line(Tables tables, Quarter quarter, limits.published.Cell cell) {
        var total = tables.total(cell, quarter).orElseThrow();
        var moved = tables.movement(cell, quarter).orElseThrow();
        return Stream.concat(
                        words(quarter.toString(), rows.measure(cell), rows.whom(cell)),
                        Stream.of(
                                number(total.value().persons(), total.most()),
                                new Cell.Number(total.within()),
                                new Cell.Number(total.least()),
                                new Cell.Number(total.most()),
                                new Cell.Words(rows.since(tables, quarter)),
                                number(moved.value().persons(), moved.most()),
                                new Cell.Number(moved.within()),
                                new Cell.Number(moved.least()),
                                new Cell.Number(moved.most())))
                .toList();
    }

    /** How many situations are open; it has a range of its own, and is no movement. */
    private Optional<List<Cell>> open(Tables tables, Quarter quarter) {
        var everybody = limits.published.Cell.total(Measure.SITUATIONS_OPENED);
        return tables.stock(everybody, quarter)
                .map(open -> Stream.concat(
                                words(quarter.toString(), say.told("young.file.open"), rows.whom(everybody)),
                                Stream.of(
                                        number(open.value().persons(), open.most()),
                                        NONE,
                                        new Cell.Number(open.least()),
                                        new Cell.Number(open.most()),
                                        NONE,
                                        NONE,
                                        NONE,
                                        NONE,
                                        NONE))
                        .toList());
    }

    private static Stream<Cell> words(String... words) {
        return Stream.of(words).map(Cell.Words::new);
    }

    /** A zero is never said alone, not even to a spreadsheet. */
    private Cell number(int persons, int most) {
        return persons == 0 ? new Cell.Words(rows.number(persons, most)) : new Cell.Number(persons);
    }
}
