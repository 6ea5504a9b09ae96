package limits.api.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import limits.api.HouseForTests;
import limits.api.TestPerson;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.kernel.Capacity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A person signs in under one mandate, and acts under that one alone for as long as it runs. */
@ResourceLock(HouseForTests.DEMONSTRATION)
@Tag("postgres")
class SigningIn {

    private final HouseForTests house = HouseForTests.demonstration();

    @AfterEach
    void every_mandate_runs_again() {
        house.part(Databases.class)
                .as(Role.IDENTITY)
                .client()
                .sql("UPDATE mandates SET ends_at = NULL")
                .update();
    }

    @ParameterizedTest
    @EnumSource(Persona.class)
    void each_persona_can_sign_in_and_sees_who_she_is(Persona persona) {
        var home = TestPerson.stranger(house).signIn(persona);

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.path()).isEqualTo("/");
        assertThat(home.text())
                .contains(persona.displayName(), persona.body().title(), "Ce que vous pouvez faire maintenant");
    }

    @ParameterizedTest
    @EnumSource(Persona.class)
    void each_persona_is_shown_the_doors_of_her_capacity_and_no_other(Persona persona) {
        var person = TestPerson.signedIn(house, persona);
        String home = person.get("/").body();

        for (Door door : Door.values()) {
            boolean open = Door.openTo(persona.capacity()).contains(door);
            assertThat(home.contains("href=\"" + door.path() + "\""))
                    .as(door.name())
                    .isEqualTo(open);
        }
    }

    @Test
    void a_door_that_is_shut_looks_like_nothing() {
        var administrator = TestPerson.signedIn(house, Persona.ADMINISTRATOR);

        var shut = administrator.get("/situations");
        var nothing = administrator.get("/actuator/nothing");

        assertThat(shut.status()).isEqualTo(404);
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(shut.steady()).isEqualTo(nothing.steady());
    }

    @Test
    void one_person_with_two_mandates_uses_two_sessions() {
        var member = TestPerson.signedIn(house, Persona.SOCIAL_WORKER);
        var seat = TestPerson.signedIn(house, Persona.SOCIAL_WORKER_ON_COMMITTEE);

        assertThat(member.get("/").text()).contains("Samira Lefort", "membre du groupe restreint");
        assertThat(seat.get("/").text()).contains("Samira Lefort", "siège au comité de pilotage");
        assertThat(member.get("/committee").status()).isEqualTo(404);
        assertThat(seat.get("/situations").status()).isEqualTo(404);
        assertThat(Persona.SOCIAL_WORKER.person()).isEqualTo(Persona.SOCIAL_WORKER_ON_COMMITTEE.person());
    }

    @Test
    void an_ended_mandate_is_refused_in_a_running_session_and_at_sign_in() {
        var member = TestPerson.signedIn(house, Persona.EDUCATOR);
        assertThat(member.get("/").text()).contains("Julien Caron");

        house.part(Directory.class).end(Persona.EDUCATOR.mandate(), Instant.now());

        var after = member.get("/");
        assertThat(after.path()).isEqualTo("/mandate-ended");
        assertThat(after.body()).doesNotContain("Julien Caron");
        assertThat(TestPerson.stranger(house).signIn(Persona.EDUCATOR).path()).isEqualTo("/mandate-ended");
    }

    @Test
    void an_ended_mandate_is_refused_with_a_token_obtained_before() {
        var person = TestPerson.stranger(house);
        String token = person.token(Persona.EDUCATOR);
        assertThat(person.api(token, "/api/v1/me").status()).isEqualTo(200);

        house.part(Directory.class).end(Persona.EDUCATOR.mandate(), Instant.now());

        assertThat(person.api(token, "/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void a_token_of_one_mandate_does_not_act_under_another() {
        var person = TestPerson.stranger(house);
        String member = person.token(Persona.SOCIAL_WORKER);
        String seat = person.token(Persona.SOCIAL_WORKER_ON_COMMITTEE);

        assertThat(person.api(member, "/api/v1/me").body()).contains(Capacity.MEMBER.name());
        assertThat(person.api(seat, "/api/v1/me").body()).contains(Capacity.STEERING.name());
        assertThat(person.api(member, "/api/v1/committee/x").body()).contains("\"code\":\"nothing-here\"");
        assertThat(person.api(member, "/api/v1/committee/x").status()).isEqualTo(404);
    }

    @Test
    void a_token_whose_mandate_was_exchanged_by_hand_is_refused() {
        var person = TestPerson.stranger(house);
        String[] parts = person.token(Persona.SOCIAL_WORKER).split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]));
        String other = claims.replace(
                Persona.SOCIAL_WORKER.mandate().text(),
                Persona.SOCIAL_WORKER_ON_COMMITTEE.mandate().text());
        assertThat(other).isNotEqualTo(claims);
        String forged = parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(other.getBytes()) + "."
                + parts[2];

        assertThat(person.api(forged, "/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void tokens_say_who_and_under_which_mandate_and_no_more() {
        String claims = new String(Base64.getUrlDecoder()
                .decode(TestPerson.stranger(house).token(Persona.AUDITOR).split("\\.")[1]));

        assertThat(claims).contains(Persona.AUDITOR.mandate().text(), Persona.AUDITOR.subject());
        assertThat(claims).doesNotContain("AUDITOR", Persona.AUDITOR.displayName(), "roles", "authorities");
    }

    @Test
    void an_identity_token_is_no_key_to_the_api() {
        var person = TestPerson.stranger(house);

        assertThat(person.api(person.tokens(Persona.AUDITOR).get("id_token"), "/api/v1/me")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_session_is_no_key_to_the_api_and_a_token_is_none_to_the_pages() {
        var person = TestPerson.signedIn(house, Persona.AUDITOR);

        assertThat(person.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(TestPerson.stranger(house)
                        .api(person.token(Persona.AUDITOR), "/audit")
                        .status())
                .isEqualTo(302);
    }

    @Test
    void the_provider_sets_no_cookie_and_reads_none() {
        var stranger = TestPerson.stranger(house);
        stranger.tokens(Persona.MAYOR);
        assertThat(stranger.cookies()).isEmpty();

        var mayor = TestPerson.signedIn(house, Persona.MAYOR);
        var again = mayor.get("/oauth2/authorization/limits");
        assertThat(again.text()).contains("Qui êtes-vous aujourd’hui");
        assertThat(mayor.cookies()).containsOnlyKeys("limits-session");
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_changes_at_sign_in() {
        var person = TestPerson.stranger(house);
        var picker = person.get("/oauth2/authorization/limits");
        String before = person.cookies().get("limits-session");
        person.signIn(Persona.MAYOR);

        assertThat(before).isNotEmpty();
        assertThat(person.cookies().get("limits-session")).isNotEqualTo(before);
        assertThat(picker.answer().previousResponse().orElseThrow().headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void a_form_without_its_token_is_refused_and_changes_nothing() {
        var person = TestPerson.signedIn(house, Persona.COORDINATOR);

        assertThat(person.postAsIs("/logout", Map.of()).status()).isEqualTo(404);
        assertThat(person.get("/").text()).contains("Claire Marchand");
    }

    @Test
    void leaving_ends_the_session() {
        var person = TestPerson.signedIn(house, Persona.COORDINATOR);

        var after = person.post("/logout", Map.of());

        assertThat(after.path()).isEqualTo("/");
        assertThat(after.text()).contains("Se connecter").doesNotContain("Claire Marchand");
        assertThat(person.get("/project").text()).contains("Qui êtes-vous aujourd’hui");
    }

    @Test
    void an_unknown_address_of_a_program_gets_no_code() {
        var answer = TestPerson.stranger(house)
                .postAsIs(
                        "/oauth2/authorize",
                        Map.of(
                                "response_type", "code",
                                "client_id", "limits-api",
                                "scope", "openid",
                                "redirect_uri", "https://elsewhere.example/callback",
                                "code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
                                "code_challenge_method", "S256",
                                "persona", "MAYOR"));

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void a_program_without_proof_key_gets_no_code() {
        var answer = TestPerson.stranger(house).authorised(Persona.MAYOR, Map.of());

        assertThat(answer.header("Location").orElse(""))
                .contains("error=invalid_request")
                .doesNotContain("code=");
    }
}
