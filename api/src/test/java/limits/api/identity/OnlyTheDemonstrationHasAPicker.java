package limits.api.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import limits.api.HouseForTests;
import limits.api.KeystoreForTests;
import limits.api.TestPerson;
import limits.api.database.StartUpRefused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** Signing in without a password exists in the profile demo and nowhere else. */
@Tag("postgres")
class OnlyTheDemonstrationHasAPicker {

    private static final List<String> PROVIDER = List.of(
            "limits.identity.provider.issuer=https://identity.example",
            "limits.identity.provider.authorization-uri=https://identity.example/authorize",
            "limits.identity.provider.token-uri=https://identity.example/token",
            "limits.identity.provider.jwk-set-uri=https://identity.example/keys",
            "limits.identity.provider.client-id=limits",
            "limits.identity.provider.client-secret=not-a-secret");

    @Test
    void outside_the_demonstration_there_is_no_picker_and_no_persona(@TempDir Path keys) throws IOException {
        var told = new ArrayList<>(KeystoreForTests.in(keys));
        PROVIDER.forEach(property -> told.add("--" + property));
        try (var house = HouseForTests.open(List.of(), told)) {
            var stranger = TestPerson.stranger(house);

            assertThat(house.has("personaPicker")).isFalse();
            assertThat(house.has("personas")).isFalse();
            assertThat(house.has("authorisationServer")).isFalse();
            assertThat(stranger.get("/danger").status()).isEqualTo(200);
            assertThat(stranger.get("/danger").body()).doesNotContain("Aubervelle");
            var sent = stranger.api("none", "/oauth2/authorization/limits");
            assertThat(sent.header("Location").orElseThrow())
                    .startsWith("https://identity.example/authorize?")
                    .contains("code_challenge_method=S256");
            assertThat(sent.header("Set-Cookie").orElseThrow())
                    .startsWith("__Host-limits=")
                    .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax");
        }
    }

    @Test
    void the_demonstration_needs_nothing_more() {
        assertThatCode(() -> SignInChoice.check(profile("demo"))).doesNotThrowAnyException();
    }

    @Test
    void a_real_provider_needs_no_demonstration() {
        assertThatCode(() -> SignInChoice.check(with(profile(), PROVIDER))).doesNotThrowAnyException();
    }

    @Test
    void a_picker_wanted_outside_the_demonstration_stops_the_start() {
        var settings = with(with(profile("prod"), PROVIDER), List.of("limits.identity.personas=true"));

        assertThatThrownBy(() -> SignInChoice.check(settings))
                .isInstanceOf(StartUpRefused.class)
                .hasMessageContaining("profile \"demo\" only")
                .hasMessageContaining("profil « demo »");
    }

    @Test
    void the_demonstration_mixed_with_production_stops_the_start() {
        assertThatThrownBy(() -> SignInChoice.check(profile("demo", "prod"))).isInstanceOf(StartUpRefused.class);
    }

    @Test
    void the_demonstration_mixed_with_a_real_provider_stops_the_start() {
        assertThatThrownBy(() -> SignInChoice.check(with(profile("demo"), PROVIDER)))
                .isInstanceOf(StartUpRefused.class)
                .hasMessageContaining("limits.identity.provider.issuer");
    }

    @Test
    void no_way_to_sign_in_stops_the_start_and_names_what_is_missing() {
        assertThatThrownBy(() -> SignInChoice.check(with(profile(), PROVIDER.subList(0, 3))))
                .isInstanceOf(StartUpRefused.class)
                .hasMessageContaining("jwk-set-uri")
                .hasMessageContaining("client-id")
                .hasMessageContaining("client-secret")
                .hasMessageNotContaining("token-uri")
                .hasMessageContaining("fournisseur d’identité");
    }

    private static MockEnvironment profile(String... active) {
        var settings = new MockEnvironment();
        settings.setActiveProfiles(active);
        return settings;
    }

    private static MockEnvironment with(MockEnvironment settings, List<String> properties) {
        properties.forEach(property -> settings.setProperty(
                property.substring(0, property.indexOf('=')), property.substring(property.indexOf('=') + 1)));
        return settings;
    }
}
