package limits.api.web.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import limits.api.web.Say;
import limits.governance.board.ActionPlanSheet.Bar;
import limits.kernel.Quarter;
import limits.reporting.shelf.Drawing;
import limits.reporting.shelf.Drawing.Anchor;
import org.springframework.stereotype.Component;

/** The actions of a plan as bars along its quarters, drawn on the server; the page prints the same as a table. */
@Component
final class Timeline {

    private static final int WIDTH = 960;
    private static final int MARGIN = 16;
    private static final int HEAD = 40;
    private static final int ROW = 52;
    private static final int BAR = 18;
    private static final int LONGEST_TITLE = 70;
    private static final int MOST_LABELS = 10;

    private final Say say;

    Timeline(Say say) {
        this.say = say;
    }

    /** The picture; empty where there is nothing to draw. */
    String svg(List<Bar> bars) {
        if (bars.isEmpty()) {
            return "";
        }
        var first = Quarter.of(bars.getFirst().from());
        var last =
                Quarter.of(bars.stream().map(Bar::to).max(LocalDate::compareTo).orElseThrow());
        var scale = new Scale(first.firstDay(), last.next().firstDay());
        int height = HEAD + ROW * bars.size() + MARGIN;
        var drawing = new Drawing(
                "timeline",
                WIDTH,
                height,
                say.told("plan.timeline.title"),
                say.told("plan.timeline.description", bars.size(), say.quarter(first), say.quarter(last)));
        quarters(drawing, scale, first, last, height);
        for (int row = 0; row < bars.size(); row++) {
            bar(drawing, scale, bars.get(row), HEAD + ROW * row);
        }
        return drawing.svg();
    }

    private void quarters(Drawing drawing, Scale scale, Quarter first, Quarter last, int height) {
        int count = 4 * (last.year() - first.year()) + last.number() - first.number() + 1;
        int step = 1 + (count - 1) / MOST_LABELS;
        int place = 0;
        for (Quarter quarter = first; quarter.compareTo(last) <= 0; quarter = quarter.next(), place++) {
            double x = scale.at(quarter.firstDay());
            drawing.line("grid", x, HEAD - 12, x, height - MARGIN);
            if (place % step == 0) {
                drawing.words("label", x + 4, HEAD - 16, Anchor.START, say.quarter(quarter));
            }
        }
    }

    private void bar(Drawing drawing, Scale scale, Bar bar, int top) {
        String title = bar.title().text();
        String cut = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title;
        double x = scale.at(bar.from());
        double end = scale.at(bar.to().plusDays(1));
        boolean right = x > WIDTH / 2.0;
        drawing.words(
                        "figure",
                        right ? WIDTH - MARGIN : x,
                        top + 14,
                        right ? Anchor.END : Anchor.START,
                        cut + " – " + say.word(bar.course()))
                .box("bar " + bar.course().name().toLowerCase(java.util.Locale.ROOT), x, top + 20, end - x, BAR);
    }

    /** Days along the width of the picture. */
    private record Scale(LocalDate from, LocalDate to) {

        double at(LocalDate day) {
            double whole = ChronoUnit.DAYS.between(from, to);
            return MARGIN + (WIDTH - 2.0 * MARGIN) * ChronoUnit.DAYS.between(from, day) / whole;
        }
    }
}
