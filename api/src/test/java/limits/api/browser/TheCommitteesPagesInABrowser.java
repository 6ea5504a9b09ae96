package limits.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import limits.api.HouseForTests;
import limits.api.identity.Persona;
import limits.api.journeys.ApprovedNumbersAreTakenHome;
import limits.api.journeys.GovernanceStory;
import limits.api.journeys.PublishedStory;
import limits.api.journeys.TwoPeoplePublishAQuarter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Journey 1 as people see it: every page of it, on a desk and on a telephone, in French and in English. */
@Tag("browser")
class TheCommitteesPagesInABrowser {

    /** What stands in the bytes of a file of each kind, and of no other. */
    private static final Map<String, String> MARKS = Map.of(
            "xlsx", "xl/workbook.xml",
            "ods", "mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
            "pdf", "%PDF-",
            "csv", ";Situations ");

    private static HouseForTests house;
    private static Chromium chromium;
    private static String project;
    private static String proposed;

    @BeforeAll
    static void open() {
        chromium = Chromium.openOrSkip();
        house = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never"));
        var story = new GovernanceStory(house);
        project = story.planned();
        new PublishedStory(house, project).told();
        published(project);
        String other = story.project("Rive gauche");
        new PublishedStory(house, other).told();
        published(other);
        proposed = story.project("Publier à deux");
        new PublishedStory(house, proposed).told();
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
    @CsvSource({"390,fr-FR", "1280,en-GB", "1280,fr-FR", "390,en-GB"})
    void the_committee_reads_of_young_people_opens_a_cell_further_and_takes_the_numbers_home(int width, String language)
            throws IOException {
        try (Visit visit = chromium.visit(house, width, language)) {
            visit.signIn(Persona.COMMITTEE_SEAT);
            visit.goTo("/figures/" + project + "/young-people")
                    .picture("young-people")
                    .isUsableByAnybody();
            visit.page().locator("#finer li a").first().click();
            visit.picture("young-people-finer").isUsableByAnybody();
            assertThat(visit.page().locator("#parts-caption").isVisible()).isTrue();
            takenHome(visit, language.equals("fr-FR"));
            visit.goTo("/figures/" + project + "/young-people?quarter=2026-Q2")
                    .picture("young-people-earlier")
                    .isUsableByAnybody();
            visit.goTo("/figures/together").picture("together").isUsableByAnybody();
            visit.goTo("/figures/" + project + "/releases").picture("releases").isUsableByAnybody();
            visit.goTo("/figures/" + project + "/releases/2026-Q3")
                    .picture("release")
                    .isUsableByAnybody();
        }
    }

    /** Each file is of the kind that its name says, in the language of the page, and has numbers in it. */
    private static void takenHome(Visit visit, boolean french) throws IOException {
        for (String kind : MARKS.keySet()) {
            var taken = visit.takes("main a[href$='/young-people." + kind + "']");
            assertThat(taken.name()).isEqualTo("young-people." + kind);
            byte[] bytes = Files.readAllBytes(taken.file());
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).as(kind).contains(MARKS.get(kind));
            String words = kind.equals("csv")
                    ? new String(bytes, StandardCharsets.UTF_8)
                    : ApprovedNumbersAreTakenHome.words(kind, bytes);
            assertThat(words)
                    .as(kind)
                    .contains("QN05903M", "60", french ? "Situations ouvertes" : "Situations opened")
                    .contains(french ? "paliers de 5" : "steps of 5");
        }
    }

    @Test
    void a_quarter_is_proposed_on_a_telephone_and_approved_by_somebody_else_at_a_desk() {
        String quarter = "main a[href$='/releases/2026-Q2']";
        try (Visit officer = chromium.visit(house, Visit.TELEPHONE, "fr-FR")) {
            officer.signIn(Persona.DATA_PROTECTION_OFFICER).goTo("/figures/" + proposed + "/releases");
            officer.page().locator(quarter).click();
            officer.page().locator("main a[href$='/propose']").click();
            officer.picture("release-propose").isUsableByAnybody();
            officer.page().locator("form.sheet button").click();
            officer.picture("release-proposed").isUsableByAnybody();
            assertThat(officer.page().locator("p.done").innerText()).isEqualTo("Le trimestre est proposé.");
            assertThat(officer.page().locator("main a[href$='/approve']").count())
                    .as("nobody approves what she proposed")
                    .isZero();
        }
        try (Visit mayor = chromium.visit(house, Visit.DESK, "en-GB")) {
            mayor.signIn(Persona.MAYOR).goTo("/figures/" + proposed + "/releases");
            mayor.page().locator(quarter).click();
            mayor.page().locator("main a[href$='/approve']").click();
            mayor.picture("release-approve").isUsableByAnybody();
            mayor.page().locator("form.sheet button").click();
            mayor.picture("release-approved").isUsableByAnybody();
            assertThat(mayor.page().locator("p.done").innerText()).isEqualTo("Publication is approved.");
            mayor.goTo("/figures/" + proposed + "/young-people");
            assertThat(mayor.page().locator("#totals-heading").innerText()).contains("Q2 2026");
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
