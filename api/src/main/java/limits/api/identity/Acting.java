package limits.api.identity;

import java.util.List;
import limits.kernel.Actor;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody whose mandate has just been found running in the directory; lives for one request and is never kept. */
final class Acting extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    Acting(Actor actor) {
        super(List.of(new SimpleGrantedAuthority(actor.capacity().name())));
        this.actor = actor;
        setAuthenticated(true);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return actor.person().toString();
    }
}
