package limits.api.identity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import limits.api.database.StartUpRefused;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Which way people sign in: the persona picker in the profile {@code demo} and nowhere else, a real OpenID provider
 * otherwise. Anything between the two stops the start before a database is touched.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SignInChoice {

    private static final String PROVIDER = "limits.identity.provider.";

    @Bean
    static BeanFactoryPostProcessor signInIsChosen(Environment settings) {
        return beans -> check(settings);
    }

    /** Lets the start go on, or stops it with one sentence. */
    static void check(Environment settings) {
        boolean demonstration = settings.acceptsProfiles(Profiles.of("demo"));
        boolean pickerWanted = settings.getProperty("limits.identity.personas", Boolean.class, demonstration);
        List<String> missing = Stream.of(
                        "issuer", "authorization-uri", "token-uri", "jwk-set-uri", "client-id", "client-secret")
                .map(PROVIDER::concat)
                .filter(key -> settings.getProperty(key, "").isBlank())
                .toList();
        if (pickerWanted && !demonstration) {
            throw new StartUpRefused(
                    "The demonstration's sign-in, without passwords, exists in the profile \"demo\" only:"
                            + " remove limits.identity.personas.",
                    "La connexion de démonstration, sans mot de passe, n’existe que dans le profil « demo » :"
                            + " retirez limits.identity.personas.");
        }
        if (demonstration && otherProfiles(settings)) {
            throw new StartUpRefused(
                    "The profile \"demo\" lets people in without passwords and does not mix with one for production.",
                    "Le profil « demo » laisse entrer sans mot de passe et ne se mêle pas à un profil de production.");
        }
        if (demonstration && !settings.getProperty(PROVIDER + "issuer", "").isBlank()) {
            throw new StartUpRefused(
                    "An identity provider is configured: remove the profile \"demo\" or " + PROVIDER + "issuer.",
                    "Un fournisseur d’identité est configuré : retirez le profil « demo » ou " + PROVIDER + "issuer.");
        }
        if (!demonstration && !missing.isEmpty()) {
            throw new StartUpRefused(
                    "Outside the demonstration an OpenID identity provider is needed; missing: "
                            + String.join(", ", missing) + ".",
                    "Hors démonstration, il faut un fournisseur d’identité OpenID ; il manque : "
                            + String.join(", ", missing) + ".");
        }
    }

    private static boolean otherProfiles(Environment settings) {
        return Arrays.stream(settings.getActiveProfiles()).anyMatch(List.of("prod", "production")::contains);
    }
}
