package limits.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import limits.api.identity.Door;
import limits.api.identity.Persona;
import limits.kernel.Capacity;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Whatever a page says, it says in French and in English. */
class EveryMessageSpeaksBothLanguages {

    private static final List<String> ROOMS =
            List.of("classpath*:messages_%s.properties", "classpath*:messages/*_%s.properties");

    @Test
    void every_french_text_has_an_english_one_and_back() throws IOException {
        assertThat(new TreeSet<>(texts("fr").keySet()))
                .isEqualTo(new TreeSet<>(texts("en").keySet()));
    }

    @Test
    void no_text_is_empty_and_none_is_said_twice() throws IOException {
        for (Locale language : Language.SPOKEN) {
            assertThat(texts(language.getLanguage()))
                    .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        }
    }

    @Test
    void every_capacity_door_and_persona_has_its_words() throws IOException {
        var french = texts("fr");
        for (Capacity capacity : Capacity.values()) {
            String code = capacity.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(french).containsKeys("capacity." + code, "home." + code);
        }
        for (Door door : Door.values()) {
            assertThat(french).containsKeys("door." + door.code(), "door." + door.code() + ".what");
        }
        for (Persona persona : Persona.values()) {
            assertThat(french).containsKey("persona." + persona.profession());
        }
    }

    private static Map<String, String> texts(String language) throws IOException {
        var all = new HashMap<String, String>();
        var files = new ArrayList<Resource>();
        for (String room : ROOMS) {
            files.addAll(List.of(new PathMatchingResourcePatternResolver().getResources(room.formatted(language))));
        }
        assertThat(files).isNotEmpty();
        for (Resource file : files) {
            var texts = new Properties();
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
            for (String key : texts.stringPropertyNames()) {
                assertThat(all.put(key, texts.getProperty(key)))
                        .as(key + " again in " + file)
                        .isNull();
            }
        }
        return all;
    }
}
