package limits.api.identity;

import java.util.List;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;

/** What an access token must say before anybody looks at who sent it. */
final class Tokens {

    private Tokens() {}

    /** In time, of this issuer, and meant for this audience; a token meant for somebody else opens nothing here. */
    static OAuth2TokenValidator<Jwt> meantForUs(String issuer, String audience) {
        return JwtValidators.createDefaultWithValidators(
                new JwtClaimValidator<Object>(JwtClaimNames.ISS, iss -> iss != null && issuer.equals(iss.toString())),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audiences -> audiences != null && audiences.contains(audience)));
    }
}
