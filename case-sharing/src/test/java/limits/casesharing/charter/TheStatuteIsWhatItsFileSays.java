package limits.casesharing.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import limits.casesharing.charterfile.CharterFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The decision table that decides is, line by line, the one in the file that its publisher signs: channel, givers,
 * receivers, how long it is kept and the article. Written out anew for each line, so that nothing rests on memory.
 */
final class TheStatuteIsWhatItsFileSays {

    private static final Floor FILE = read();

    @ParameterizedTest(name = "{0}")
    @EnumSource(value = Category.class, mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void each_kind_of_information_has_its_line(Category category) {
        assertThat(Statute.ofApril2026().categories())
                .containsEntry(category, FILE.categories().get(category));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Regime.class)
    void each_channel_asks_what_the_file_asks(Regime channel) {
        assertThat(Statute.ofApril2026().regimes())
                .containsEntry(channel, FILE.regimes().get(channel));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Profession.class)
    @DisplayName("Code pénal 226-13: each profession is bound to secrecy as the file says")
    void each_profession_is_bound_as_the_file_says(Profession profession) {
        assertThat(Statute.ofApril2026().secrecyOf(profession)).isEqualTo(FILE.secrecyOf(profession));
    }

    @Test
    @DisplayName("What stands in no closed list has no line, neither in the code nor in the file")
    void what_is_unknown_has_no_line() {
        assertThat(Statute.ofApril2026().categories())
                .hasSize(Category.values().length - 1)
                .doesNotContainKey(Category.UNKNOWN);
        assertThat(Statute.ofApril2026()).isEqualTo(FILE).isEqualTo(Floor.statute());
    }

    private static Floor read() {
        try {
            String signed = Files.readString(Path.of("src", "main", "resources", "charter", "fr-2026-04.yaml"));
            return CharterFile.read(signed, Floor.statute()).floor().orElseThrow();
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
