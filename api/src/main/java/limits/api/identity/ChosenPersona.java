package limits.api.identity;

import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** A person of the demonstration, picked for one authorisation request. */
final class ChosenPersona extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final Persona persona;

    ChosenPersona(Persona persona, Instant at) {
        super(List.of(FactorGrantedAuthority.withFactor("PERSONA").issuedAt(at).build()));
        this.persona = persona;
        setAuthenticated(true);
    }

    @Override
    public Persona getPrincipal() {
        return persona;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return persona.subject();
    }
}
