package limits.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
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

/** Journey 1 as people see it: every page of it, on a desk and on a telephone, in French and in English. */
@Tag("browser")
class TheCommitteesPagesInABrowser {

    private static HouseForTests house;
    private static Chromium chromium;
    private static String project;

    @BeforeAll
    static void open() {
        chromium = Chromium.openOrSkip();
        house = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never"));
        var story = new GovernanceStory(house);
        project = story.planned();
        new PublishedStory(house, project).told();
        published(project);
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
    void the_coordinator_can_use_every_page_of_the_journey(int width, String language) {
        try (Visit visit = chromium.visit(house, width, language)) {
            visit.signIn(Persona.COORDINATOR);
            for (String room : List.of("project", "committee", "partners", "assessment", "plan", "figures")) {
                visit.goTo("/" + room + "/" + project).picture(room).isUsableByAnybody();
            }
            visit.goTo("/plan/" + project + "/money").picture("money").isUsableByAnybody();
            visit.goTo("/templates").picture("templates").isUsableByAnybody();
            visit.goTo("/schemes?kind=PAID_WORK").picture("schemes").isUsableByAnybody();
            visit.goTo("/project/communes?name=loos").picture("communes").isUsableByAnybody();
        }
    }

    private static void published(String project) {
        TwoPeoplePublishAQuarter.publish(house, project, "2026-Q2");
        TwoPeoplePublishAQuarter.publish(house, project, "2026-Q3");
    }

    @ParameterizedTest
    @CsvSource({"390,fr-FR", "1280,fr-FR", "390,en-GB", "1280,en-GB"})
    void the_committee_reads_of_young_people_and_opens_a_cell_further(int width, String language) {
        try (Visit visit = chromium.visit(house, width, language)) {
            visit.signIn(Persona.COMMITTEE_SEAT);
            visit.goTo("/figures/" + project + "/young-people")
                    .picture("young-people")
                    .isUsableByAnybody();
            visit.goTo("/figures/" + project + "/young-people?cell=0")
                    .picture("young-people-finer")
                    .isUsableByAnybody();
            visit.goTo("/figures/" + project + "/releases").picture("releases").isUsableByAnybody();
            visit.goTo("/figures/" + project + "/releases/2026-Q3")
                    .picture("release")
                    .isUsableByAnybody();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,fr-FR", "390,en-GB"})
    void every_form_of_the_journey_can_be_filled_in(int width, String language) {
        try (Visit visit = chromium.visit(house, width, language)) {
            visit.signIn(Persona.COORDINATOR);
            visit.goTo("/project/new").picture("form-project").isUsableByAnybody();
            visit.goTo("/committee/" + project + "/seat").picture("form-seat").isUsableByAnybody();
            visit.goTo("/committee/" + project + "/meeting")
                    .picture("form-meeting")
                    .isUsableByAnybody();
            visit.page().navigate("/committee/" + project);
            visit.page().locator("a[href$='/decide']").first().click();
            visit.picture("form-decision").isUsableByAnybody();
            visit.goTo("/plan/" + project + "/priority")
                    .picture("form-priority")
                    .isUsableByAnybody();
            visit.goTo("/plan/" + project + "/action?template=LOOS_AND_YOU")
                    .picture("form-action")
                    .isUsableByAnybody();
            visit.goTo("/plan/" + project + "/import").picture("form-import").isUsableByAnybody();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,fr-FR", "390,en-GB"})
    void an_answer_that_cannot_be_read_is_told_beside_its_question(int width, String language) {
        try (Visit visit = chromium.visit(house, width, language)) {
            visit.signIn(Persona.COORDINATOR);
            visit.goTo("/project/new").page().evaluate("document.querySelector('form.sheet').noValidate = true");
            visit.page().locator("#heading").fill("Un projet");
            visit.page().locator("#communes").fill("00000");
            visit.page().locator("form.sheet button").click();
            visit.picture("form-again");
            assertThat(visit.page().locator("#heading").inputValue()).isEqualTo("Un projet");
            assertThat(visit.page().locator("#starts").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            visit.accept("400").isUsableByAnybody();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,fr-FR", "390,fr-FR"})
    void a_file_with_faults_is_told_line_by_line(int width, String language) {
        try (Visit visit = chromium.visit(house, width, language)) {
            visit.signIn(Persona.COORDINATOR).goTo("/plan/" + project + "/import");
            visit.page()
                    .locator("#file")
                    .setInputFiles(new FilePayload(
                            "actions.csv",
                            "text/csv",
                            "intitulé;axe;début\nAtelier;Nulle part;hier\n".getBytes(StandardCharsets.UTF_8)));
            visit.page().locator("form.sheet button").click();
            assertThat(visit.picture("import-faults").page().locator("table").innerText())
                    .contains("facteur");
            visit.accept("400").isUsableByAnybody();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,fr-FR", "390,en-GB"})
    void a_sheet_is_read_with_a_situation(int width, String language) {
        try (Visit visit = chromium.visit(house, width, language)) {
            visit.signIn(Persona.PROVIDER_CONTACT).goTo("/schemes/educational-work");
            visit.page().locator("#age").fill("12");
            visit.page().locator("form.sheet button").click();
            visit.picture("scheme").isUsableByAnybody();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,fr-FR"})
    void the_adopted_plan_shows_how_it_was_adopted(int width, String language) {
        new GovernanceStory(house).adopted(project);
        try (Visit visit = chromium.visit(house, width, language)) {
            visit.signIn(Persona.COMMITTEE_SEAT).goTo("/plan/" + project);
            visit.picture("plan-adopted").isUsableByAnybody();
            assertThat(visit.page().locator("#standing").innerText()).contains("2 pour, 0 contre");
            assertThat(visit.page().locator("main a[role=button]").count()).isZero();
        }
    }
}
