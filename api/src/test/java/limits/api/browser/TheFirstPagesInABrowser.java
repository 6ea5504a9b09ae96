package limits.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import limits.api.HouseForTests;
import limits.api.identity.Persona;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The way in, the home of each capacity and the exits, as people see them. */
@ResourceLock(HouseForTests.DEMONSTRATION)
@Tag("browser")
class TheFirstPagesInABrowser {

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
    void anybody_can_use_the_first_pages(int width, String language) {
        try (Visit visit = chromium.visit(HOUSE, width, language)) {
            visit.goTo("/").picture("welcome").isUsableByAnybody();
            visit.goTo("/danger").picture("danger").isUsableByAnybody();
            visit.goTo("/oauth2/authorization/limits").picture("personas").isUsableByAnybody();
            visit.signIn(Persona.COORDINATOR).picture("home").isUsableByAnybody();
            visit.goTo("/mandate-ended").picture("mandate-ended").isUsableByAnybody();
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo(language.substring(0, 2));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            names = {"SCHOOL_COUNSELLOR", "PROVIDER_CONTACT", "AUDITOR", "ADMINISTRATOR"})
    void homes_long_and_short_are_usable_on_a_telephone(Persona persona) {
        try (Visit visit = chromium.visit(HOUSE, Visit.TELEPHONE, "fr-FR")) {
            visit.signIn(persona).picture("home-" + persona.profession()).isUsableByAnybody();
            assertThat(visit.page().locator("header").innerText()).contains(persona.displayName());
        }
    }

    @Test
    void the_keyboard_alone_reaches_the_content_and_the_danger_page() {
        try (Visit visit = chromium.visit(HOUSE, Visit.DESK, "fr-FR")) {
            visit.goTo("/");
            visit.page().keyboard().press("Tab");
            assertThat(visit.page().evaluate("document.activeElement.textContent"))
                    .isEqualTo("Aller au contenu");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("main");
            visit.page().locator("header a.danger").press("Enter");
            assertThat(visit.page().url()).endsWith("/danger");
        }
    }

    @Test
    void a_language_is_chosen_with_one_click_and_kept() {
        try (Visit visit = chromium.visit(HOUSE, Visit.DESK, "fr-FR")) {
            visit.goTo("/danger").page().locator("a[hreflang=en]").click();
            assertThat(visit.page().locator("h1").innerText()).isEqualTo("A child is in danger");
            visit.signIn(Persona.AUDITOR);
            assertThat(visit.page().locator("h1").innerText()).isEqualTo("What you can do now");
        }
    }

    @Test
    void leaving_with_the_button_ends_the_session() {
        try (Visit visit = chromium.visit(HOUSE, Visit.DESK, "fr-FR")) {
            visit.signIn(Persona.MAYOR);
            visit.page().locator("form[action='/logout'] button").click();
            assertThat(visit.page().locator("main").innerText()).contains("Se connecter");
        }
    }

    @Test
    void a_missing_browser_is_only_excused_where_somebody_looks() {
        assertThat(Chromium.find(Map.of("CHROMIUM", "/nowhere/chromium"))).isEmpty();
        assertThat(Chromium.mustRun(Map.of("CI", "true"))).isTrue();
        assertThat(Chromium.mustRun(Map.of())).isFalse();
    }
}
