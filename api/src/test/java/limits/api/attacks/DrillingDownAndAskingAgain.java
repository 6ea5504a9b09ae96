package limits.api.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import limits.api.HouseForTests;
import limits.api.TestPerson;
import limits.api.identity.Persona;
import limits.api.journeys.GovernanceStory;
import limits.api.journeys.PublishedStory;
import limits.api.journeys.TwoPeoplePublishAQuarter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The attacker opens every cell further, asks again, and asks as others; what she averages is always one number. A8 and A17. */
@Tag("postgres")
class DrillingDownAndAskingAgain {

    private static final Pattern LINE =
            Pattern.compile("(?s)<th scope=\"row\">([^<]*)</th>\\s*<td class=\"number\"><span>([^<]*)</span>");

    private static HouseForTests house;
    private static String page;

    @BeforeAll
    static void open() {
        house = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never"));
        String project = new GovernanceStory(house).project("Demander encore");
        new PublishedStory(house, project).told();
        TwoPeoplePublishAQuarter.publish(house, project, "2026-Q2");
        TwoPeoplePublishAQuarter.publish(house, project, "2026-Q3");
        page = "/figures/" + project + "/young-people";
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void whatever_is_opened_further_says_the_number_of_the_file() {
        var seat = TestPerson.signedIn(house, Persona.COMMITTEE_SEAT);
        var file = totals(seat.get(page + ".csv").body());
        int seen = 0;
        for (var opened : file.keySet()) {
            int cell = List.copyOf(file.keySet()).indexOf(opened);
            String body = seat.get(page + "?cell=" + cell).body();
            String parts = body.substring(Math.max(0, body.indexOf("parts-caption")));
            for (var lines = LINE.matcher(parts); body.contains("parts-caption") && lines.find(); seen++) {
                String said = lines.group(2);
                assertThat(said).isEqualTo(file.get(opened.split(";")[0] + ";" + lines.group(1)));
                assertThat(Integer.parseInt(said.split(" ")[0]) % 5).isZero();
            }
        }
        assertThat(seen).isPositive();
    }

    @Test
    void whoever_asks_and_however_often_the_file_is_the_same_byte_for_byte() {
        var answers = new HashSet<String>();
        for (var persona : List.of(Persona.MAYOR, Persona.COMMITTEE_SEAT, Persona.COORDINATOR, Persona.AUDITOR)) {
            var person = TestPerson.signedIn(house, persona);
            for (int again = 0; again < 5; again++) {
                answers.add(person.get(page + ".csv").body());
            }
        }
        assertThat(answers).hasSize(1);
    }

    @Test
    void a_page_asked_again_says_the_same() {
        var mayor = TestPerson.signedIn(house, Persona.MAYOR);
        for (String address : List.of(page, page + "?cell=0")) {
            String first = mayor.get(address).steady();
            for (int again = 0; again < 5; again++) {
                assertThat(mayor.get(address).steady()).isEqualTo(first);
            }
        }
    }

    /** Nobody between may keep an answer, and nothing in one tells when, or whether, it changed. */
    @Test
    void no_answer_may_be_kept_and_one_that_was_kept_is_told_again_whole() {
        var seat = TestPerson.signedIn(house, Persona.COMMITTEE_SEAT);
        for (String address : List.of(page, page + "?cell=0", page + ".csv", page + ".xlsx", page + ".pdf")) {
            var first = seat.file(address);
            assertThat(first.headers().firstValue("Cache-Control").orElse(""))
                    .as(address)
                    .contains("no-store");
            assertThat(first.headers().map().keySet().stream().map(name -> name.toLowerCase(Locale.ROOT)))
                    .as(address)
                    .doesNotContain("etag", "last-modified", "age", "accept-ranges");
            assertThat(first.headers().firstValue("Expires").orElse("0")).isEqualTo("0");
            for (var asked : List.of(
                    List.of("If-None-Match", "*"),
                    List.of("If-Modified-Since", "Tue, 24 Nov 2099 00:00:00 GMT"),
                    List.of("Range", "bytes=0-9"),
                    List.of("Cache-Control", "only-if-cached"))) {
                var again = seat.file(address, asked.getFirst(), asked.getLast());
                assertThat(again.statusCode()).as(address + " " + asked).isEqualTo(200);
                assertThat(again.body().length).as(address + " " + asked).isEqualTo(first.body().length);
            }
        }
    }

    /** Every cell has its line in every quarter, in the order of the catalogue, whether anybody is in it or not. */
    @Test
    void a_town_where_nothing_happened_has_the_same_lines_in_the_same_order() {
        String quiet = new GovernanceStory(house).project("Une ville sans situation");
        var story = new PublishedStory(house, quiet);
        story.tell(PublishedStory.CATALOGUE);
        var nobody = new int[PublishedStory.CATALOGUE.cells().size()];
        story.tell(PublishedStory.release("2026-Q2", nobody));
        story.tell(PublishedStory.release("2026-Q3", nobody));
        TwoPeoplePublishAQuarter.publish(house, quiet, "2026-Q2");
        TwoPeoplePublishAQuarter.publish(house, quiet, "2026-Q3");
        String empty = "/figures/" + quiet + "/young-people";
        var seat = TestPerson.signedIn(house, Persona.COMMITTEE_SEAT);
        assertThat(labels(seat.get(empty + ".csv").body()))
                .hasSizeGreaterThan(20)
                .isEqualTo(labels(seat.get(page + ".csv").body()));
        for (int cell = -1; cell < nobody.length; cell++) {
            var of = seat.get(empty + "?cell=" + cell).body();
            var busy = seat.get(page + "?cell=" + cell).body();
            assertThat(shape(of)).as("cell %d", cell).isEqualTo(shape(busy));
        }
    }

    private static List<String> shape(String body) {
        var seen = NumbersSeen.on(body);
        var shape = new ArrayList<String>();
        seen.tables().forEach((id, rows) -> shape.add(id + " " + rows.size()));
        seen.pictures().forEach((id, shapes) -> shape.add(id + " " + shapes.size()));
        return shape;
    }

    private static List<String> labels(String csv) {
        return csv.lines()
                .filter(line -> line.startsWith("2026-"))
                .map(line -> line.split(";"))
                .map(line -> String.join(";", line[0], line[1], line[2], line[7]))
                .toList();
    }

    /** The newest running total by what is counted and whom. */
    private static Map<String, String> totals(String csv) {
        var totals = new LinkedHashMap<String, String>();
        Stream.of(csv.split("\r\n"))
                .filter(line -> line.startsWith("2026-Q3;"))
                .map(line -> line.split(";"))
                .forEach(line -> totals.put(line[1] + ";" + line[2], line[3]));
        return totals;
    }
}
