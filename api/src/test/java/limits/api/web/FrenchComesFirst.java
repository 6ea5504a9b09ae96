package limits.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import limits.api.HouseForTests;
import limits.api.TestPerson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages speak French unless a reader prefers English; the machine's own language never matters. */
@ResourceLock(HouseForTests.DEMONSTRATION)
@Tag("postgres")
class FrenchComesFirst {

    private final HouseForTests house = HouseForTests.demonstration();

    @Test
    void a_browser_that_says_nothing_reads_french() {
        var page = TestPerson.stranger(house).get("/danger");

        assertThat(page.body()).contains("<html lang=\"fr\"");
        assertThat(page.text()).contains("Un enfant est en danger").doesNotContain("A child is in danger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "fr-FR,fr;q=0.9,en;q=0.8", "de-DE,de", "*", "not a language!", "pt,es;q=0.5"})
    void a_french_browser_and_any_other_reads_french(String accepted) {
        assertThat(TestPerson.stranger(house)
                        .get("/danger", "Accept-Language", accepted)
                        .body())
                .contains("<html lang=\"fr\"");
    }

    @Test
    void a_browser_that_prefers_english_reads_english() {
        var page = TestPerson.stranger(house).get("/danger", "Accept-Language", "en-GB,en;q=0.9,fr;q=0.1");

        assertThat(page.body()).contains("<html lang=\"en\"");
        assertThat(page.text()).contains("A child is in danger").doesNotContain("Un enfant est en danger");
    }

    @Test
    void a_language_once_chosen_stays_chosen() {
        var reader = TestPerson.stranger(house);

        assertThat(reader.get("/danger?lang=en", "Accept-Language", "fr").body())
                .contains("<html lang=\"en\"");
        assertThat(reader.get("/", "Accept-Language", "fr").body()).contains("<html lang=\"en\"");
        assertThat(reader.get("/?lang=fr", "Accept-Language", "en").body()).contains("<html lang=\"fr\"");
        assertThat(reader.get("/", "Accept-Language", "en").body()).contains("<html lang=\"fr\"");
        assertThat(reader.get("/?lang=xx", "Accept-Language", "en").body()).contains("<html lang=\"fr\"");
    }

    @Test
    void choosing_a_language_in_the_picker_keeps_what_was_asked() {
        var reader = TestPerson.stranger(house);
        String picker = reader.get("/oauth2/authorization/limits").body();
        var other =
                java.util.regex.Pattern.compile("href=\"(\\?[^\"]*lang=en)\"").matcher(picker);

        assertThat(other.find()).isTrue();
        var english = reader.get("/oauth2/authorize" + other.group(1).replace("&amp;", "&"));
        assertThat(english.text()).contains("Who are you today?");
        assertThat(english.hidden()).containsKeys("state", "code_challenge", "redirect_uri");
    }

    @Test
    void a_problem_speaks_the_language_of_the_program() {
        var program = TestPerson.stranger(house);

        assertThat(program.get("/api/v1/me").body()).contains("Il faut d’abord se connecter.");
        assertThat(program.get("/api/v1/me", "Accept-Language", "en").body()).contains("Please sign in first.");
    }
}
