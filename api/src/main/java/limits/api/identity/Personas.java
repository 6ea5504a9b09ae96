package limits.api.identity;

import java.time.Instant;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Writes the demonstration's people into the directory. Repeating it changes nothing but the provider's address, which
 * follows the port; a mandate ended by hand stays ended.
 */
final class Personas implements ApplicationRunner {

    /** Before the quarters that the demonstration tells of. */
    private static final Instant LONG_AGO = Instant.parse("2024-01-01T00:00:00Z");

    private final Directory directory;
    private final String issuer;

    Personas(Directory directory, String issuer) {
        this.directory = directory;
        this.issuer = issuer;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (Persona.Body body : Persona.Body.values()) {
            directory.enter(body.organisation(), body.title());
        }
        for (Persona persona : Persona.values()) {
            directory.enter(persona.person(), issuer, persona.subject(), persona.displayName());
            directory.give(new Mandate(persona.mandate(), persona.actor()), LONG_AGO);
        }
    }
}
