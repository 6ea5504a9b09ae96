package limits.api.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import limits.api.HouseForTests;
import limits.api.TestPerson;
import limits.api.attacks.NumbersSeen.Shape;
import limits.api.identity.Persona;
import limits.api.journeys.GovernanceStory;
import limits.api.journeys.PublishedStory;
import limits.api.journeys.TwoPeoplePublishAQuarter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bars are measured with a ruler, and workbooks opened with other tools than a spreadsheet. A23. */
@Tag("postgres")
class OpeningWhatIsHiddenInFiles {

    /** Pictures say two decimals. */
    private static final double ROUNDED = 0.011;

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)?");

    private static HouseForTests house;
    private static TestPerson seat;
    private static String page;
    private static final FromBlocksAlone BLOCKS =
            new FromBlocksAlone(PublishedStory.CATALOGUE, PublishedStory.QUARTERS);

    @BeforeAll
    static void two_quarters_are_approved() {
        house = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never"));
        String project = new GovernanceStory(house).project("Mesurer des barres");
        new PublishedStory(house, project).told();
        TwoPeoplePublishAQuarter.publish(house, project, "2026-Q2");
        TwoPeoplePublishAQuarter.publish(house, project, "2026-Q3");
        seat = TestPerson.signedIn(house, Persona.COMMITTEE_SEAT);
        page = "/figures/" + project + "/young-people";
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_bar_is_as_long_as_its_blocks_and_its_line_as_the_contract() {
        for (int told = 1; told <= 2; told++) {
            var upTo = BLOCKS.upTo(told);
            var funnel = pictures("?quarter=2026-Q" + (told + 1)).get("funnel");
            var bars = of(funnel, "rect");
            var bounds = of(funnel, "line");
            double left = bars.getFirst().at("x");
            double person = reach(bounds, "x2", left) / greatest(upTo, upTo.stages());
            assertThat(bars).hasSameSizeAs(upTo.stages());
            for (int at = 0; at < bars.size(); at++) {
                int cell = upTo.stages().get(at);
                near(bars.get(at).at("width"), person * upTo.total(cell, upTo.last()));
                near(bounds.get(at).at("x1") - left, person * upTo.least(cell, upTo.last()));
                near(bounds.get(at).at("x2") - left, person * upTo.most(cell, upTo.last()));
            }
            assertThat(figures(funnel))
                    .isEqualTo(upTo.stages().stream().map(upTo::said).toList());
        }
    }

    @Test
    void a_column_is_as_high_as_its_blocks_whatever_is_opened() {
        for (int cell = 0; cell < PublishedStory.CATALOGUE.cells().size(); cell++) {
            var pictures = pictures("?cell=" + cell);
            columns(pictures.get("opened"), cell, List.of(cell));
            pictures.remove("opened");
            pictures.remove("funnel");
            var everybody = BLOCKS.everybody().iterator();
            var id = "series-situations-opened";
            assertThat(pictures).hasSameSizeAs(BLOCKS.everybody()).containsKey(id);
            columns(pictures.get(id), everybody.next(), BLOCKS.everybody());
        }
    }

    /** Each quarter's column beside the scale that all pictures of these cells have in common. */
    private static void columns(List<Shape> picture, int cell, List<Integer> beside) {
        var columns = of(picture, "rect");
        var axis = of(picture, "line").getFirst();
        var bounds = of(picture, "line").subList(1, 1 + columns.size());
        assertThat(columns).hasSameSizeAs(PublishedStory.QUARTERS);
        double low = axis.at("y1");
        double person = person(picture, low, beside, cell);
        for (int quarter = 0; quarter < columns.size(); quarter++) {
            near(columns.get(quarter).at("height"), person * BLOCKS.total(cell, quarter));
            near(low - columns.get(quarter).at("y"), person * BLOCKS.total(cell, quarter));
            near(low - bounds.get(quarter).at("y1"), person * BLOCKS.least(cell, quarter));
            near(low - bounds.get(quarter).at("y2"), person * BLOCKS.most(cell, quarter));
        }
        assertThat(of(picture, "line")).hasSize(1 + columns.size());
        assertThat(words(picture)
                        .flatMap(text -> NUMBER.matcher(text).results())
                        .map(one -> one.group()))
                .containsExactly("2", "2026", "3", "2026");
    }

    /** How high one person stands: the same for the numbers drawn beside, the greatest of which is as high as a picture is. */
    private static double person(List<Shape> picture, double low, List<Integer> beside, int cell) {
        double own = low - of(picture, "line").getLast().at("y2");
        double person = own / BLOCKS.most(cell, BLOCKS.last());
        near(person * greatest(BLOCKS, beside), 96);
        return person;
    }

    @Test
    void words_in_a_picture_tell_no_other_number_than_the_table_beside_it() {
        pictures("?cell=0")
                .forEach((id, picture) -> picture.stream()
                        .filter(shape ->
                                shape.tag().equals("title") || shape.tag().equals("desc"))
                        .forEach(shape -> assertThat(shape.words()).as(id).doesNotContainPattern("\\d")));
    }

    @Test
    void every_number_in_a_workbook_or_a_spreadsheet_is_one_of_the_file_and_nothing_is_hidden() throws IOException {
        var file = seat.get(page + ".csv").body();
        var lines = file.lines()
                .filter(line -> line.startsWith("2026-"))
                .flatMap(line -> Stream.of(line.split(";")))
                .filter(one -> one.matches("\\d+"))
                .toList();
        String workbook = parts(seat.file(page + ".xlsx").body());
        assertThat(found(workbook, "<c r=\"[A-Z]+\\d+\"[^>]*t=\"n\"[^>]*><v>(\\d+)</v>"))
                .hasSizeGreaterThan(100)
                .containsExactlyElementsOf(lines);
        // Words stand in a list of their own, and their cells say where.
        assertThat(found(workbook, "<c [^>]*t=\"([^\"]*)\"")).containsOnly("n", "s");
        assertThat(found(workbook, "<c r=\"[A-Z]+\\d+\"[^>]*t=\"n\"([^>]*)><v>"))
                .hasSameSizeAs(lines);
        assertThat(found(workbook, "<t[^>]*>(\\d+)</t>")).isEmpty();
        String spreadsheet = parts(seat.file(page + ".ods").body());
        assertThat(found(spreadsheet, "office:value=\"([^\"]*)\"")).containsExactlyElementsOf(lines);
        for (String text : List.of(workbook, spreadsheet)) {
            assertThat(text)
                    .doesNotContainIgnoringCase("hidden")
                    .doesNotContain("<f>", "formula", "comment", "annotation", "visibility", "<definedName ", "extLst")
                    .doesNotContain("collapse", "display=\"none\"", "customXml");
        }
    }

    private static Map<String, List<Shape>> pictures(String asked) {
        return new TreeMap<>(NumbersSeen.on(seat.get(page + asked).body()).pictures());
    }

    private static List<Shape> of(List<Shape> picture, String tag) {
        return picture.stream().filter(shape -> shape.tag().equals(tag)).toList();
    }

    private static Stream<String> words(List<Shape> picture) {
        return picture.stream().filter(shape -> shape.tag().equals("text")).map(Shape::words);
    }

    private static List<String> figures(List<Shape> picture) {
        return picture.stream()
                .filter(shape -> "figure".equals(shape.said().get("class")))
                .map(Shape::words)
                .toList();
    }

    private static double reach(List<Shape> lines, String end, double from) {
        return lines.stream().mapToDouble(line -> line.at(end) - from).max().orElseThrow();
    }

    private static int greatest(FromBlocksAlone blocks, List<Integer> cells) {
        return cells.stream()
                .mapToInt(cell -> blocks.most(cell, blocks.last()))
                .max()
                .orElseThrow();
    }

    private static void near(double drawn, double wanted) {
        assertThat(Math.abs(drawn - wanted))
                .as("%s drawn, %s wanted", drawn, wanted)
                .isLessThan(3 * ROUNDED);
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(one -> one.group(1))
                .toList();
    }

    private static String parts(byte[] archive) throws IOException {
        var parts = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.add(part.getName() + "\n" + new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return String.join("\n", parts);
    }
}
