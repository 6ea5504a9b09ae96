package limits.api.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.oauth2.server.authorization.web.OAuth2AuthorizationEndpointFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/**
 * The identity provider of the demonstration, in the same process: whoever asks is shown the fictional people and picks
 * one, without a password. It keeps no session and sets no cookie, so that nothing of it can mix with the session of
 * the pages; each sign-in asks anew. Exists in the profile {@code demo} only.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Profile("demo")
class DemonstrationProvider {

    @Bean
    @Order(1)
    SecurityFilterChain authorisationServer(HttpSecurity http, Clock clock) throws Exception {
        var server = new OAuth2AuthorizationServerConfigurer();
        server.addObjectPostProcessor(new WithoutSession());
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(server, endpoints -> endpoints.oidc(oidc -> {}))
                .headers(StrictHeaders::everywhere)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .addFilterBefore(new PersonaFilter(clock), LogoutFilter.class)
                .authorizeHttpRequests(open -> open.anyRequest().authenticated())
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, why) -> {
                    StrictHeaders.leadingToThisMachine(response);
                    request.getRequestDispatcher(PersonaPicker.ADDRESS).forward(request, response);
                }))
                .build();
    }

    /** The stock endpoint would note each sign-in in the HTTP session, which is the pages' own. */
    private static final class WithoutSession implements ObjectPostProcessor<OAuth2AuthorizationEndpointFilter> {
        @Override
        public <O extends OAuth2AuthorizationEndpointFilter> O postProcess(O endpoint) {
            endpoint.setSessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy());
            return endpoint;
        }
    }

    @Bean
    AuthorizationServerSettings authorisationServerSettings(OurProvider provider) {
        return AuthorizationServerSettings.builder().issuer(provider.issuer()).build();
    }

    @Bean
    RegisteredClientRepository programsThatMaySignPeopleIn(
            OurProvider provider, @Value("${server.port:8080}") int port) {
        var fiveMinutes = TokenSettings.builder()
                .accessTokenTimeToLive(Duration.ofMinutes(5))
                .authorizationCodeTimeToLive(Duration.ofMinutes(1))
                .build();
        var pages = RegisteredClient.withId(OurProvider.PAGES)
                .clientId(OurProvider.PAGES)
                .clientSecret("{noop}" + provider.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://localhost:" + port + "/login/oauth2/code/limits")
                .redirectUri("http://127.0.0.1/login/oauth2/code/limits")
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(fiveMinutes)
                .build();
        var programs = RegisteredClient.withId(OurProvider.PROGRAMS)
                .clientId(OurProvider.PROGRAMS)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://127.0.0.1/callback")
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(fiveMinutes)
                .build();
        return new InMemoryRegisteredClientRepository(pages, programs);
    }

    /** Tokens carry who, and under which mandate; nothing about what that mandate may do. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> mandateInTokens() {
        return context -> {
            if (context.getPrincipal() instanceof ChosenPersona chosen) {
                context.getClaims()
                        .claim(
                                WhoIsActing.MANDATE,
                                chosen.getPrincipal().mandate().text());
            }
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                context.getClaims().audience(List.of(OurProvider.AUDIENCE));
            }
        };
    }

    /** A key of this process: tokens do not outlive it. */
    @Bean
    JWKSource<SecurityContext> signingKeys() throws NoSuchAlgorithmException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                .privateKey(pair.getPrivate())
                .keyID(UUID.randomUUID().toString())
                .build()));
    }
}
