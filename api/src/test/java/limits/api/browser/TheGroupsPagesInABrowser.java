package limits.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import limits.api.HouseForTests;
import limits.api.identity.Persona;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Journey 2 as members, the provider's contact and the data protection officer see it. */
@ResourceLock(HouseForTests.DEMONSTRATION)
@Tag("browser")
class TheGroupsPagesInABrowser {

    private static final HouseForTests HOUSE = HouseForTests.demonstration();
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.openOrSkip();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"390,fr-FR", "1280,en-GB"})
    void a_member_goes_from_the_charter_to_a_reading(int width, String language) {
        try (Visit visit = chromium.visit(HOUSE, width, language)) {
            visit.signIn(Persona.SCHOOL_COUNSELLOR)
                    .goTo("/group")
                    .picture("group")
                    .isUsableByAnybody();
            visit.page().locator("details.why > summary").nth(1).click();
            assertThat(visit.page().locator("details.why .may:visible").count()).isPositive();
            visit.picture("group-why").isUsableByAnybody();
            visit.page().locator("main a[href$='/channels']").click();
            visit.picture("channels").isUsableByAnybody();
            visit.goTo("/group");
            visit.page().locator("main h3 a").first().click();
            visit.picture("group-charter").isUsableByAnybody();
            visit.page().locator("main a[href$='/families']").first().click();
            visit.picture("group-families").isUsableByAnybody();
            visit.goTo("/situations/new").picture("situation-new").isUsableByAnybody();
            visit.goTo("/situations").picture("situations").isUsableByAnybody();
            visit.page().locator("main .cards a").first().click();
            visit.picture("situation").isUsableByAnybody();
            visit.goTo("/referrals").picture("referrals-team").isUsableByAnybody();
            visit.goTo("/danger/report").picture("danger-report").isUsableByAnybody();
        }
    }

    @ParameterizedTest
    @CsvSource({"390,fr-FR", "1280,en-GB"})
    void sharing_shows_first_who_could_read(int width, String language) {
        try (Visit visit = chromium.visit(HOUSE, width, language)) {
            visit.signIn(Persona.EDUCATOR).goTo("/situations");
            visit.page().locator("main .cards a").first().click();
            visit.page().locator("main a[href$='/share']").first().click();
            visit.picture("share-kinds").isUsableByAnybody();
            visit.page().locator("main a[href$='category=SUPPORT_NEED_CODE']").click();
            visit.picture("share").isUsableByAnybody();
            visit.page().locator("input[name='content.needs']").first().check();
            visit.page().locator("select[name=source]").selectOption("TOLD_BY_THE_PERSON");
            visit.page().locator("textarea[name=why]").fill("Mme Durand en a parlé.");
            visit.page().locator("select[name=purpose]").selectOption("P2_COORDINATE_SUPPORT");
            visit.page().locator("input[name=readers]").first().check();
            visit.page().locator("select[name=necessity]").selectOption("TO_COORDINATE");
            visit.page().locator("button[value=preview]").click();
            visit.picture("share-seen").isUsableByAnybody();
            assertThat(visit.page().locator("#seen").isVisible()).isTrue();
            assertThat(visit.page().locator("#warned").isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,fr-FR", "390,en-GB"})
    void others_see_their_own_part(int width, String language) {
        try (Visit visit = chromium.visit(HOUSE, width, language)) {
            visit.signIn(Persona.PROVIDER_CONTACT)
                    .goTo("/referrals")
                    .picture("referrals-desk")
                    .isUsableByAnybody();
        }
        try (Visit visit = chromium.visit(HOUSE, width, language)) {
            visit.signIn(Persona.COORDINATOR)
                    .goTo("/group")
                    .picture("group-coordinator")
                    .isUsableByAnybody();
            visit.page().locator("main a[href$='/designate']").first().click();
            visit.picture("group-designate").isUsableByAnybody();
            visit.goTo("/group");
            visit.page().locator("main a[href$='/charter/draft']").first().click();
            visit.picture("charter-editor").isUsableByAnybody();
            visit.page().evaluate("document.getElementsByName('categories').forEach(box => box.checked = false)");
            visit.page().locator("main form.sheet button[type=submit]").last().click();
            visit.picture("charter-editor-again").accept("400").isUsableByAnybody();
            assertThat(visit.page().locator("main [role=alert]").count()).isPositive();
            bringsItsOwnText(visit);
        }
        try (Visit visit = chromium.visit(HOUSE, width, language)) {
            visit.signIn(Persona.DATA_PROTECTION_OFFICER)
                    .goTo("/danger/reports")
                    .picture("danger-reports")
                    .isUsableByAnybody();
            visit.goTo("/group");
            visit.page().locator("main a[href^='/catalogue/']").click();
            visit.picture("catalogue").isUsableByAnybody();
            visit.page().locator("main a[href$='/fix']").click();
            visit.page().locator("textarea[name=residents]").fill("99999 ; douze");
            visit.page().locator("main form.sheet button[type=submit]").last().click();
            visit.picture("catalogue-fix-again").accept("400").isUsableByAnybody();
            assertThat(visit.page().locator("#residents-wrong").isVisible()).isTrue();
        }
    }

    /** The version in force, taken away as a file and tried again: it may be saved as it stands, and nothing changes. */
    private static void bringsItsOwnText(Visit visit) {
        visit.goTo("/group").page().locator("main h3 a").first().click();
        var page = visit.page();
        Object text =
                page.locator("main a[href$='/file']").evaluate("link => fetch(link.href).then(file => file.text())");
        page.locator("main a[href*='/simulator']").first().click();
        page.locator("main details:has(textarea) > summary").click();
        page.locator("textarea[name=text]").fill(String.valueOf(text));
        page.locator("main form[enctype] button").click();
        visit.picture("charter-brought").isUsableByAnybody();
        assertThat(page.locator("main form[action$='/charter/bring'] button").isVisible())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"390,fr-FR", "1280,en-GB"})
    void a_colleague_asks_who_knows_somebody_and_the_lead_alone_is_told(int width, String language) {
        try (Visit officer = chromium.visit(HOUSE, width, language)) {
            officer.signIn(Persona.DATA_PROTECTION_OFFICER).goTo("/group");
            officer.page().locator("main a[href$='/who-knows']").first().click();
            officer.picture("who-knows-shut").isUsableByAnybody();
            officer.page().locator("main a[href$='/who-knows/open']").click();
            officer.picture("who-knows-open").isUsableByAnybody();
            sendForm(officer);
            entersAndAsks(width, language);
            officer.page().locator("main a[href$='/who-knows/close']").click();
            sendForm(officer);
            assertThat(officer.page()
                            .locator("main a[href$='/who-knows/close']")
                            .count())
                    .isZero();
        }
    }

    private static void entersAndAsks(int width, String language) {
        try (Visit lead = chromium.visit(HOUSE, width, language);
                Visit asker = chromium.visit(HOUSE, width, language)) {
            lead.signIn(Persona.EDUCATOR).goTo("/situations");
            lead.page().locator("main .cards a").first().click();
            lead.page().locator("main a[href$='/index']").click();
            lead.picture("who-knows-enter").isUsableByAnybody();
            named(lead, "Noël", "Inès");
            asker.signIn(Persona.SCHOOL_COUNSELLOR).goTo("/group");
            asker.page().locator("main a[href$='/who-knows']").first().click();
            asker.page().locator("main a[href$='/who-knows/question']").click();
            asker.picture("who-knows-question").isUsableByAnybody();
            named(asker, "NOEL", "ines");
            asker.picture("who-knows-asked").isUsableByAnybody();
            assertThat(asker.page().locator("main section .cards li").count()).isZero();
            lead.goTo("/group");
            lead.page().locator("main a[href$='/who-knows']").first().click();
            lead.picture("who-knows-told").isUsableByAnybody();
            assertThat(lead.page().locator("main section .cards li").count()).isEqualTo(1);
        }
    }

    private static void named(Visit visit, String family, String given) {
        visit.page().locator("input[name=familyName]").fill(family);
        visit.page().locator("input[name=givenName]").fill(given);
        visit.page().locator("input[name=born]").fill("2011-02-03");
        sendForm(visit);
    }

    private static void sendForm(Visit visit) {
        visit.page().locator("main form.sheet button[type=submit]").click();
        visit.page().waitForLoadState();
    }

    @ParameterizedTest
    @CsvSource({"640,fr-FR", "390,en-GB", "1280,en-GB"})
    void an_officer_asks_who_could_read_what(int width, String language) {
        try (Visit visit = chromium.visit(HOUSE, width, language)) {
            visit.signIn(Persona.DATA_PROTECTION_OFFICER).goTo("/group");
            visit.page().locator("main a[href$='/simulator']").first().click();
            visit.page().waitForLoadState();
            visit.picture("simulator").isUsableByAnybody();
            assertThat(visit.page().locator("table.matrix").isVisible()).isEqualTo(width >= 1280);
            assertThat(visit.page().locator(".reach-list").isVisible()).isEqualTo(width < 1280);
            visit.page().locator("a[href*='who=CPE']:visible").first().click();
            visit.page().waitForLoadState();
            visit.picture("simulator-one").isUsableByAnybody();
            visit.page().locator("summary").first().click();
            visit.page().locator("textarea[name=text]").fill("modelVersion: 1\ncharter: {id: A}\n");
            visit.page().locator("main form[method=post] button").click();
            visit.picture("simulator-slips").accept("400").isUsableByAnybody();
            assertThat(visit.page().locator("[role=alert] li").count()).isGreaterThan(3);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,fr-FR", "1280,en-GB"})
    void what_families_read_prints_on_two_pages_at_most(int width, String language) {
        try (Visit visit = chromium.visit(HOUSE, width, language)) {
            visit.signIn(Persona.COORDINATOR).goTo("/group");
            visit.page().locator("main a[href$='/families']").first().click();
            visit.page().waitForLoadState();
            byte[] paper = visit.page().pdf(new Page.PdfOptions().setFormat("A4"));
            String told = new String(paper, StandardCharsets.ISO_8859_1);
            int pages = told.split("/Type\\s*/Page\\b(?!s)").length - 1;
            assertThat(pages).isBetween(1, 2);
            assertThat(visit.page().locator("main").innerText()).contains("119", "CNIL");
        }
    }
}
