package limits.reporting.shelf;

import java.util.List;
import java.util.function.Function;
import limits.kernel.Quarter;
import limits.reporting.shelf.Drawing.Anchor;

/**
 * How many actions of the plan run in each quarter, as columns. Counts actions, which are public decisions, never the
 * people they reach.
 *
 * @param title what the picture is, in the reader's language
 * @param description what it says, for whoever does not see it
 * @param columns one for each quarter, in order, with no quarter left out
 */
public record ActionsByQuarter(String title, String description, List<Column> columns) {

    private static final int COLUMN = 64;
    private static final int MARGIN = 24;
    private static final int TALLEST = 120;
    private static final int BASE_LINE = 160;
    private static final int BAR = 40;

    /** One quarter and the number of actions that run in it, 0 or more. */
    public record Column(Quarter quarter, int actions) {

        public Column {
            if (actions < 0) {
                throw new IllegalArgumentException("a number of actions is never negative");
            }
        }
    }

    public ActionsByQuarter {
        columns = List.copyOf(columns);
        for (int i = 1; i < columns.size(); i++) {
            if (!columns.get(i).quarter().equals(columns.get(i - 1).quarter().next())) {
                throw new IllegalArgumentException("the quarters of a picture follow one another");
            }
        }
    }

    /** The picture; {@code inWords} says a quarter in the reader's language, such as "T4 2026". */
    public String svg(String id, Function<Quarter, String> inWords) {
        var most = columns.stream().mapToInt(Column::actions).max().orElse(0);
        var drawing = new Drawing(id, 2 * MARGIN + COLUMN * Math.max(1, columns.size()), 192, title, description);
        drawing.line("axis", MARGIN, BASE_LINE, drawing.width() - MARGIN, BASE_LINE);
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            double middle = MARGIN + COLUMN * (i + 0.5);
            double high = most == 0 ? 0 : (double) TALLEST * column.actions() / most;
            drawing.box("column", middle - BAR / 2.0, BASE_LINE - high, BAR, high)
                    .words("figure", middle, BASE_LINE - high - 6, Anchor.MIDDLE, Integer.toString(column.actions()))
                    .words("label", middle, BASE_LINE + 20, Anchor.MIDDLE, inWords.apply(column.quarter()));
        }
        return drawing.svg();
    }
}
