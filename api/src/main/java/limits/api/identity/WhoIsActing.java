package limits.api.identity;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import limits.kernel.Actor;
import limits.kernel.Key;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who is acting in this request.
 *
 * <p><b>What this guarantees:</b> the mandate was running when the request began, was asked of the directory and not of
 * a token, and came from nowhere in the request's body. <b>What it does not:</b> that this person may do what is asked.
 */
public final class WhoIsActing {

    /** The claim of our tokens that carries the key of the mandate chosen at sign-in. */
    public static final String MANDATE = "mandate";

    private final Directory directory;
    private final InstantSource clock;

    public WhoIsActing(Directory directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Whoever acts in the request this thread answers; empty for an anonymous one. */
    public static Optional<Actor> somebody() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Acting acting
                ? Optional.of(acting.getPrincipal())
                : Optional.empty();
    }

    /** Whoever acts in the request this thread answers; a fault where nobody does, since no door leads here then. */
    public static Actor now() {
        return somebody().orElseThrow(() -> new IllegalStateException("nobody is acting in this request"));
    }

    /** Asks the directory for the actor behind a session or a token; empty when no running mandate answers. */
    Optional<Actor> behind(Authentication authentication) {
        Map<String, Object> claims = switch (authentication) {
            case OAuth2AuthenticationToken session -> session.getPrincipal().getAttributes();
            case JwtAuthenticationToken token -> token.getToken().getClaims();
            default -> Map.of();
        };
        if (claims.get("iss") == null
                || !(claims.get("sub") instanceof String subject)
                || !(claims.get(MANDATE) instanceof String mandate)) {
            return Optional.empty();
        }
        return key(mandate)
                .flatMap(key -> directory.acting(claims.get("iss").toString(), subject, key, clock.instant()));
    }

    private static Optional<Key> key(String text) {
        try {
            return Optional.of(new Key(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
