package limits.api.casesharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.FamilyText;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.Gate;
import limits.casesharing.charter.MaterialChange;
import limits.casesharing.charter.Need;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Opinion;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.Regime;
import limits.casesharing.charter.SecrecyStatus;
import limits.casesharing.charter.SignatureLevel;
import limits.casesharing.charter.Terms;
import limits.casesharing.charter.VersionSheet;
import limits.casesharing.group.EndGround;
import limits.casesharing.group.GroupBoard;
import limits.casesharing.group.SuspensionGround;
import limits.kernel.Area;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every gate, need, reason and code of the charter and the group has its words, in French and in English. */
class TheCharterSpeaksBothLanguages {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_gate_and_every_need_says_what_to_do(String language) throws IOException {
        var texts = texts(language);
        assertThat(texts.stringPropertyNames())
                .containsAll(named("gate.", Gate.values()))
                .containsAll(named("gate.R15_NEED_", Need.values()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_gate_that_refuses_and_every_need_names_its_clause(String language) throws IOException {
        var refusing = Stream.of(Gate.values())
                .filter(gate -> !Set.of(Gate.R00, Gate.R15_NEED, Gate.R99).contains(gate))
                .toArray(Gate[]::new);
        assertThat(texts(language).stringPropertyNames())
                .containsAll(named("clause.", refusing))
                .containsAll(named("clause.R15_NEED_", Need.values()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_reason_has_its_words(String language) throws Exception {
        var texts = texts(language);
        for (var room : List.of("limits.casesharing.charter.Charter", "limits.casesharing.group.Group")) {
            for (var reason : Class.forName(room + "$Because").getEnumConstants()) {
                assertThat(texts.stringPropertyNames()).contains("refused." + ((Refused.Reason) reason).code());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_code_has_its_words(String language) throws IOException {
        assertThat(texts(language).stringPropertyNames())
                .containsAll(named("category.", Category.values()))
                .containsAll(named("profession.", Profession.values()))
                .containsAll(named("regime.", Regime.values()))
                .containsAll(named("secrecy.", SecrecyStatus.values()))
                .containsAll(named("opinion.", Opinion.values()))
                .containsAll(named("signature.", SignatureLevel.values()))
                .containsAll(named("offence-basis.", OffenceBasis.values()))
                .containsAll(named("charter.standing.", VersionSheet.Standing.values()))
                .containsAll(named("charter.change.", MaterialChange.values()))
                .containsAll(named("group.place.", GroupBoard.Place.values()))
                .containsAll(named("group.suspension.", SuspensionGround.values()))
                .containsAll(named("group.end.", EndGround.values()))
                .containsAll(Arrays.stream(Purpose.values())
                        .filter(purpose -> !purpose.forbidden())
                        .map(purpose -> "purpose." + purpose)
                        .toList());
    }

    @Test
    void the_source_of_every_kind_is_the_floors_and_french_on_a_french_page() throws IOException {
        var french = texts("fr");
        var english = texts("en");
        Floor.statute().categories().forEach((kind, rule) -> {
            assertThat(english.getProperty("source." + kind)).isEqualTo(rule.source());
            assertThat(french.getProperty("source." + kind))
                    .as(kind.name())
                    .isNotBlank()
                    .doesNotContain("GDPR", "January", "counsel", "risk", "LIL");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void families_can_read_the_whole_charter(String language) throws IOException {
        var texts = texts(language);
        var today = LocalDate.of(2026, 5, 4);
        var town = new Organisation(new Key("Town----------------------A"));
        var clauses = Clauses.widest(new Area("99999"), town, today, today.plusYears(1));
        for (var sentence : FamilyText.of(new Terms(Floor.statute(), clauses, true, true))) {
            assertThat(texts.getProperty(sentence.key())).as(sentence.key()).isNotBlank();
            var said = new MessageFormat(texts.getProperty(sentence.key()))
                    .format(sentence.values().toArray());
            assertThat(said).doesNotContain("{", "}");
        }
        for (var sometimes :
                List.of("judicial", "convention", "opted-in", "given", "given.nobody", "received", "received.nobody")) {
            assertThat(texts.getProperty("charter.family." + sometimes))
                    .as(sometimes)
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_straight_apostrophe_that_a_message_format_would_swallow(String language) throws IOException {
        assertThat(texts(language).entrySet())
                .filteredOn(text -> !text.getKey().toString().startsWith("source."))
                .noneMatch(text -> text.getValue().toString().contains("'"));
    }

    private static List<String> named(String prefix, Enum<?>[] codes) {
        return Stream.of(codes).map(code -> prefix + code.name()).toList();
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        for (var room : List.of("charter", "group", "law-sources")) {
            try (Reader file = new InputStreamReader(
                    TheCharterSpeaksBothLanguages.class.getResourceAsStream(
                            "/messages/" + room + "_" + language + ".properties"),
                    StandardCharsets.UTF_8)) {
                texts.load(file);
            }
        }
        return texts;
    }
}
