package limits.api.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import limits.kernel.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is refused is told why, in her language. */
class EveryReasonHasAMessage {

    private static final Path MESSAGES = Path.of("src/main/resources");
    /** Found once: reading every class of the house takes seconds. */
    private static final List<String> KEYS = keys();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void in_french_and_in_english(String language) throws IOException {
        var words = words(language);
        assertThat(KEYS)
                .isNotEmpty()
                .filteredOn(key -> words.getProperty(key, "").isBlank())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void and_no_message_is_left_from_a_reason_that_went(String language) throws IOException {
        assertThat(words(language).stringPropertyNames())
                .filteredOn(key -> key.startsWith("refused.") && !key.startsWith("refused.door."))
                .isSubsetOf(KEYS);
    }

    private static List<String> keys() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("limits").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Refused.Reason.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(constant -> "refused." + ((Refused.Reason) constant).code())
                        .toList();
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (Stream<Path> files = Files.walk(MESSAGES)) {
            for (Path file : files.filter(
                            path -> path.getFileName().toString().matches(".+_" + language + "\\.properties"))
                    .toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    words.load(reader);
                }
            }
        }
        return words;
    }
}
