package limits.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import limits.api.identity.Persona;
import limits.api.journeys.StoryToAudit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The auditor's walk in a real browser. */
@ResourceLock(StoryToAudit.HOUSE)
@Tag("browser")
class AnAuditorLooksAtTheLog {

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
    void an_auditor_replays_the_log(int width, String language) {
        try (Visit visit = chromium.visit(StoryToAudit.house(), width, language)) {
            visit.signIn(Persona.AUDITOR).goTo("/audit").picture("audit").isUsableByAnybody();
            visit.page().locator("#show").selectOption("PERMITTED");
            visit.page().locator(".choose button").click();
            visit.picture("audit-permitted").isUsableByAnybody();
            visit.page().locator(".log .go a").first().click();
            visit.picture("audit-as-of").isUsableByAnybody();
            assertThat(visit.page().locator("#so").innerText()).contains("S-204417");
            visit.page().locator("#motive").selectOption("COMPLAINT");
            visit.page().locator("#category button").click();
            visit.page().locator("#category .done").waitFor();
            visit.picture("audit-category").isUsableByAnybody();
            visit.goTo("/audit/decisions").picture("audit-decisions").isUsableByAnybody();
            visit.page().locator(".log .go a").last().click();
            visit.picture("audit-decision").isUsableByAnybody();
            visit.goTo("/audit/verify").picture("audit-verify").isUsableByAnybody();
            visit.page().locator("main form button").first().click();
            visit.picture("audit-verified").isUsableByAnybody();
            assertThat(visit.page().locator(".verdicts .permitted").count()).isEqualTo(4);
            visit.goTo("/audit/verify/days").picture("audit-days").isUsableByAnybody();
            visit.page().locator(".days a").first().click();
            visit.page().locator("#compare ~ form button").click();
            visit.picture("audit-compared").isUsableByAnybody();
            assertThat(visit.page().locator("main .done").count()).isOne();
        }
    }

    @Test
    void the_slider_swaps_what_was_so_without_leaving_the_page() {
        try (Visit visit = chromium.visit(StoryToAudit.house(), Visit.DESK, "fr-FR")) {
            visit.signIn(Persona.AUDITOR).goTo("/audit/as-of?entry=1");
            String before = visit.page().locator("#so .entry").getAttribute("data-position");
            visit.page().locator("#entry").press("ArrowRight");
            visit.page().locator("#so .entry[data-position='2']").waitFor();
            assertThat(before).isEqualTo("1");
            assertThat(visit.page().url()).endsWith("entry=2");
            visit.isUsableByAnybody();
        }
    }
}
