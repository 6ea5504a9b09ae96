package limits.api.database;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which PostgreSQL to use. Without a URL, the embedded one of the data folder.
 *
 * @param url JDBC address of an external server, for every role that has none of its own
 * @param urls addresses by role, to keep contexts on servers of their own
 * @param passwords passwords by role; the owner's is only needed to migrate
 */
@ConfigurationProperties("limits.database")
public record Settings(
        @DefaultValue("") String url,
        @DefaultValue Map<String, String> urls,
        @DefaultValue Map<String, String> passwords) {

    /** Whether an external server was named. */
    public boolean external() {
        return !url.isBlank() || !urls.isEmpty();
    }

    Logins logins() {
        return new Logins() {

            @Override
            public String url(Role role) {
                String found = urls.getOrDefault(role.login(), url);
                if (found.isBlank()) {
                    throw new StartUpRefused(
                            "no database address for " + role.login() + ": give limits.database.url",
                            "aucune adresse de base pour " + role.login() + " : indiquez limits.database.url");
                }
                return found;
            }

            @Override
            public String user(Role role) {
                return role.login();
            }

            @Override
            public String password(Role role) {
                String found = passwords.get(role.login());
                if (found == null) {
                    throw new StartUpRefused(
                            "no password for " + role.login() + ": give limits.database.passwords." + role.login(),
                            "aucun mot de passe pour " + role.login() + " : indiquez limits.database.passwords."
                                    + role.login());
                }
                return found;
            }
        };
    }
}
