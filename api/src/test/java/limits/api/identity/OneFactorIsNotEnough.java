package limits.api.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import limits.api.HouseForTests;
import limits.api.KeystoreForTests;
import limits.api.PageSeen;
import limits.api.TestPerson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/** A provider outside, which signs its tokens and publishes its keys, says with how many factors somebody signed in. */
@Tag("postgres")
class OneFactorIsNotEnough {

    private static final String ISSUER = "https://identity.example";
    private static final String LEVEL = "urn:example:two-steps";
    private static final Persona WHO = Persona.SCHOOL_COUNSELLOR;

    private static RSAKey key;
    private static HttpServer provider;
    private static HouseForTests house;
    private static TestPerson somebody;

    @BeforeAll
    static void open(@TempDir Path keys) throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("k").generate();
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] published = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        provider.createContext("/keys", asked -> {
            asked.sendResponseHeaders(200, published.length);
            asked.getResponseBody().write(published);
            asked.close();
        });
        provider.start();
        String there = "http://127.0.0.1:" + provider.getAddress().getPort();
        var told = new ArrayList<>(KeystoreForTests.in(keys));
        Map.of(
                        "issuer",
                        ISSUER,
                        "authorization-uri",
                        there + "/authorize",
                        "token-uri",
                        there + "/token",
                        "jwk-set-uri",
                        there + "/keys",
                        "client-id",
                        "limits",
                        "client-secret",
                        "not-a-secret",
                        "acr",
                        LEVEL)
                .forEach((name, value) -> told.add("--limits.identity.provider." + name + "=" + value));
        house = HouseForTests.open(List.of(), told);
        var directory = house.part(Directory.class);
        directory.enter(WHO.person(), ISSUER, WHO.subject(), WHO.displayName());
        directory.enter(WHO.actor().organisation(), "École");
        directory.give(new Mandate(WHO.mandate(), WHO.actor()), Instant.EPOCH);
        somebody = TestPerson.stranger(house);
    }

    @AfterAll
    static void close() {
        house.close();
        provider.stop(0);
    }

    @Test
    void a_program_is_let_in_with_several_factors_and_told_what_is_missing_with_one() throws JOSEException {
        for (var enough : List.of(Map.of("amr", List.of("pwd", "otp", "mfa")), Map.of("acr", LEVEL))) {
            assertThat(me(enough).status()).as("%s", enough).isEqualTo(200);
        }
        for (var tooLittle : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("amr", List.of("pwd")),
                Map.of("amr", "mfa"),
                Map.of("acr", "urn:example:one-step"),
                Map.of("acr", List.of(LEVEL)))) {
            PageSeen told = me(tooLittle);
            assertThat(told.status()).as("%s", tooLittle).isEqualTo(401);
            assertThat(told.header("WWW-Authenticate")).contains("Bearer error=\"insufficient_user_authentication\"");
            assertThat(told.body()).contains("plusieurs facteurs");
        }
        assertThat(somebody.api("nonsense", "/api/v1/me").header("WWW-Authenticate"))
                .contains("Bearer");
    }

    @Test
    void a_page_is_opened_by_no_identity_that_was_proven_with_one() throws JOSEException {
        var client = house.part(ClientRegistrationRepository.class).findByRegistrationId("limits");
        @SuppressWarnings("unchecked")
        JwtDecoderFactory<ClientRegistration> identities = house.part(JwtDecoderFactory.class);
        var decoder = identities.createDecoder(client);
        assertThat(decoder.decode(token("limits", Map.of("amr", List.of("mfa"))))
                        .getSubject())
                .isEqualTo(WHO.subject());
        String one = token("limits", Map.of("amr", List.of("pwd")));
        assertThatThrownBy(() -> decoder.decode(one))
                .isInstanceOf(JwtValidationException.class)
                .matches(Factors::missed);
        String forSomebodyElse = token("another", Map.of("amr", List.of("pwd")));
        assertThatThrownBy(() -> decoder.decode(forSomebodyElse)).matches(thrown -> !Factors.missed(thrown));
        assertThat(somebody.get("/?sign-in=one-factor").text()).contains("avec un seul facteur");
        assertThat(somebody.get("/?sign-in=failed").text()).contains("La connexion n’a pas abouti");
    }

    private static PageSeen me(Map<String, ?> factors) throws JOSEException {
        return somebody.api(token(OurProvider.AUDIENCE, factors), "/api/v1/me");
    }

    private static String token(String audience, Map<String, ?> factors) throws JOSEException {
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(WHO.subject())
                .audience(audience)
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim(WhoIsActing.MANDATE, WHO.mandate().text());
        factors.forEach(claims::claim);
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
