package limits.casesharing.charterfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import limits.casesharing.charter.Floor;
import org.junit.jupiter.api.Test;

/** The floor that decides and the floor that is handed out are one: what people read is what binds. */
final class AFloorIsWrittenDown {

    @Test
    void what_ships_as_a_file_is_what_decides() throws IOException {
        Floor read = CharterFile.read(shipped(), Floor.statute()).floor().orElseThrow();
        Floor decides = Floor.statute();
        assertThat(read.categories()).isEqualTo(decides.categories());
        assertThat(read.regimes()).isEqualTo(decides.regimes());
        assertThat(read.circles()).isEqualTo(decides.circles());
        assertThat(read).isEqualTo(decides);
    }

    @Test
    void a_mistake_in_it_is_told_once() throws IOException {
        String mistaken = shipped().replace("disposal:", "disposals:");
        assertThat(catchThrowableOfType(NotACharter.class, () -> CharterFile.read(mistaken, Floor.statute()))
                        .slips())
                .singleElement()
                .satisfies(slip -> assertThat(slip.found()).isEqualTo("disposals"));
    }

    static String shipped() throws IOException {
        try (InputStream file = AFloorIsWrittenDown.class.getResourceAsStream("/charter/fr-2026-04.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
