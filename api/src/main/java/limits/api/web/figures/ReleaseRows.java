package limits.api.web.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limits.api.web.Say;
import limits.kernel.Place;
import limits.kernel.Quarter;
import limits.published.Cell;
import limits.published.Measure;
import limits.reporting.tables.Movement;
import limits.reporting.tables.Shown;
import limits.reporting.tables.Tables;
import org.springframework.stereotype.Component;

/** Lines of a table of young people: whom, how many since the series began, how many since the release before, each with its range. */
@Component
final class ReleaseRows {

    private static final List<Measure> FUNNEL = List.of(
            Measure.REFERRALS_PROPOSED,
            Measure.REFERRALS_ACCEPTED,
            Measure.REFERRALS_STARTED,
            Measure.REFERRALS_COMPLETED,
            Measure.FOLLOWED_UP_AT_SIX_MONTHS);

    private final Say say;
    private final CellWords words;

    ReleaseRows(Say say, CellWords words) {
        this.say = say;
        this.words = words;
    }

    /**
     * One line.
     *
     * @param within the bound of the running total, in persons
     */
    public record Row(String measure, String whom, String total, int within, String moved, int movedWithin) {}

    List<Row> of(Tables tables, List<Cell> cells, Quarter quarter) {
        return cells.stream().map(cell -> row(tables, cell, quarter)).toList();
    }

    private Row row(Tables tables, Cell cell, Quarter quarter) {
        Shown total = tables.total(cell, quarter).orElseThrow();
        Movement moved = tables.movement(cell, quarter).orElseThrow();
        return new Row(
                say.word(cell.measure()),
                words.whom(cell),
                number(total.value().persons(), total.most()),
                total.within(),
                number(moved.value().persons(), moved.most()),
                moved.within());
    }

    String quarter(Quarter quarter) {
        return say.quarter(quarter);
    }

    /** Since when a movement at the end of this quarter counts: releases come once a year in some places, and late at times. */
    String since(Tables tables, Quarter quarter) {
        return tables.before(quarter)
                .map(before -> say.told("young.since", say.quarter(before)))
                .orElseGet(() -> say.told("young.total"));
    }

    /** A zero is never said alone. */
    String number(int persons, int most) {
        return persons == 0 ? say.told("young.zero", most) : Integer.toString(persons);
    }

    /** What is counted of everybody, measure by measure. */
    List<Cell> totals(Tables tables) {
        return tables.cells().stream()
                .filter(one -> one.sameWhom(Cell.total(one.measure())))
                .toList();
    }

    /** The stages from proposed to followed up, of everybody. */
    List<Cell> funnel(Tables tables) {
        return totals(tables).stream()
                .filter(one -> FUNNEL.contains(one.measure()))
                .toList();
    }

    /**
     * One stage of the way from proposed to followed up.
     *
     * @param share of those proposed, in words; a dash where the denominator is too small
     */
    public record Stage(String measure, String total, int within, String share) {}

    /** A running total over the quarters. */
    public record Line(String measure, int within, List<String> totals) {}

    List<Stage> stages(Tables tables, List<Cell> stages, Quarter quarter) {
        return stages.stream()
                .map(cell -> {
                    Shown total = tables.total(cell, quarter).orElseThrow();
                    return new Stage(
                            measure(cell),
                            number(total.value().persons(), total.most()),
                            total.within(),
                            share(tables, cell, quarter));
                })
                .toList();
    }

    List<Line> series(Tables tables, List<Cell> cells) {
        return cells.stream()
                .map(cell -> new Line(
                        measure(cell),
                        cell.tolerance().within(tables.base()),
                        tables.quarters().stream()
                                .map(quarter -> tables.total(cell, quarter).orElseThrow())
                                .map(one -> number(one.value().persons(), one.most()))
                                .toList()))
                .toList();
    }

    private String share(Tables tables, Cell cell, Quarter quarter) {
        if (cell.measure() == Measure.REFERRALS_PROPOSED) {
            return "—";
        }
        return tables.ratio(cell, Measure.REFERRALS_PROPOSED, quarter)
                .map(ratio -> say.told("young.share", ratio.percent(), ratio.least(), ratio.most()))
                .orElse("—");
    }

    String measure(Cell cell) {
        return say.word(cell.measure());
    }

    String whom(Cell cell) {
        return words.whom(cell);
    }

    /** Between which numbers of persons something lies. */
    String range(long least, long most) {
        return say.told("young.range", least, most);
    }

    /** Places by their code, in the reader's words. */
    Map<String, String> places(List<Place> places) {
        var named = new LinkedHashMap<String, String>();
        places.forEach(place -> named.put(place.code(), words.place(place)));
        return named;
    }

    /** A cell in one breath. */
    String named(Cell cell) {
        return measure(cell) + " · " + whom(cell);
    }
}
