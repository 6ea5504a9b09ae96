package limits.api.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import limits.api.HouseForTests;
import limits.api.identity.Persona;
import limits.api.journeys.GovernanceStory;
import limits.api.journeys.PublishedStory;
import limits.api.journeys.TwoPeoplePublishAQuarter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data protection officer asks of any group, on a desk and on a telephone, with the keyboard, in both languages. */
@Tag("browser")
class TheOfficersDeskInABrowser {

    private static HouseForTests house;
    private static Chromium chromium;
    private static String desk;

    @BeforeAll
    static void open() {
        chromium = Chromium.openOrSkip();
        house = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never"));
        String project = new GovernanceStory(house).project("Interroger les nombres");
        new PublishedStory(house, project).told();
        TwoPeoplePublishAQuarter.publish(house, project, "2026-Q2");
        desk = "/figures/" + project + "/releases/2026-Q3";
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
        if (house != null) {
            house.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"390,fr-FR", "1280,en-GB"})
    void she_comes_from_the_quarter_ticks_a_group_and_reads_the_answer(int width, String language) {
        try (Visit visit = chromium.visit(house, width, language)) {
            visit.signIn(Persona.DATA_PROTECTION_OFFICER);
            visit.goTo(desk).picture("release-officer").isUsableByAnybody();
            visit.page().locator("a[href$='/attack']").click();
            visit.picture("attack").isUsableByAnybody();
            visit.page().locator("#measure").focus();
            visit.page().keyboard().press("Tab");
            visit.page().keyboard().press("Space");
            visit.page().locator("details summary").click();
            visit.page().locator("#less-measure").selectOption("SITUATIONS_OPENED");
            visit.page().locator("input[name='less-sex'][value='GIRL']").check();
            visit.page().locator("form.sheet button").click();
            visit.picture("attack-answer").isUsableByAnybody();
            assertThat(visit.page().url()).contains("place=99999", "less-sex=GIRL");
            assertThat(visit.page().locator("#answer").isVisible()).isTrue();
            everyWindowIsDrawn(visit);
        }
    }

    /** A bar is as wide as its numbers, in small groups: from 1 to 4, the zone, there are four. */
    private static void everyWindowIsDrawn(Visit visit) {
        int numbers = visit.page().locator("tbody tr").count();
        assertThat(numbers).isGreaterThan(10);
        assertThat(visit.page().locator("svg .window").count()).isEqualTo(2 * numbers);
        assertThat(visit.page().locator("svg[role=img] > title").count())
                .isEqualTo(visit.page().locator("svg").count());
        var drawn = (List<?>) visit.page().evaluate("""
                () => [...document.querySelectorAll('svg.drawing')].flatMap(svg => {
                  const zone = svg.querySelectorAll('.small')[1].getAttribute('width');
                  return [...svg.querySelectorAll('.window')].map(bar => {
                    const [least, most] = bar.nextElementSibling.textContent.match(/[0-9]+/g);
                    return [4 * bar.getAttribute('width') / zone, most - least + 1];
                  });
                })""");
        assertThat(drawn).hasSize(2 * numbers).allSatisfy(one -> {
            var pair = (List<?>) one;
            assertThat(((Number) pair.getFirst()).doubleValue())
                    .isCloseTo(((Number) pair.getLast()).doubleValue(), within(0.1));
        });
    }
}
