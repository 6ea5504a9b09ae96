package limits.casesharing.content;

import static limits.casesharing.content.Screen.Warning.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningFreeWords {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mme Durand l’a vue hier.",
                "M. Petit le connaît.",
                "Elle est souvent avec Yanis le soir.",
                "Karim Ben-Salah passe la voir.",
                "The flat of Mr Smith."
            })
    void names_of_others(String words) {
        assertThat(Screen.of(words)).contains(PERSON_NAMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"06 12 34 56 78", "0612345678", "+33 6 12 34 56 78", "01.23.45.67.89", "0033612345678"})
    void telephone_numbers(String words) {
        assertThat(Screen.of("appeler au " + words)).contains(TELEPHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 rue des lilas", "3 bis, avenue foch", "1 allée des pins", "chez lui, 59120 loos"})
    void addresses(String words) {
        assertThat(Screen.of(words)).contains(ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB-123-CD", "AB 123 CD", "1234 ABC 59"})
    void plates(String words) {
        assertThat(Screen.of("vu dans une voiture " + words)).contains(PLATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "il deale au pied du bâtiment",
                "il a volé un scooter",
                "guetteur depuis juin",
                "placé en garde à vue",
                "STUPÉFIANTS",
                "une enquête est en cours",
                "arrested last week"
            })
    void words_of_the_criminal_law(String words) {
        assertThat(Screen.of(words)).contains(OFFENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"je pense que", "Il paraît que", "la mère est ingérable", "probablement seul", "she seems lazy"})
    void opinions(String words) {
        assertThat(Screen.of(words)).contains(OPINION);
    }

    @Test
    void a_plain_fact_passes() {
        for (String words : List.of(
                "Droits à vérifier ; logement suroccupé ; la mère est d’accord pour un suivi.",
                "Pour accompagner la rentrée.",
                "A rencontré l’assistante sociale le 12 novembre 2026, souhaite un volontariat.",
                "Works at night, wants to stop.")) {
            assertThat(Screen.of(words)).as(words).isEmpty();
        }
    }

    @Test
    void a_name_belongs_in_its_blank_and_a_confirmation_closes_the_warning() {
        var content = Content.of(
                limits.casesharing.charter.Category.IDENTITY_MIN,
                Map.of("name", List.of("Inès Exemple"), "sex", List.of("FEMALE"), "birth", List.of("2011-03-01")));
        assertThat(Wording.of(content).warnings()).isEmpty();
        var why = Wording.of(content).because("Mme Durand le demande.");
        assertThat(why.open()).containsExactly(PERSON_NAMED);
        assertThat(why.confirmed(true).open()).isEmpty();
        assertThat(why.confirmed(true).warnings()).containsExactly(PERSON_NAMED);
    }

    @Test
    void a_line_is_screened_for_what_the_form_does_not_ask_for_there() {
        var asked = Map.of(
                "name", "Inès Exemple",
                "address", "12 rue Jean Exemple, 99999 Aubervelle",
                "contact", "06 12 34 56 78, chez Marc Exemple",
                "representatives", "Mme Exemple, 06 12 34 56 78");
        assertThat(identity(asked)).isEmpty();
        assertThat(identity(Map.of("name", "Inès Exemple 06 12 34 56 78"))).containsExactly(TELEPHONE);
        assertThat(identity(Map.of("name", "Inès Exemple", "contact", "au hall, trafic")))
                .containsExactly(OFFENCE);
        assertThat(identity(Map.of("name", "Inès Exemple", "address", "probablement chez son père")))
                .containsExactly(OPINION);
    }

    @Test
    void the_reference_of_a_prosecutors_document_is_a_reference() {
        assertThat(measure("PR-2026-0412")).isEmpty();
        assertThat(measure("suspect Marc Exemple, vol")).containsExactly(PERSON_NAMED, OFFENCE);
    }

    private static Set<Screen.Warning> identity(Map<String, String> lines) {
        var answers = new java.util.HashMap<String, List<String>>();
        lines.forEach((blank, line) -> answers.put(blank, List.of(line)));
        answers.put("sex", List.of("FEMALE"));
        answers.put("birth", List.of("2011-03-01"));
        return Wording.of(Content.of(limits.casesharing.charter.Category.IDENTITY_MIN, answers))
                .warnings();
    }

    private static Set<Screen.Warning> measure(String reference) {
        var code = Codes.MeasureKind.values()[0].name();
        return Wording.of(Content.of(
                        limits.casesharing.charter.Category.JUDICIAL_MEASURE,
                        Map.of(
                                "measure", List.of(code),
                                "start", List.of("2026-03-01"),
                                "reference", List.of(reference))))
                .warnings();
    }
}
