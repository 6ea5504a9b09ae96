package limits.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import limits.api.HouseForTests;
import limits.api.PageSeen;
import limits.api.TestPerson;
import limits.api.database.Databases;
import limits.api.identity.Persona;
import limits.planted.TroubleDoor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A refusal, an absence, a malformed answer and a fault are each told in their own way, and none repeats what was sent. */
@ResourceLock(Resources.SYSTEM_OUT)
@Tag("postgres")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OutputCaptureExtension.class)
class TroubleIsTold {

    private static HouseForTests house;
    private static TestPerson coordinator;
    private static String token;

    @BeforeAll
    static void open() {
        house = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never"), TroubleDoor.class);
        coordinator = TestPerson.signedIn(house, Persona.COORDINATOR);
        token = coordinator.token(Persona.COORDINATOR);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_rule_that_says_no_is_409_with_its_reason_in_words() {
        PageSeen page = coordinator.get("/schemes/refused");

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("Une autre décision est arrivée avant la vôtre", "Claire Marchand");
        assertThat(coordinator.get("/schemes/refused", "Accept-Language", "en").text())
                .contains("Another decision came before yours");
    }

    @Test
    void asked_by_a_fragment_it_is_a_fragment() {
        PageSeen fragment = coordinator.get("/schemes/refused", "HX-Request", "true");

        assertThat(fragment.status()).isEqualTo(409);
        assertThat(fragment.body()).startsWith("<div").doesNotContain("<html").contains("role=\"alert\"");
    }

    @Test
    void what_is_not_there_what_may_not_be_read_and_what_is_shut_are_one_page() {
        PageSeen refusedReading = coordinator.get("/schemes/no-such-thing");
        PageSeen absent = coordinator.get("/schemes/never-existed");
        PageSeen shut = coordinator.get("/situations/x");

        assertThat(List.of(refusedReading.status(), absent.status(), shut.status()))
                .containsOnly(404);
        assertThat(refusedReading.steady()).isEqualTo(absent.steady()).isEqualTo(shut.steady());
        assertThat(refusedReading.answer().headers().map().keySet())
                .isEqualTo(absent.answer().headers().map().keySet())
                .isEqualTo(shut.answer().headers().map().keySet());
        PageSeen problem = coordinator.api(token, "/api/v1/schemes/no-such-thing");
        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.body())
                .isEqualTo(
                        coordinator.api(token, "/api/v1/schemes/never-existed").body())
                .isEqualTo(coordinator.api(token, "/api/v1/situations").body())
                .isEqualTo(coordinator.api(token, "/api/v2").body());
    }

