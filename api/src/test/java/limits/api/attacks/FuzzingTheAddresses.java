package limits.api.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limits.api.HouseForTests;
import limits.api.PageSeen;
import limits.api.TestPerson;
import limits.api.identity.Persona;
import limits.api.journeys.GovernanceStory;
import limits.api.journeys.PublishedStory;
import limits.api.journeys.TwoPeoplePublishAQuarter;
import limits.kernel.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is asked of the addresses of figures, what is answered is worked out from approved blocks alone. A7. */
@Tag("postgres")
class FuzzingTheAddresses {

    private static final long SEED = 20261124;
    private static final int ASKED = 200;

    private static final List<String> FILTERS = List.of(
            "place", "age", "sex", "scheme", "measure", "where", "filter", "from", "to", "group", "sort", "base",
            "cells", "atom", "exact", "release", "project", "format", "limit", "offset", "tables", "q");

    /** A quarter that nobody approved, in numbers that nothing else has. */
    private static final List<String> NEVER_APPROVED = List.of("38885", "38 885", "3 885", "7777");

    private static HouseForTests house;
    private static TestPerson seat;
    private static String project;
    private static String page;
    private static FromBlocksAlone blocks;

    @BeforeAll
    static void two_quarters_are_approved_and_a_third_is_not() {
        house = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never"));
        project = new GovernanceStory(house).project("Essayer des adresses");
        var story = new PublishedStory(house, project).told();
        int[] canary = IntStream.range(0, PublishedStory.CATALOGUE.cells().size())
                .map(cell -> 7777)
                .toArray();
        story.tell(PublishedStory.release("2026-Q4", canary));
        TwoPeoplePublishAQuarter.publish(house, project, "2026-Q2");
        TwoPeoplePublishAQuarter.publish(house, project, "2026-Q3");
        seat = TestPerson.signedIn(house, Persona.COMMITTEE_SEAT);
        page = "/figures/" + project + "/young-people";
        blocks = new FromBlocksAlone(PublishedStory.CATALOGUE, PublishedStory.QUARTERS);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void no_address_of_figures_takes_more_than_a_quarter_and_a_cell_of_the_catalogue() {
        Map<String, Set<String>> taken = new TreeMap<>();
        house.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((asked, door) -> asked.getPatternValues().stream()
                        .filter(pattern -> pattern.contains("/figures"))
                        .filter(pattern ->
                                !asked.getMethodsCondition().toString().contains("POST"))
                        .forEach(pattern -> Arrays.stream(door.getMethodParameters())
                                .filter(one -> one.getParameterType() != Actor.class)
                                .filter(one -> !one.hasParameterAnnotation(PathVariable.class))
                                .forEach(one -> taken.computeIfAbsent(pattern, any -> new HashSet<>())
                                        .add(one.getParameterType().getSimpleName() + " "
                                                + one.getParameter().getName()))));
        var quarter = Set.of("String quarter");
        assertThat(taken)
                .isEqualTo(Map.of(
                        "/figures/{project}/young-people", Set.of("String quarter", "int cell"),
                        "/figures/{project}/young-people.csv", quarter,
                        "/figures/{project}/young-people.xlsx", quarter,
                        "/figures/{project}/young-people.ods", quarter,
                        "/figures/{project}/young-people.pdf", quarter,
                        // The officer's, about published numbers.
                        "/figures/{project}/releases/{quarter}/attack", Set.of("MultiValueMap sent")));
    }

    @Test
    void every_number_of_every_page_and_file_is_worked_out_from_blocks() {
        for (int told = 1; told <= 2; told++) {
            var upTo = blocks.upTo(told);
            String quarter = "quarter=2026-Q" + (told + 1);
            assertThat(numbers(seat.get(page + ".csv?" + quarter).body())).isEqualTo(upTo.file());
            for (int cell = -1; cell < PublishedStory.CATALOGUE.cells().size(); cell++) {
                says(seat.get(page + "?" + quarter + "&cell=" + cell), upTo, cell);
            }
        }
    }

    private static void says(PageSeen answer, FromBlocksAlone upTo, int cell) {
        var seen = NumbersSeen.on(answer.body());
        var said = new TreeMap<String, List<List<String>>>();
        said.put("totals", upTo.everybody().stream().map(upTo::line).toList());
        said.put("stages", upTo.stages().stream().map(upTo::stage).toList());
        said.put("series", upTo.everybody().stream().map(upTo::series).toList());
        if (cell != -1) {
            said.put("path", List.of(upTo.series(cell)));
            said.put("parts", upTo.parts(cell).stream().map(upTo::line).toList());
        }
        assertThat(seen.tables()).as("cell %d", cell).containsExactlyInAnyOrderEntriesOf(said);
        assertThat(seen.besides()).contains("ouvertes moins fermées : " + upTo.open());
    }

    /** Under whatever words: the page is one of those that its links lead to, or there is none. */
    @Test
    void whatever_is_asked_the_answer_is_a_page_that_anybody_may_open_or_none() {
        Set<String> pages = new HashSet<>();
        for (String quarter : List.of("", "2026-Q2", "2026-Q3")) {
            for (int cell = -1; cell < PublishedStory.CATALOGUE.cells().size(); cell++) {
                pages.add(said(seat.get(page + "?quarter=" + quarter + "&cell=" + cell)));
            }
        }
        var chance = new Random(SEED);
        int answered = 0;
        for (int asked = 0; asked < ASKED; asked++) {
            String address = page + "?" + words(chance);
            var answer = seat.get(address);
            assertThat(NEVER_APPROVED).as(address).noneMatch(answer.body()::contains);
            if (answer.status() == 200) {
                answered++;
                assertThat(pages).as(address).contains(said(answer));
            } else {
                assertThat(answer.status()).as(address).isIn(400, 404);
            }
        }
        assertThat(answered).isBetween(ASKED / 10, ASKED * 9 / 10);
    }

    @Test
    void a_filter_that_nobody_offers_changes_no_byte_of_any_answer() {
        var chance = new Random(SEED);
        String token = TestPerson.stranger(house).token(Persona.COMMITTEE_SEAT);
        String api = "/api/v1/figures/" + project;
        String door = seat.api(token, api).body();
        assertThat(door).contains("\"released\"").doesNotContain("\"values\"");
        var plain = new TreeMap<String, String>();
        addresses().forEach(address -> plain.put(address, bytes(address)));
        for (String name : FILTERS) {
            String filter = "?" + name + "=" + value(chance) + "&" + name + "%5B%5D=" + value(chance);
            plain.forEach((address, bytes) ->
                    assertThat(bytes(address + filter)).as(address + filter).isEqualTo(bytes));
            assertThat(seat.api(token, api + filter).body()).as(filter).isEqualTo(door);
        }
    }

    private static Stream<String> addresses() {
        return Stream.concat(
                Stream.of("", ".csv", ".xlsx", ".ods", ".pdf").map(kind -> page + kind),
                Stream.of("/figures", "/figures/together", "/figures/" + project));
    }

    private static String bytes(String address) {
        return address.matches(".*[.](csv|xlsx|ods|pdf).*")
                ? Arrays.toString(seat.file(address).body())
                : said(seat.get(address));
    }

    /** The page without the link to the same address in another language, which repeats what was asked. */
    private static String said(PageSeen page) {
        return page.steady().replaceAll("<a href=\"[^\"]*\" hreflang[^>]*>", "");
    }

    private static String words(Random chance) {
        String quarter = one(
                chance, "", "2026-Q2", "2026-Q3", "2026-Q4", "2026-q2", "2025-Q4", "*", "%", "2026-Q2,2026-Q3", "../x");
        String cell = one(
                chance, "-1", "0", "4", "13", "14", "-2", "2147483648", "0x1", "1,2", "+0", "٤", "", "1 OR 1=1", "all");
        String words = "quarter=" + encoded(quarter) + "&cell=" + encoded(cell);
        return switch (chance.nextInt(3)) {
            case 0 -> words;
            case 1 -> words + "&" + filter(chance);
            default -> words + "&cell=" + chance.nextInt(20);
        };
    }

    private static String filter(Random chance) {
        return FILTERS.get(chance.nextInt(FILTERS.size())) + "=" + value(chance);
    }

    private static String value(Random chance) {
        return encoded(
                one(chance, "QN05903M", "99999", "GIRL", "FROM_13_TO_15", "2026-Q4", "1", "0", "'--", "{}", "*"));
    }

    private static String one(Random chance, String... of) {
        return of[chance.nextInt(of.length)];
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Stream<String[]> lines(String csv) {
        return csv.lines().filter(line -> line.startsWith("2026-")).map(line -> line.split(";"));
    }

    /** What stands in a line of the file besides its words. */
    private static List<List<String>> numbers(String csv) {
        return lines(csv)
                .map(line -> Stream.concat(Arrays.stream(line, 3, 7), Arrays.stream(line, 8, line.length))
                        .toList())
                .toList();
    }
}
