package limits.api.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import limits.kernel.Actor;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the actor in the place of whoever signed in, once per request, or ends the visit when the mandate no longer runs.
 * Never asks the directory for addresses that must open with everything else down.
 */
final class ActingFilter extends OncePerRequestFilter {

    /** A session ends after this long, used or not. */
    private static final Duration LONGEST_SESSION = Duration.ofHours(8);

    /** What to answer when the one who signed in has no running mandate. */
    interface WithoutMandate {
        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException;
    }

    private final WhoIsActing whoIsActing;
    private final InstantSource clock;
    private final RequestMatcher unasked;
    private final WithoutMandate withoutMandate;

    ActingFilter(WhoIsActing whoIsActing, InstantSource clock, RequestMatcher unasked, WithoutMandate withoutMandate) {
        this.whoIsActing = whoIsActing;
        this.clock = clock;
        this.unasked = unasked;
        this.withoutMandate = withoutMandate;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return unasked.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken || signedIn instanceof Acting) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Actor> actor = tooOld(request) ? Optional.empty() : whoIsActing.behind(signedIn);
        if (actor.isPresent()) {
            // A context of its own: the one at hand may be the session's, which keeps the sign-in and not its outcome.
            SecurityContextHolder.setContext(new SecurityContextImpl(new Acting(actor.get())));
            chain.doFilter(request, response);
        } else {
            SecurityContextHolder.clearContext();
            endSession(request);
            withoutMandate.answer(request, response);
        }
    }

    private boolean tooOld(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && clock.millis() - session.getCreationTime() > LONGEST_SESSION.toMillis();
    }

    private static void endSession(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
