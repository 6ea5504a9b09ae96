package limits.api.identity;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * How the pages and {@code /api/v1} trust the provider in this same process: addresses are given, not discovered, since
 * nothing answers while the process starts; keys are handed over inside it. Exists in the profile {@code demo} only.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Profile("demo")
class DemonstrationClient {

    @Bean
    OurProvider ourProvider(@Value("${limits.identity.issuer:http://localhost:${server.port:8080}}") String issuer) {
        return new OurProvider(issuer, UUID.randomUUID().toString());
    }

    /** Made on first use: the port is known only once the server listens. */
    @Bean
    ClientRegistrationRepository clientRegistrations(OurProvider provider, Environment settings) {
        return name -> "limits".equals(name)
                ? registration(provider, settings.getRequiredProperty("local.server.port"))
                : null;
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> identityTokens(JWKSource<SecurityContext> keys) {
        return client -> {
            var decoder = NimbusJwtDecoder.withJwkSource(keys).build();
            decoder.setJwtValidator(new OidcIdTokenValidator(client));
            return decoder;
        };
    }

    @Bean
    JwtDecoder accessTokens(OurProvider provider, JWKSource<SecurityContext> keys) {
        var decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(Tokens.meantForUs(provider.issuer(), OurProvider.AUDIENCE));
        return decoder;
    }

    private static ClientRegistration registration(OurProvider provider, String port) {
        return ClientRegistration.withRegistrationId("limits")
                .clientId(OurProvider.PAGES)
                .clientSecret(provider.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(OidcScopes.OPENID)
                // Without a host, the browser stays on whichever name of this machine it came by.
                .authorizationUri("/oauth2/authorize")
                .tokenUri("http://127.0.0.1:" + port + "/oauth2/token")
                .issuerUri(provider.issuer())
                .userNameAttributeName("sub")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
