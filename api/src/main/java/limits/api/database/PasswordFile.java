package limits.api.database;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The random passwords of the embedded server, 192 bits each, in a file that only its owner may read. */
final class PasswordFile {

    private final Properties passwords;

    private PasswordFile(Properties passwords) {
        this.passwords = passwords;
    }

    /** Reads the file, and draws the passwords that it does not hold: all at first, those of new roles after an upgrade. */
    static PasswordFile at(Path file) {
        try {
            Properties passwords = Files.exists(file) ? read(file) : new Properties();
            List<Role> missing = Stream.of(Role.values())
                    .filter(role -> !passwords.containsKey(role.login()))
                    .toList();
            if (!missing.isEmpty()) {
                draw(passwords, missing, file);
            }
            return new PasswordFile(passwords);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or write " + file.getFileName(), e);
        }
    }

    String of(Role role) {
        return passwords.getProperty(role.login());
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties;
    }

    private static void draw(Properties passwords, List<Role> missing, Path file) throws IOException {
        var random = new SecureRandom();
        for (Role role : missing) {
            byte[] bytes = new byte[24];
            random.nextBytes(bytes);
            passwords.setProperty(
                    role.login(), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        var text = new StringWriter();
        passwords.store(text, null);
        OwnerOnly.write(file, text.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
}
