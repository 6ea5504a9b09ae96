package limits.api.web.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limits.api.sheets.NumbersDocument;
import limits.api.sheets.NumbersDocument.Cell;
import limits.api.sheets.NumbersDocument.Table;
import limits.api.web.Say;
import limits.kernel.Quarter;
import limits.published.Published;
import limits.reporting.tables.Tables;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Approved releases in the reader's words, ready to be laid out: all of them for a spreadsheet, the last one for paper. */
@Component
final class ReleaseDocuments {

    /** Quarters side by side on paper. */
    private static final int WIDE = 8;

    private static final List<String> SHEET = List.of(
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
    private static final List<String> PRINTED = List.of("counted", "whom", "total", "within");

    private final ReleaseRows rows;
    private final Say say;

    ReleaseDocuments(ReleaseRows rows, Say say) {
        this.rows = rows;
        this.say = say;
    }

    /** @param approvedOn the day on which the last release was approved; nothing is said of it where nobody kept it */
    NumbersDocument of(Tables tables, String territory, Optional<LocalDate> approvedOn) {
        Quarter last = tables.quarters().getLast();
        return new NumbersDocument(
                LocaleContextHolder.getLocale(),
                say.told("young.document.title"),
                Stream.concat(
                                Stream.of(say.told("young.document.about", territory, say.quarter(last))),
                                approvedOn.map(this::approved).stream())
                        .collect(Collectors.joining(" · ")),
                approvedOn.orElse(Published.closing(last)),
                sheet(tables),
                List.of(printed(tables, last), series(tables)),
                say.told("young.document.method"),
                method(tables));
    }

    /** Every number of every quarter, for a spreadsheet of any kind. */
    Table sheet(Tables tables) {
        return new Table(say.told("young.document.title"), columns(SHEET), 3, lines(tables));
    }

    /** How the numbers are to be read. */
    String method(Tables tables) {
        int base = tables.base().persons();
        return say.told("young.method", base, base - 1, 2 * base - 1, 4 * base - 2);
    }

    private String approved(LocalDate day) {
        return say.told("young.document.approved", say.day(day));
    }

    /** Totals over the last quarters, as many as a page is wide. */
    private Table series(Tables tables) {
        var quarters = tables.quarters();
        var shown = quarters.subList(Math.max(0, quarters.size() - WIDE), quarters.size());
        var columns = new ArrayList<>(columns(List.of("counted", "within")));
        shown.forEach(quarter -> columns.add(say.quarter(quarter)));
        var totals = tables.cells().stream()
                .filter(one -> one.sameWhom(limits.published.Cell.total(one.measure())))
                .toList();
        var lines = rows.series(tables, totals).stream()
                .map(line -> {
                    var cells = new ArrayList<Cell>();
                    cells.add(new Cell.Words(line.measure()));
                    cells.add(new Cell.Number(line.within()));
                    line.totals().stream()
                            .skip(quarters.size() - shown.size())
                            .map(Cell.Words::new)
                            .forEach(cells::add);
                    return List.copyOf(cells);
                })
                .toList();
        return new Table(say.told("young.series-caption"), columns, 1, lines);
    }

    private List<String> columns(List<String> names) {
        return names.stream().map(name -> say.told("young.file." + name)).toList();
    }

    private List<List<Cell>> lines(Tables tables) {
        var lines = new ArrayList<List<Cell>>();
        for (var quarter : tables.quarters()) {
            for (var cell : tables.cells()) {
                var total = tables.total(cell, quarter).orElseThrow();
                var moved = tables.movement(cell, quarter).orElseThrow();
                lines.add(Stream.concat(
                                Stream.of(quarter.toString(), rows.measure(cell), rows.whom(cell))
                                        .map(Cell.Words::new),
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
                        .toList());
            }
        }
        return lines;
    }

    /** A zero is never said alone, not even to a spreadsheet. */
    private Cell number(int persons, int most) {
        return persons == 0 ? new Cell.Words(rows.number(persons, most)) : new Cell.Number(persons);
    }

    private Table printed(Tables tables, Quarter last) {
        var columns = new ArrayList<>(columns(PRINTED));
        columns.add(rows.since(tables, last));
        columns.add(say.told("young.file.moved-within"));
        List<List<Cell>> lines = rows.of(tables, tables.cells(), last).stream()
                .<List<Cell>>map(row -> List.of(
                        new Cell.Words(row.measure()),
                        new Cell.Words(row.whom()),
                        new Cell.Words(row.total()),
                        new Cell.Number(row.within()),
                        new Cell.Words(row.moved()),
                        new Cell.Number(row.movedWithin())))
                .toList();
        return new Table(say.told("young.totals", say.quarter(last)), columns, 2, lines);
    }
}
