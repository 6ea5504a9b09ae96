package limits.api.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * That somebody has signed in with several factors: her provider says {@code mfa} in {@code amr} (RFC 8176), or one of the
 * levels in {@code acr} that whoever runs LIMITS knows to mean it. The charter's first gate rests on this.
 *
 * <p><b>What this guarantees:</b> a token without either opens nothing. <b>What it does not:</b> that the provider tells the
 * truth, nor how good the factors are. The demonstration asks for none: nobody in it exists.
 */
public record Factors(Set<String> levels) implements OAuth2TokenValidator<Jwt> {

    /** What RFC 9470 calls it when one factor was not enough. */
    public static final String INSUFFICIENT = "insufficient_user_authentication";

    private static final String SEVERAL = "mfa";

    public Factors {
        levels = Set.copyOf(levels);
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        boolean several = token.getClaim("amr") instanceof Collection<?> methods && methods.contains(SEVERAL)
                || token.getClaim("acr") instanceof String level && levels.contains(level);
        return several
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(INSUFFICIENT, "several factors are needed", null));
    }

    /** Whether somebody was turned away for this and nothing else. */
    public static boolean missed(Throwable failed) {
        return Stream.iterate(failed, thrown -> thrown != null, Throwable::getCause)
                .filter(JwtValidationException.class::isInstance)
                .flatMap(thrown -> ((JwtValidationException) thrown).getErrors().stream())
                .map(OAuth2Error::getErrorCode)
                .toList()
                .equals(List.of(INSUFFICIENT));
    }
}
