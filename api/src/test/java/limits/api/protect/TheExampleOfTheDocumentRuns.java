package limits.api.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/protect.md shows is what happens. */
class TheExampleOfTheDocumentRuns {

    private static final Path DOCUMENT = Path.of("../docs/protect.md");

    @Test
    void its_catalogue_and_facts_are_protected_as_it_says(@TempDir Path folder) throws IOException {
        String document = Files.readString(DOCUMENT);
        var desk = new Desk(folder);
        var ended = desk.run(block(document, "json"), block(document, "csv"));
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        var values = desk.release("2026-Q2").get("values");
        assertThat(values.get("all").asInt()).isIn(40, 45);
        assertThat(document)
                .contains(String.format("%,d combinations", Combinations.MOST))
                .contains(String.format("0 to %,d", FactsFile.MOST))
                .contains((FactsFile.LARGEST >> 20) + " MiB");
    }

    private static String block(String document, String language) {
        var block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(document);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
