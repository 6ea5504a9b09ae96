package limits.governance.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import limits.governance.scheme.Sheets;
import org.junit.jupiter.api.Test;

/** What Sarcelles, Loos and Lille did, as the guidelines tell it and no further. */
final class ThePilotsTemplates {

    private final ActionTemplates templates = ActionTemplates.ofTheGuidelines();

    @Test
    void every_code_but_none_has_its_template() {
        assertThat(templates.all())
                .extracting(ActionTemplate::code)
                .containsExactlyElementsOf(List.of(TemplateCode.values()).subList(1, TemplateCode.values().length));
    }

    @Test
    void every_template_cites_the_guidelines_and_a_pilot_town() {
        assertThat(templates.all()).allSatisfy(template -> {
            assertThat(template.source()).matches("[2-4](\\.\\d){1,2}");
            assertThat(template.towns()).isNotEmpty().isSubsetOf("Sarcelles", "Loos", "Lille");
            assertThat(template.factors()).isNotEmpty();
        });
    }

    @Test
    void both_languages_say_the_same_and_invent_no_money() {
        assertThat(Sheets.read("templates_fr.properties").keys())
                .isEqualTo(Sheets.read("templates_en.properties").keys());
        for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(templates.all())
                    .map(template -> templates.text(template, language).toString())
                    .noneMatch(text ->
                            text.contains("€") || text.toLowerCase(Locale.ROOT).contains("vote"));
        }
        var theatre = templates.all().get(1);
        assertThat(templates.text(theatre, Locale.FRANCE).title()).isEqualTo("Théâtre-forum sur les trafics");
        assertThat(templates.text(theatre, Locale.UK).title()).isEqualTo("Forum theatre on trafficking");
        assertThat(theatre.inSchool()).isTrue();
    }

    @Test
    void no_line_of_the_files_is_misspelt() {
        assertThat(Sheets.read("templates.properties").keys())
                .isEqualTo(lines("towns", "axis", "factors", "in-school", "source"));
        assertThat(Sheets.read("templates_en.properties").keys())
                .isEqualTo(lines("title", "what", "with", "keep-in-mind"));
    }

    private static Set<String> lines(String... names) {
        return Arrays.stream(TemplateCode.values())
                .skip(1)
                .flatMap(code -> Arrays.stream(names).map(name -> code.slug() + "." + name))
                .collect(Collectors.toSet());
    }
}
