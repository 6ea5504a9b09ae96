package limits.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AKeyHasOneSpelling {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{26}[AEIMQUYcgkosw048]");
    private static final long SEED = 20_261_123L;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAB",
                "AAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAA+AAAAAAAAAAAAA",
                "AAAAAAAAAAAAA\nAAAAAAAAAAAAA",
                "éAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void what_is_not_27_characters_of_base64url_with_nought_left_over_is_no_key(String text) {
        assertThatThrownBy(() -> new Key(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_agrees_with_its_pattern_on_texts_that_are_nearly_keys() {
        var random = new Random(SEED);
        int keys = 0;
        for (int round = 0; round < 20_000; round++) {
            String text = nearlyAKey(random);
            boolean key = isKey(text);
            assertThat(key)
                    .as("seed %d: %s", SEED, text)
                    .isEqualTo(FORM.matcher(text).matches());
            keys += key ? 1 : 0;
        }
        assertThat(keys).isBetween(1_000, 19_000);
    }

    private static String nearlyAKey(Random random) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        String text = random.ints(27, 0, alphabet.length())
                .mapToObj(n -> alphabet.substring(n, n + 1))
                .collect(Collectors.joining());
        return random.nextInt(4) > 0 ? text : text.replace(text.charAt(3), (char) random.nextInt(256));
    }

    private static boolean isKey(String text) {
        try {
            new Key(text);
            return true;
        } catch (IllegalArgumentException no) {
            return false;
        }
    }
}
