package limits.api.attacks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What a page says in numbers: its tables by the id of their caption, and its pictures by theirs. */
record NumbersSeen(Map<String, List<List<String>>> tables, Map<String, List<Shape>> pictures, String besides) {

    private static final Pattern TABLE =
            Pattern.compile("(?s)<table[^>]*>\\s*<caption id=\"([a-z]+)-caption\".*?<tbody>(.*?)</tbody>.*?</table>");
    private static final Pattern ROW = Pattern.compile("(?s)<tr>(.*?)</tr>");
    private static final Pattern NUMBER = Pattern.compile("(?s)<td[^>]*>(.*?)</td>");
    private static final Pattern PICTURE =
            Pattern.compile("(?s)<svg[^>]*labelledby=\"([a-z-]+)-title[^>]*>(.*?)</svg>");
    private static final Pattern SHAPE = Pattern.compile("(?s)<(\\w+)((?: [a-z0-9-]+=\"[^\"]*\")*)(?:/>|>(.*?)</\\1>)");
    private static final Pattern SAID = Pattern.compile("([a-z0-9-]+)=\"([^\"]*)\"");

    /** One element of a picture. */
    record Shape(String tag, Map<String, String> said, String words) {

        double at(String name) {
            return Double.parseDouble(said.get(name));
        }
    }

    static NumbersSeen on(String body) {
        String content = body.substring(body.indexOf("<main"), body.indexOf("</main>"));
        var tables = new LinkedHashMap<String, List<List<String>>>();
        TABLE.matcher(content).results().forEach(one -> tables.put(one.group(1), rows(one.group(2))));
        var pictures = new LinkedHashMap<String, List<Shape>>();
        PICTURE.matcher(content).results().forEach(one -> pictures.put(one.group(1), shapes(one.group(2))));
        String besides = PICTURE.matcher(TABLE.matcher(content).replaceAll(" ")).replaceAll(" ");
        return new NumbersSeen(tables, pictures, words(besides));
    }

    private static List<List<String>> rows(String body) {
        return ROW.matcher(body)
                .results()
                .map(row -> NUMBER.matcher(row.group(1))
                        .results()
                        .map(one -> words(one.group(1)))
                        .toList())
                .toList();
    }

    private static List<Shape> shapes(String svg) {
        return SHAPE.matcher(svg).results().map(NumbersSeen::shape).toList();
    }

    private static Shape shape(MatchResult one) {
        var said = new LinkedHashMap<String, String>();
        SAID.matcher(one.group(2)).results().forEach(each -> said.put(each.group(1), each.group(2)));
        return new Shape(one.group(1), said, one.group(3) == null ? "" : HtmlUtils.htmlUnescape(one.group(3)));
    }

    private static String words(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", " "))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
