package limits.api.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import limits.kernel.Earlier;
import limits.kernel.EventName;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.junit.jupiter.api.Test;

class GlossaryKnowsEveryWord {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("limits.governance", "limits.casesharing");

    @Test
    void every_event_has_a_line() throws IOException {
        assertThat(without(lines(), named(HOUSE, GlossaryKnowsEveryWord::isEventOfToday)))
                .isEmpty();
    }

    @Test
    void every_aggregate_has_a_line() throws IOException {
        assertThat(without(lines(), named(HOUSE, GlossaryKnowsEveryWord::isAggregate)))
                .isEmpty();
    }

    @Test
    void every_event_of_the_glossary_exists() throws IOException {
        var events = named(HOUSE, GlossaryKnowsEveryWord::isEventOfToday);
        assertThat(tellings())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(events).contains(name));
    }

    @Test
    void a_word_that_is_missing_is_found_missing() {
        assertThat(without(List.of("| plan adopted | plan adopté | … | 1.4 | `PlanAdopted` |"), List.of("PlanTorn")))
                .containsExactly("PlanTorn");
    }

    private static boolean isEventOfToday(JavaClass type) {
        return type.isAnnotatedWith(EventName.class) && !type.isAssignableTo(Earlier.class);
    }

    private static boolean isAggregate(JavaClass type) {
        return type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(AggregateIdentifier.class));
    }

    private static List<String> named(JavaClasses types, Predicate<JavaClass> which) {
        var names = types.stream()
                .filter(which)
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList();
        assertThat(names).isNotEmpty();
        return names;
    }

    private static List<String> without(List<String> lines, List<String> words) {
        return words.stream()
                .filter(word -> lines.stream().noneMatch(line -> line.endsWith("`" + word + "` |")))
                .toList();
    }

    /** The names in the last column of the tables under "What can happen". */
    private static List<String> tellings() throws IOException {
        var lines = lines();
        return lines
                .subList(lines.indexOf("## What can happen"), lines.indexOf("## Words we do not use, and why"))
                .stream()
                .filter(line -> line.endsWith("` |"))
                .map(line -> line.substring(line.lastIndexOf('`', line.length() - 4) + 1, line.length() - 3))
                .toList();
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(Path.of("../docs/glossary.md"));
    }
}
