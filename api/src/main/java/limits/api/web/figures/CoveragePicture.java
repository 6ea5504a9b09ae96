package limits.api.web.figures;

import java.util.List;
import limits.api.web.Say;
import limits.reporting.shelf.Drawing;
import limits.reporting.shelf.Drawing.Anchor;
import org.springframework.stereotype.Component;

/** A picture of the plan's priorities: one bar of actions each, and below it the young people reached, with their bounds. */
@Component
final class CoveragePicture {

    private static final int WIDE = 720;
    private static final int LABEL = 220;
    private static final int ROOM = WIDE - LABEL - 140;
    private static final int LINE = 28;
    private static final int LONGEST = 85;

    private final Say say;

    CoveragePicture(Say say) {
        this.say = say;
    }

    String of(List<PlanCoverage.Line> lines) {
        int high = lines.stream()
                .mapToInt(line -> LINE * (3 + line.reached().size()))
                .sum();
        var drawing = new Drawing(
                "coverage", WIDE, Math.max(1, high), say.told("young.coverage"), say.told("young.coverage-told"));
        int actions = lines.stream().mapToInt(PlanCoverage.Line::actions).max().orElse(1);
        int people = lines.stream()
                .flatMap(line -> line.reached().stream())
                .mapToInt(reached -> reached.shown().most())
                .max()
                .orElse(1);
        double y = LINE - 8.0;
        for (var line : lines) {
            drawing.words("figure", 8, y, Anchor.START, Drawing.cut(line.priority(), LONGEST));
            actions(drawing, line, y + 8, (double) ROOM / Math.max(1, actions));
            y += LINE;
            for (var reached : line.reached()) {
                people(drawing, reached, y + 8, (double) ROOM / people);
                y += LINE;
            }
            y += 2 * LINE;
        }
        return drawing.svg();
    }

    private void actions(Drawing drawing, PlanCoverage.Line line, double y, double each) {
        double completed = each * line.completed();
        double running = each * line.running();
        drawing.words("label", LABEL - 8.0, y + 14, Anchor.END, say.told("young.coverage-actions"))
                .box("bar completed", LABEL, y, completed, LINE - 10.0)
                .box("bar", LABEL + completed, y, running, LINE - 10.0)
                .box("bar planned", LABEL + completed + running, y, each * line.planned(), LINE - 10.0)
                .words(
                        "label",
                        LABEL + each * line.actions() + 8,
                        y + 14,
                        Anchor.START,
                        say.told("young.coverage-done", line.completed(), line.actions()));
    }

    private static void people(Drawing drawing, PlanCoverage.Reached reached, double y, double each) {
        var shown = reached.shown();
        drawing.words("label", LABEL - 8.0, y + 14, Anchor.END, reached.group())
                .box("column", LABEL, y, each * shown.value().persons(), LINE - 10.0)
                .line("bounds", LABEL + each * shown.least(), y + 9, LABEL + each * shown.most(), y + 9)
                .words("label", LABEL + each * shown.most() + 8, y + 14, Anchor.START, reached.number());
    }
}
