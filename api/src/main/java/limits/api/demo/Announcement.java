package limits.api.demo;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import limits.api.identity.Persona;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;

/** Says on the terminal where to look and whom to sign in as. */
final class Announcement {

    private final Environment environment;
    private final MessageSource messages;

    Announcement(Environment environment, MessageSource messages) {
        this.environment = environment;
        this.messages = messages;
    }

    /** @param loadedOnly nothing is served, so there is no address to give */
    void print(boolean loadedOnly) {
        lines(loadedOnly).forEach(System.out::println);
    }

    void loaded(int steps, Duration took) {
        System.out.println("LIMITS: %d steps told in / étapes racontées en %d ms".formatted(steps, took.toMillis()));
    }

    void leftAlone() {
        System.out.println("LIMITS: real content found, nothing loaded / de vraies données sont là, rien n’est chargé");
    }

    Stream<String> lines(boolean loadedOnly) {
        if (loadedOnly) {
            return Stream.of("LIMITS: the demonstration is loaded / la démonstration est chargée. " + seed());
        }
        var head = Stream.of(
                "",
                "LIMITS, démonstration : la commune d’Aubervelle et tous ses habitants sont fictifs.",
                "LIMITS, demonstration: the commune of Aubervelle and everybody in it are fictional.",
                "  " + seed(),
                "  http://localhost:" + port(),
                "  Choisissez un personnage, sans mot de passe / Choose somebody, without a password:");
        return Stream.concat(head, Stream.of(Persona.values()).map(this::line));
    }

    private String line(Persona persona) {
        return "    %-16s  %s / %s"
                .formatted(
                        persona.displayName(), profession(persona, Locale.FRENCH), profession(persona, Locale.ENGLISH));
    }

    private String profession(Persona persona, Locale reader) {
        String otherwise = persona.profession();
        return String.valueOf(messages.getMessage("persona." + otherwise, null, otherwise, reader));
    }

    private String port() {
        String chosen = environment.getProperty("server.port", "8080");
        return environment.getProperty("local.server.port", chosen);
    }

    private static String seed() {
        return "Graine / seed: " + Story.SEED;
    }
}
