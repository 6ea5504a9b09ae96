package limits.reporting.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import limits.kernel.Quarter;
import limits.reporting.shelf.ActionsByQuarter.Column;
import limits.reporting.shelf.Drawing.Anchor;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class DrawingAPicture {

    private static final Quarter AUTUMN = Quarter.parse("2026-Q4");

    @Test
    void a_picture_says_its_title_and_description() throws Exception {
        var picture = parsed(new Drawing("plan", 10, 10, "Le plan", "Trois actions").svg());
        var root = picture.getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("plan-title plan-desc");
        assertThat(words(picture, "title")).containsExactly("Le plan");
        assertThat(words(picture, "desc")).containsExactly("Trois actions");
    }

    @Test
    void words_from_people_cannot_become_markup() throws Exception {
        var trap = "<script>\"x\" & 'y'</script>";
        var picture = parsed(new Drawing("plan", 10, 10, trap, trap)
                .words("label", 1, 1, Anchor.START, trap)
                .svg());
        assertThat(words(picture, "text")).containsExactly(trap);
        assertThat(picture.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void a_picture_holds_nothing_a_strict_policy_refuses() {
        var svg = columns(1, 2).svg("actions", Quarter::toString);
        assertThat(svg).doesNotContain("style=", "<style", "<script", "href=").doesNotContainPattern("\\son\\w+=");
    }

    @Test
    void numbers_keep_their_full_stop_under_a_french_machine() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.FRANCE);
        try {
            assertThat(new Drawing("plan", 10, 10, "t", "d")
                            .box("column", 0.5, 1, 2.25, 3)
                            .svg())
                    .contains("x=\"0.50\" y=\"1\" width=\"2.25\" height=\"3\"");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_tallest_column_is_the_quarter_with_most_actions() throws Exception {
        var picture = parsed(columns(1, 4, 2).svg("actions", Quarter::toString));
        assertThat(heights(picture)).containsExactly(30.0, 120.0, 60.0);
        assertThat(words(picture, "text")).containsExactly("1", "2026-Q4", "4", "2027-Q1", "2", "2027-Q2");
    }

    @Test
    void a_plan_without_running_actions_is_drawn_flat() throws Exception {
        assertThat(heights(parsed(columns(0, 0).svg("actions", Quarter::toString))))
                .containsExactly(0.0, 0.0);
    }

    @Test
    void an_empty_plan_is_still_a_picture() throws Exception {
        assertThat(heights(parsed(columns().svg("actions", Quarter::toString)))).isEmpty();
    }

    @Test
    void a_quarter_left_out_is_refused() {
        var gap = List.of(new Column(AUTUMN, 1), new Column(AUTUMN.next().next(), 1));
        assertThatThrownBy(() -> new ActionsByQuarter("t", "d", gap)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_negative_number_of_actions_is_refused() {
        assertThatThrownBy(() -> new Column(AUTUMN, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_id_that_could_break_out_of_its_attribute_is_refused() {
        assertThatThrownBy(() -> new Drawing("a\" onload=\"x", 1, 1, "t", "d"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ActionsByQuarter columns(int... actions) {
        var columns = new ArrayList<Column>();
        var quarter = AUTUMN;
        for (int number : actions) {
            columns.add(new Column(quarter, number));
            quarter = quarter.next();
        }
        return new ActionsByQuarter("Ce qui a lieu", "Par trimestre", columns);
    }

    private static List<Double> heights(Document picture) {
        var boxes = picture.getElementsByTagName("rect");
        return IntStream.range(0, boxes.getLength())
                .mapToObj(i -> Double.valueOf(
                        boxes.item(i).getAttributes().getNamedItem("height").getNodeValue()))
                .toList();
    }

    private static List<String> words(Document picture, String tag) {
        var found = picture.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
