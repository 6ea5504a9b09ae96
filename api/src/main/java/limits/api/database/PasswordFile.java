package limits.api.database;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The random passwords of the embedded server, 192 bits each, in a file that only its owner may read. */
final class PasswordFile {

    private final Properties passwords;

    private PasswordFile(Properties passwords) {
        this.passwords = passwords;
    }

    /** Reads the file, or draws the passwords when it is not there yet. */
    static PasswordFile at(Path file) {
        try {
            return new PasswordFile(Files.exists(file) ? read(file) : draw(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or write " + file.getFileName(), e);
        }
    }

    String of(Role role) {
        String password = passwords.getProperty(role.login());
        if (password == null) {
            throw new StartUpRefused(
                    "this data folder was made by an earlier preview of LIMITS, which knew no role " + role.login()
                            + ": move it away, and start again",
                    "ce dossier de données vient d'une version préliminaire de LIMITS, qui ignorait le rôle "
                            + role.login() + " : déplacez-le, puis relancez");
        }
        return password;
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties;
    }

    private static Properties draw(Path file) throws IOException {
        var random = new SecureRandom();
        var properties = new Properties();
        for (Role role : Role.values()) {
            byte[] bytes = new byte[24];
            random.nextBytes(bytes);
            properties.setProperty(
                    role.login(), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        var text = new StringWriter();
        properties.store(text, null);
        OwnerOnly.write(file, text.toString().getBytes(StandardCharsets.ISO_8859_1));
        return properties;
    }
}
