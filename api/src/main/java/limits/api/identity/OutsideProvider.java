package limits.api.identity;

import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * The OpenID provider of a real installation. Its addresses are given one by one, so that starting up asks nobody; its
 * tokens carry the key of the chosen mandate in the claim {@link WhoIsActing#MANDATE} and say that she signed in with
 * several {@link Factors}, or open nothing.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Profile("!demo")
@EnableConfigurationProperties(OutsideProvider.Addresses.class)
class OutsideProvider {

    /**
     * Properties {@code limits.identity.provider.*}.
     *
     * @param audience what access tokens for {@code /api/v1} must be meant for
     * @param acr which of the provider's levels mean several factors, where it does not say {@code mfa} in {@code amr}
     */
    @ConfigurationProperties("limits.identity.provider")
    record Addresses(
            String issuer,
            String authorizationUri,
            String tokenUri,
            String jwkSetUri,
            String clientId,
            String clientSecret,
            @DefaultValue(OurProvider.AUDIENCE) String audience,
            @DefaultValue Set<String> acr) {

        Factors factors() {
            return new Factors(acr);
        }

        @Override
        public String toString() {
            return "Addresses[" + issuer + "]";
        }
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(Addresses provider) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId("limits")
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(OidcScopes.OPENID)
                .authorizationUri(provider.authorizationUri())
                .tokenUri(provider.tokenUri())
                .jwkSetUri(provider.jwkSetUri())
                .issuerUri(provider.issuer())
                .userNameAttributeName("sub")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build());
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> identityTokens(Addresses provider) {
        var decoders = new OidcIdTokenDecoderFactory();
        decoders.setJwtValidatorFactory(client ->
                JwtValidators.createDefaultWithValidators(new OidcIdTokenValidator(client), provider.factors()));
        return decoders;
    }

    @Bean
    JwtDecoder accessTokens(Addresses provider) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(provider.jwkSetUri()).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                Tokens.meantForUs(provider.issuer(), provider.audience()), provider.factors()));
        return decoder;
    }
}
