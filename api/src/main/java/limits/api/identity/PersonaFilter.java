package limits.api.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the picker's form: the persona is signed in for this one authorisation request and forgotten after it. */
final class PersonaFilter extends OncePerRequestFilter {

    private final InstantSource clock;

    PersonaFilter(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("POST".equals(request.getMethod())) {
            String picked = request.getParameter("persona");
            Arrays.stream(Persona.values())
                    .filter(persona -> persona.name().equals(picked))
                    .findFirst()
                    .ifPresent(persona -> SecurityContextHolder.setContext(
                            new SecurityContextImpl(new ChosenPersona(persona, clock.instant()))));
        }
        chain.doFilter(request, response);
    }
}
