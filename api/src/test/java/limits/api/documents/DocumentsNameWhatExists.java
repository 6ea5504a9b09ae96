package limits.api.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that promises a test by its name keeps the promise. */
class DocumentsNameWhatExists {

    private static final Path HOUSE = Path.of("..");
    private static final Pattern RULE = Pattern.compile("`([a-z]+(?:_[a-z0-9]+)+)`");
    private static final Pattern TEST = Pattern.compile("`([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

    @ParameterizedTest
    @ValueSource(strings = {"style", "tests", "extending", "legal-sources", "threat-model"})
    void every_rule_a_document_names_is_tested(String document) throws IOException {
        var tests = tests().values().stream().collect(Collectors.joining());
        assertThat(named(RULE, lines(document)))
                .allSatisfy(rule -> assertThat(tests).containsPattern("\\b" + rule + "\\b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"style", "tests", "legal-sources", "threat-model"})
    void every_test_a_document_names_as_its_proof_exists(String document) throws IOException {
        var proofs = lines(document).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.substring(line.lastIndexOf('|', line.length() - 2)))
                .toList();
        assertThat(tests().keySet()).containsAll(named(TEST, proofs));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CONTRIBUTING.md",
                "docs/architecture.md",
                "docs/style.md",
                "docs/wire-formats.md",
                "docs/runbooks/verify-the-log.md",
                "docs/extending.md",
                "docs/adr/README.md"
            })
    void every_link_between_documents_leads_somewhere(String document) throws IOException {
        var from = HOUSE.resolve(document);
        var links = named(LINK, Files.readAllLines(from));
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(from.resolveSibling(link)).exists());
    }

    private static List<String> lines(String document) throws IOException {
        return Files.readAllLines(HOUSE.resolve("docs").resolve(document + ".md"));
    }

    private static TreeSet<String> named(Pattern pattern, List<String> lines) {
        return lines.stream()
                .flatMap(line -> pattern.matcher(line).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text of each test of the house, by the name of its file. */
    private static Map<String, String> tests() throws IOException {
        try (Stream<Path> modules = Files.list(HOUSE)) {
            var found = new TreeMap<String, String>();
            for (Path sources : modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(sources)) {
                    for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                            .toList()) {
                        found.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                    }
                }
            }
            return found;
        }
    }
}
