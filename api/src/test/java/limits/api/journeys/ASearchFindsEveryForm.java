package limits.api.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search for a leaked word finds it however it is written, wherever it stands, and finds no other word. */
class ASearchFindsEveryForm {

    private static final String WORD = "marker5371";

    private final Canary searched = new Canary("1735rekram");

    @Test
    void in_letters_in_both_orders_of_utf_16_in_hexadecimal_and_in_base64() {
        for (int before = 0; before < 9; before++) {
            String text = "~".repeat(before) + WORD + "~~";
            byte[] plain = text.getBytes(StandardCharsets.UTF_8);
            assertThat(List.of(
                            plain,
                            text.getBytes(StandardCharsets.UTF_16LE),
                            text.getBytes(StandardCharsets.UTF_16BE),
                            ascii(HexFormat.of().formatHex(plain)),
                            ascii(HexFormat.of().withUpperCase().formatHex(plain)),
                            ascii(Base64.getEncoder().encodeToString(plain))))
                    .as("%d bytes before it", before)
                    .allMatch(searched::stands);
        }
    }

    @Test
    void neither_half_a_word_nor_another() {
        for (String other : List.of(WORD.substring(1), WORD.substring(0, 9), "marker5372", "")) {
            assertThat(searched.stands(other.getBytes(StandardCharsets.UTF_8))).isFalse();
            assertThat(searched.stands(other.getBytes(StandardCharsets.UTF_16LE)))
                    .isFalse();
        }
    }

    @Test
    void across_the_blocks_in_which_a_file_is_read(@TempDir Path folder) throws IOException {
        byte[] large = new byte[(1 << 20) + 500];
        byte[] word = ascii(WORD);
        System.arraycopy(word, 0, large, (1 << 20) - 4, word.length);
        assertThat(searched.stands(Files.write(folder.resolve("large"), large))).isTrue();
        large[(1 << 20) + 2] ^= 1;
        assertThat(searched.stands(Files.write(folder.resolve("altered"), large)))
                .isFalse();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
