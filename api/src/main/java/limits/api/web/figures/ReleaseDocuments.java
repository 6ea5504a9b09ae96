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

    private static final List<String> PRINTED = List.of("counted", "whom", "total", "within");

    private final ReleaseRows rows;
    private final ReleaseSheet sheets;
    private final Say say;

    ReleaseDocuments(ReleaseRows rows, ReleaseSheet sheets, Say say) {
        this.rows = rows;
        this.sheets = sheets;
        this.say = say;
    }

    /**
     * @param coverage the plan as it stands, beside what was reached
     * @param approvedOn the day on which the last release was approved; nothing is said of it where nobody kept it
     */
    NumbersDocument of(
            Tables tables, List<PlanCoverage.Line> coverage, String territory, Optional<LocalDate> approvedOn) {
        Quarter last = tables.quarters().getLast();
        return new NumbersDocument(
                LocaleContextHolder.getLocale(),
                say.told("young.document.title"),
                Stream.concat(
                                Stream.of(say.told("young.document.about", territory, say.quarter(last))),
                                approvedOn.map(this::approved).stream())
                        .collect(Collectors.joining(" · ")),
                approvedOn.orElse(Published.closing(last)),
                sheets.of(tables),
                Stream.concat(
                                Stream.of(printed(tables, last), stages(tables, last), series(tables)),
                                covered(coverage).stream())
                        .toList(),
                say.told("young.document.method"),
                method(tables));
    }

    /** How the numbers are to be read. */
    String method(Tables tables) {
        int base = tables.base().persons();
        return say.told("young.method", base, base - 1, 2 * base - 1, 4 * base - 2);
    }

    /** From proposed to followed up, each with its share where the denominator is large enough. */
    private Table stages(Tables tables, Quarter quarter) {
        var columns = Stream.of("counted", "total", "within", "share")
                .map(name -> say.told("young.file." + name))
                .toList();
        var lines = rows.stages(tables, rows.funnel(tables), quarter).stream()
                .map(stage -> List.<Cell>of(
                        new Cell.Words(stage.measure()),
                        new Cell.Words(stage.total()),
                        new Cell.Number(stage.within()),
                        new Cell.Words(stage.share())))
                .toList();
        return new Table(say.told("young.stages-caption"), columns, 1, lines);
    }

    private Optional<Table> covered(List<PlanCoverage.Line> coverage) {
        if (coverage.isEmpty()) {
            return Optional.empty();
        }
        var columns = Stream.of("field.priority", "figures.actions", "young.coverage-reached")
                .map(say::told)
                .toList();
        var lines = coverage.stream()
                .map(line -> List.<Cell>of(
                        new Cell.Words(line.priority()),
                        new Cell.Words(
                                say.told("young.coverage-courses", line.completed(), line.running(), line.planned())),
                        new Cell.Words(reached(line))))
                .toList();
        return Optional.of(new Table(say.told("young.coverage-caption"), columns, 1, lines));
    }

    private String reached(PlanCoverage.Line line) {
        return line.reached().isEmpty()
                ? say.told("young.coverage-none")
                : line.reached().stream()
                        .map(one -> one.group() + " : " + one.number() + " ("
                                + say.told("young.within", one.shown().within()) + ")")
                        .collect(Collectors.joining("; "));
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
        var lines = rows.series(tables, rows.totals(tables)).stream()
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
