package limits.api.web.figures;

import java.util.List;
import java.util.Locale;
import limits.api.web.Say;
import limits.kernel.Quarter;
import limits.published.Cell;
import limits.published.Measure;
import limits.reporting.shelf.Drawing;
import limits.reporting.shelf.Drawing.Anchor;
import limits.reporting.tables.Shown;
import limits.reporting.tables.Sum;
import limits.reporting.tables.Tables;
import limits.reporting.tables.TownsTogether;
import org.springframework.stereotype.Component;

/** Pictures of released numbers: bars of whole blocks, and a thin line for as far as the true number may lie. */
@Component
final class ReleasePictures {

    private static final int WIDE = 720;
    private static final int LINE = 46;
    private static final int LABEL = 300;
    private static final int COLUMN = 62;
    private static final int TALL = 96;
    private static final int BASE_LINE = 130;

    private final Say say;
    private final ReleaseRows rows;

    ReleasePictures(Say say, ReleaseRows rows) {
        this.say = say;
        this.rows = rows;
    }

    /** One bar for each stage, from proposed to followed up. */
    String funnel(Tables tables, List<Cell> stages, Quarter quarter) {
        return bars(
                "funnel",
                "young.funnel",
                stages.stream()
                        .map(cell -> tables.total(cell, quarter).orElseThrow())
                        .map(one -> new Bar(
                                rows.measure(one.cell()), one.value().persons(), one.least(), one.most(), number(one)))
                        .toList());
    }

    /** One bar for each measure, of all projects added up. */
    String together(List<TownsTogether.Line> sums) {
        return bars(
                "together",
                "together.picture",
                sums.stream()
                        .map(one -> bar(say.word(one.measure()), one.sum()))
                        .toList());
    }

    private Bar bar(String words, Sum sum) {
        int most = sum.persons() + sum.within();
        return new Bar(
                words,
                sum.persons(),
                Math.max(0, sum.persons() - sum.within()),
                most,
                rows.number(sum.persons(), most));
    }

    /** @param told what is written at its end */
    private record Bar(String words, int persons, int least, int most, String told) {}

    private String bars(String id, String title, List<Bar> bars) {
        int most = Math.max(1, bars.stream().mapToInt(Bar::most).max().orElse(1));
        double scale = (WIDE - LABEL - 80.0) / most;
        var drawing =
                new Drawing(id, WIDE, Math.max(1, LINE * bars.size() + 8), say.told(title), say.told(title + "-told"));
        for (int i = 0; i < bars.size(); i++) {
            var one = bars.get(i);
            double y = LINE * i + 10;
            drawing.words("label", LABEL - 8, y + 18, Anchor.END, one.words())
                    .box("bar", LABEL, y, scale * one.persons(), 26)
                    .line("bounds", LABEL + scale * one.least(), y + 13, LABEL + scale * one.most(), y + 13)
                    .words("figure", LABEL + scale * one.most() + 8, y + 18, Anchor.START, one.told());
        }
        return drawing.svg();
    }

    /** One column for each quarter, of one running total; all on one scale, the one of these cells. */
    String series(String id, Tables tables, Cell cell, List<Cell> beside) {
        var all = tables.quarters().stream()
                .map(quarter -> tables.total(cell, quarter).orElseThrow())
                .toList();
        var last = tables.quarters().getLast();
        int most = most(beside.stream()
                .map(one -> tables.total(one, last).orElseThrow())
                .toList());
        var drawing = new Drawing(
                id, Math.max(310, 40 + COLUMN * all.size()), 160, rows.measure(cell), say.told("young.series-told"));
        drawing.words("label", 20, 14, Anchor.START, rows.measure(cell))
                .line("axis", 20, BASE_LINE, drawing.width() - 20, BASE_LINE);
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            double middle = 20 + COLUMN * (i + 0.5);
            double scale = (double) TALL / most;
            drawing.box(
                            "column",
                            middle - 16,
                            BASE_LINE - scale * one.value().persons(),
                            32,
                            scale * one.value().persons())
                    .line("bounds", middle, BASE_LINE - scale * one.least(), middle, BASE_LINE - scale * one.most())
                    .words(
                            "label",
                            middle,
                            BASE_LINE + 20,
                            Anchor.MIDDLE,
                            say.quarter(tables.quarters().get(i)));
        }
        return drawing.svg();
    }

    /** Of a picture of one measure. */
    static String id(String picture, Measure measure) {
        return picture + "-" + measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String number(Shown one) {
        return rows.number(one.value().persons(), one.most());
    }

    private static int most(List<Shown> all) {
        return all.stream().mapToInt(Shown::most).max().orElse(1);
    }
}
