package limits.reporting.shelf;

import java.util.Locale;

/**
 * A plain accessible SVG picture, drawn on the server: shapes in user units, a title and a description that a screen
 * reader says, and no style, script or link, so that it passes a strict content security policy. Colours come from the
 * page's style sheet through class names.
 *
 * <p>A picture is never alone: the page that shows it prints the same facts as a table.
 */
public final class Drawing {

    private final StringBuilder shapes = new StringBuilder();
    private final int width;
    private final int height;
    private final String head;

    /**
     * @param id begins the ids inside the picture, so that two pictures can stand on one page: lower-case letters,
     *     digits and hyphens
     * @param width in user units
     * @param height in user units
     */
    public Drawing(String id, int width, int height, String title, String description) {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("a picture's id is lower-case letters, digits and hyphens");
        }
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture has a size");
        }
        this.width = width;
        this.height = height;
        head = ("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing\" role=\"img\" viewBox=\"0 0 %d %d\""
                        + " aria-labelledby=\"%s-title %s-desc\"><title id=\"%s-title\">%s</title>"
                        + "<desc id=\"%s-desc\">%s</desc>")
                .formatted(width, height, id, id, id, escaped(title), id, escaped(description));
    }

    /** A filled rectangle; {@code kind} is one or more class names for the style sheet. */
    public Drawing box(String kind, double x, double y, double wide, double high) {
        shapes.append("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                .formatted(escaped(kind), number(x), number(y), number(wide), number(high)));
        return this;
    }

    public Drawing line(String kind, double x1, double y1, double x2, double y2) {
        shapes.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                .formatted(escaped(kind), number(x1), number(y1), number(x2), number(y2)));
        return this;
    }

    /** Words on the base line {@code y}, beginning, centred or ending at {@code x}. */
    public Drawing words(String kind, double x, double y, Anchor anchor, String words) {
        shapes.append("<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
                .formatted(
                        escaped(kind), number(x), number(y), anchor.name().toLowerCase(Locale.ROOT), escaped(words)));
        return this;
    }

    /** The whole picture as one SVG element, ready to stand in a page. */
    public String svg() {
        return head + shapes + "</svg>";
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Words cut to so many characters, for a picture has no second line; whoever reads on has the table. */
    public static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }

    /** Where words stand on their point. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Two decimals at most, always with a full stop: a French comma would break the picture. */
    private static String number(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
