package limits.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How something grows with the log: both axes count in powers of ten, so that a straight line at 45° is "in proportion". */
final class Picture {

    private static final List<String> COLOURS = List.of("#1d4ed8", "#b45309", "#047857", "#7e22ce", "#be123c");
    private static final int LEFT = 70;
    private static final int TOP = 40;
    private static final int WIDTH = 440;
    private static final int HEIGHT = 240;

    /** One measured point. */
    record Point(double entries, double value) {}

    private final String name;
    private final String title;
    private final String unit;
    private final Map<String, List<Point>> lines = new LinkedHashMap<>();

    Picture(String name, String title, String unit) {
        this.name = name;
        this.title = title;
        this.unit = unit;
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    void add(String line, double entries, double value) {
        lines.computeIfAbsent(line, key -> new ArrayList<>()).add(new Point(entries, value));
    }

    String svg() {
        var across = Axis.of(points().stream().map(Point::entries).toList());
        var up = Axis.of(points().stream().map(Point::value).toList());
        var svg = new StringBuilder();
        put(
                svg,
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 680 330' role='img' font-family='sans-serif'"
                        + " font-size='11'>");
        put(svg, "<title>%s</title>", title);
        put(svg, "<desc>%s</desc>", described());
        put(svg, "<rect width='680' height='330' fill='white'/>");
        put(svg, "<text x='%d' y='20' font-size='14'>%s (%s)</text>", LEFT, title, unit);
        for (int power = across.from(); power <= across.to(); power++) {
            double x = LEFT + across.share(Math.pow(10, power)) * WIDTH;
            put(svg, "<path d='M%.1f %d v%d' stroke='#ddd'/>", x, TOP, HEIGHT);
            put(svg, "<text x='%.1f' y='%d' text-anchor='middle'>%s</text>", x, TOP + HEIGHT + 18, tick(power));
        }
        for (int power = up.from(); power <= up.to(); power++) {
            double y = TOP + HEIGHT - up.share(Math.pow(10, power)) * HEIGHT;
            put(svg, "<path d='M%d %.1f h%d' stroke='#ddd'/>", LEFT, y, WIDTH);
            put(svg, "<text x='%d' y='%.1f' text-anchor='end'>%s</text>", LEFT - 6, y + 4, tick(power));
        }
        put(svg, "<text x='%d' y='%d' text-anchor='middle'>entries in the log</text>", LEFT + WIDTH / 2, 320);
        int number = 0;
        for (Map.Entry<String, List<Point>> line : lines.entrySet()) {
            draw(svg, line.getKey(), line.getValue(), number++, across, up);
        }
        put(svg, "</svg>");
        return svg.toString();
    }

    private static void draw(StringBuilder svg, String line, List<Point> points, int number, Axis across, Axis up) {
        String colour = COLOURS.get(number % COLOURS.size());
        var path = new StringBuilder();
        for (Point point : points) {
            double x = LEFT + across.share(point.entries()) * WIDTH;
            double y = TOP + HEIGHT - up.share(point.value()) * HEIGHT;
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f ", path.isEmpty() ? "M" : "L", x, y));
            put(svg, "<circle cx='%.1f' cy='%.1f' r='3' fill='%s'/>", x, y, colour);
        }
        put(
                svg,
                "<path d='%s' fill='none' stroke='%s' stroke-width='2'/>",
                path.toString().strip(),
                colour);
        int y = TOP + 14 + 18 * number;
        put(svg, "<path d='M%d %d h16' stroke='%s' stroke-width='2'/>", LEFT + WIDTH + 12, y - 4, colour);
        put(svg, "<text x='%d' y='%d'>%s</text>", LEFT + WIDTH + 32, y, line);
    }

    /** The same facts in words, for whoever cannot see the picture. */
    private String described() {
        var text = new StringBuilder();
        lines.forEach((line, points) -> {
            text.append(line).append(": ");
            points.forEach(point -> text.append(String.format(
                    Locale.ROOT, "%s at %,.0f entries; ", Written.number(point.value()), point.entries())));
        });
        return text.toString().strip();
    }

    private List<Point> points() {
        return lines.values().stream().flatMap(List::stream).toList();
    }

    private static void put(StringBuilder svg, String form, Object... parts) {
        svg.append(parts.length == 0 ? form : String.format(Locale.ROOT, form, parts))
                .append('\n');
    }

    private static String tick(int power) {
        return power < 0
                ? String.format(Locale.ROOT, "%." + -power + "f", Math.pow(10, power))
                : String.format(Locale.ROOT, "%,.0f", Math.pow(10, power));
    }

    /** Whole powers of ten that hold every value. */
    private record Axis(int from, int to) {

        static Axis of(List<Double> values) {
            double least = values.stream().mapToDouble(v -> v).min().orElse(1);
            double most = values.stream().mapToDouble(v -> v).max().orElse(10);
            int from = (int) Math.floor(Math.log10(least));
            return new Axis(from, Math.max(from + 1, (int) Math.ceil(Math.log10(most))));
        }

        double share(double value) {
            return (Math.log10(value) - from) / (to - from);
        }
    }
}
