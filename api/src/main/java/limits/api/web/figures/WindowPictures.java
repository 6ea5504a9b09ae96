package limits.api.web.figures;

import java.util.ArrayList;
import java.util.List;
import limits.api.web.Say;
import limits.published.Measure;
import limits.reporting.attack.Window;
import limits.reporting.desk.CellWindows;
import limits.reporting.shelf.Drawing;
import limits.reporting.shelf.Drawing.Anchor;
import org.springframework.stereotype.Component;

/**
 * Pictures of what a reader can say of each published number, one for each measure: a bar from the least to the most that stays
 * possible, over the zone of the small numbers that no window may lie within. A number is as wide as any other, so that
 * a window of one number is seen too.
 */
@Component
final class WindowPictures {

    private static final int WIDE = 720;
    private static final int LEFT = 8;
    private static final int ROOM = WIDE - LEFT - 110;
    private static final int HEAD = 48;
    private static final int LINE = 72;
    private static final int BAR = 12;
    private static final int LONGEST = 85;

    private final Say say;
    private final ReleaseRows rows;

    WindowPictures(Say say, ReleaseRows rows) {
        this.say = say;
        this.rows = rows;
    }

    /** One picture, and whose. */
    public record Picture(String measure, String svg) {}

    /** @param since since when the movements count, in words */
    List<Picture> of(List<CellWindows> windows, int base, String since) {
        var pictures = new ArrayList<Picture>();
        for (var measure : Measure.values()) {
            var some = windows.stream()
                    .filter(one -> one.cell().measure() == measure)
                    .toList();
            if (!some.isEmpty()) {
                pictures.add(new Picture(say.word(measure), one(measure, some, base, since)));
            }
        }
        return pictures;
    }

    private String one(Measure measure, List<CellWindows> windows, int base, String since) {
        int high = HEAD + LINE * windows.size();
        long most = windows.stream()
                .mapToLong(
                        one -> Math.max(one.total().highestShown(), one.moved().highestShown()))
                .max()
                .orElse(0);
        double each = ROOM / (Math.max(most, base) + 1.0);
        var drawing = new Drawing(
                ReleasePictures.id("windows", measure),
                WIDE,
                high,
                say.word(measure),
                say.told("attack.picture-told", base - 1));
        key(drawing, base, since);
        double y = HEAD;
        for (var window : windows) {
            drawing.words("figure", LEFT + 4.0, y + 12, Anchor.START, Drawing.cut(rows.whom(window.cell()), LONGEST));
            drawing.box("small", LEFT + each, y + 17, each * (base - 1), 2 * BAR + 18.0)
                    .line("axis", LEFT, y + 17, LEFT, y + 35 + 2 * BAR);
            bar(drawing, "window", window.total(), y + 24, each);
            bar(drawing, "window moved", window.moved(), y + 24 + BAR + 4, each);
            y += LINE;
        }
        return drawing.svg();
    }

    /** What is what, in the same shapes as below. */
    private void key(Drawing drawing, int base, String since) {
        drawing.box("small", LEFT, 10, 18, BAR)
                .words("label", LEFT + 24.0, 20, Anchor.START, say.told("attack.picture-small", base - 1))
                .box("since", 250, 10, 18, BAR)
                .words("label", 274, 20, Anchor.START, say.told("young.total"))
                .box("since moved", 490, 10, 18, BAR)
                .words("label", 514, 20, Anchor.START, since);
    }

    private void bar(Drawing drawing, String kind, Window window, double y, double each) {
        drawing.box(kind, LEFT + each * window.lowestShown(), y, each * (window.width() + 1), BAR)
                .words(
                        "label",
                        LEFT + each * (window.highestShown() + 1) + 6,
                        y + BAR - 2,
                        Anchor.START,
                        rows.range(window.lowestShown(), window.highestShown()));
    }
}