    @Test
    void a_malformed_word_of_ours_is_400_with_a_sentence_about_it() {
        PageSeen page = coordinator.get("/schemes/area?code=mirabelle");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text())
                .contains("Un code commune INSEE a cinq caractères")
                .doesNotContain("mirabelle");
        assertThat(coordinator.get("/schemes/number?number=mirabelle").text())
                .contains("number: Un nombre est attendu.")
                .doesNotContain("mirabelle");
        assertThat(coordinator.get("/schemes/number").text()).contains("number: Une réponse est attendue.");
    }

    @Test
    void a_form_carries_its_command_and_its_token_and_starts_without_complaints() {
        PageSeen form = coordinator.get("/schemes/form");

        assertThat(form.hidden()).containsKeys("_csrf", "commandId");
        assertThat(form.body()).doesNotContain("aria-invalid", "class=\"wrong\"");
        assertThat(coordinator.get("/schemes/form").hidden().get("commandId"))
                .isNotEqualTo(form.hidden().get("commandId"));
    }

    @Test
    void the_answers_of_a_form_are_all_read_and_each_wrong_one_is_told_beside_its_field() {
        PageSeen again =
                coordinator.post("/schemes/form", Map.of("title", " ", "code", "<b>mirabelle", "quarter", "2026-Q2"));

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text()).contains("Une réponse est attendue.", "Un code commune INSEE a cinq caractères");
        assertThat(again.body())
                .contains("id=\"code-wrong\"", "aria-describedby=\"code-wrong\"", "value=\"&lt;b&gt;mirabelle\"")
                .contains("<option value=\"2026-Q2\" selected=\"selected\">")
                .doesNotContain("<b>mirabelle", "quarter-wrong");
    }

    @Test
    void a_form_well_answered_leads_to_a_page_that_says_it_is_done_once() {
        PageSeen done = coordinator.post("/schemes/form", Map.of("title", "ok", "code", "59350", "quarter", "2026-Q2"));

        assertThat(done.status()).isEqualTo(200);
        assertThat(done.answer().previousResponse()).isPresent();
        assertThat(done.body()).contains("class=\"done\" role=\"status\"");
        assertThat(coordinator.get("/schemes/form").body()).doesNotContain("class=\"done\"");
    }

    @Test
    void a_fault_is_a_number_here_and_in_the_log_and_never_a_word(CapturedOutput log) {
        PageSeen page = coordinator.get("/schemes/fault");

        assertThat(page.status()).isEqualTo(500);
        var number =
                java.util.regex.Pattern.compile("<code>([0-9a-f]{12})</code>").matcher(page.body());
        assertThat(number.find()).isTrue();
        assertThat(entry(log, number.group(1)))
                .contains("IllegalStateException", "TroubleDoor.fault")
                .doesNotContain("Exception: ");
        assertThat(page.body() + log).doesNotContain("mirabelle");
        PageSeen problem = coordinator.api(token, "/api/v1/schemes/fault");
        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.body()).contains("\"incident\":\"").doesNotContain("mirabelle", "Exception");
    }

    /** What the log says of one incident; other houses may be at work beside this one. */
    private static String entry(CapturedOutput log, String incident) {
        String from = log.toString().substring(log.toString().indexOf("incident " + incident));
        return from.split("\\R(?=\\d\\d:\\d\\d:\\d\\d)", 2)[0];
    }

    @Test
    void a_full_disk_is_told_as_what_it_is() {
        PageSeen page = coordinator.get("/schemes/no-room");

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text()).contains("Le disque du serveur est plein", "rien de ceci", "Numéro à citer");
        PageSeen problem = coordinator.api(token, "/api/v1/schemes/no-room", "Accept-Language", "en");
        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.body()).contains("\"code\":\"no-room\"", "The disk of the server is full");
    }

    @Test
    void an_argument_that_others_refuse_is_a_fault_of_ours() {
        assertThat(coordinator.get("/schemes/foreign-argument").status()).isEqualTo(500);
    }

    @Test
    void a_program_gets_problems_of_rfc_9457() {
        PageSeen problem = coordinator.api(token, "/api/v1/schemes/refused", "Accept-Language", "en");

        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.header("Content-Type")).contains("application/problem+json");
        assertThat(problem.body())
                .isEqualTo(
                        "{\"code\":\"command.came-second\",\"status\":409,\"title\":\"Another decision came before yours."
                                + " Reload the page to see it.\",\"type\":\"urn:limits:problem:command.came-second\"}");
    }

    @Test
    void an_unknown_property_a_malformed_word_and_broken_json_are_400_with_the_field() {
        PageSeen unknown = asked("{\"title\":\"a\",\"words\":\"b\",\"role\":\"mirabelle\"}");
        PageSeen malformed = asked("{\"title\":\"mirabelle\",\"words\":\" \"}");
        PageSeen broken = asked("{\"title\":");

        assertThat(List.of(unknown.status(), malformed.status(), broken.status()))
                .containsOnly(400);
        assertThat(unknown.body()).contains("\"field\":\"role\"", "invalid.unknown-field");
        assertThat(malformed.body()).contains("\"field\":\"words\"", "invalid.words");
        assertThat(unknown.body() + malformed.body()).doesNotContain("mirabelle");
    }

    @Test
    void a_body_that_is_too_long_is_not_read() {
        String long_ = "{\"title\":\"" + "a".repeat(300_000) + "\"}";

        assertThat(asked(long_).status()).isEqualTo(413);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void with_every_database_gone_the_danger_page_opens_at_once_and_the_rest_is_a_number() {
        house.part(Databases.class).close();
        var stranger = TestPerson.stranger(house);
        long before = System.nanoTime();

        assertThat(stranger.get("/danger").text()).contains("119", "114", "CRIP d’Aubervelle", "Parquet");
        assertThat(coordinator.get("/danger").status()).isEqualTo(200);
        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
        PageSeen rest = coordinator.get("/project");
        assertThat(rest.status()).isEqualTo(500);
        assertThat(rest.text()).contains("Numéro à citer");
        assertThat(stranger.get("/actuator/health").status()).isEqualTo(503);
    }

    private static PageSeen asked(String json) {
        return coordinator.sendJson(token, "POST", "/api/v1/schemes/asked", json);
    }
}
