package limits.api.identity;

import static org.assertj.core.api.Assertions.assertThat;

import limits.api.HouseForTests;
import limits.api.PageSeen;
import limits.api.TestPerson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer forbids the browser, whatever the address. */
@ResourceLock(HouseForTests.DEMONSTRATION)
@Tag("postgres")
class EveryAnswerIsStrict {

    private final HouseForTests house = HouseForTests.demonstration();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/danger",
                "/mandate-ended",
                "/project",
                "/no-such-page",
                "/api/v1/me",
                "/api/nothing",
                "/actuator/health",
                "/v3/api-docs",
                "/limits.css",
                "/webjars/htmx.org/dist/htmx.min.js",
                "/danger;x"
            })
    void a_stranger_gets_every_header(String address) {
        strict(TestPerson.stranger(house).get(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/situations", "/committee", "/audit", "/danger"})
    void somebody_signed_in_gets_every_header_and_nothing_is_kept(String address) {
        PageSeen page = TestPerson.signedIn(house, Persona.SCHOOL_COUNSELLOR).get(address);

        strict(page);
        assertThat(page.header("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void the_api_keeps_nothing() {
        var person = TestPerson.stranger(house);

        var me = person.api(person.token(Persona.MAYOR), "/api/v1/me");

        strict(me);
        assertThat(me.header("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(me.header("Set-Cookie")).isEmpty();
    }

    @Test
    void what_never_changes_may_be_kept() {
        assertThat(TestPerson.stranger(house)
                        .get("/limits.css")
                        .header("Cache-Control")
                        .orElseThrow())
                .contains("max-age=3600")
                .doesNotContain("no-store");
    }

    @Test
    void forms_lead_nowhere_but_here_and_from_the_picker_to_this_machine() {
        var stranger = TestPerson.stranger(house);

        assertThat(stranger.get("/").header("Content-Security-Policy").orElseThrow())
                .contains("form-action 'self';");
        assertThat(stranger.get("/oauth2/authorization/limits")
                        .header("Content-Security-Policy")
                        .orElseThrow())
                .contains("form-action 'self' http://127.0.0.1:* http://localhost:*;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/danger", "/mandate-ended", "/oauth2/authorization/limits"})
    void no_page_holds_inline_code_or_a_session_in_an_address(String address) {
        String page = TestPerson.stranger(house).get(address).body();

        assertThat(page)
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContain("<style", " style=", "jsessionid");
        assertThat(page).doesNotContainPattern("\\son[a-z]+=");
    }

    private static void strict(PageSeen page) {
        assertThat(page.header("Content-Security-Policy").orElse(""))
                .contains(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "img-src 'self' data:",
                        "base-uri 'none'",
                        "frame-ancestors 'none'");
        assertThat(page.header("Referrer-Policy")).contains("no-referrer");
        assertThat(page.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.header("X-Frame-Options")).contains("DENY");
        assertThat(page.header("Permissions-Policy").orElse(""))
                .contains("camera=()", "geolocation=()", "microphone=()");
        assertThat(page.header("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(page.header("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(page.header("Server")).isEmpty();
    }
}
