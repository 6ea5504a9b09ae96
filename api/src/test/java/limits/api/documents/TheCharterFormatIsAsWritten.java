package limits.api.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Floor;
import limits.casesharing.charterfile.CharterFile;
import org.junit.jupiter.api.Test;

/** The charter that docs/charter-format.md shows is one. */
final class TheCharterFormatIsAsWritten {

    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_example_is_read_to_the_last_word_and_binds() throws IOException {
        var written = EXAMPLE.matcher(Files.readString(Path.of("..", "docs", "charter-format.md")));
        assertThat(written.find()).isTrue();
        var terms = CharterFile.read(written.group(1), Floor.statute())
                .charter()
                .orElseThrow()
                .over(Floor.statute());
        assertThat(terms.inForce(LocalDate.of(2026, 5, 1))).isTrue();
        assertThat(terms.clauses().categories()).contains(Category.SUPPORT_NEED_CODE);
        assertThat(terms.rules().ages().stop()).isEqualTo(21);
    }
}
