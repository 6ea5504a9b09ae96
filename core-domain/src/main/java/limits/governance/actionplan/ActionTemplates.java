package limits.governance.actionplan;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import limits.governance.scheme.Sheets;

/** The pilots' actions of the guidelines, with their words in French and in English. */
public final class ActionTemplates {

    private final Map<TemplateCode, ActionTemplate> templates = new EnumMap<>(TemplateCode.class);
    private final Sheets french;
    private final Sheets english;

    private ActionTemplates(Sheets facts, Sheets french, Sheets english) {
        this.french = french;
        this.english = english;
        Arrays.stream(TemplateCode.values())
                .filter(code -> code != TemplateCode.NONE)
                .forEach(code -> templates.put(code, template(code, facts)));
    }

    /** Reads the templates that ship with the product; one that is missing or misspelt is a fault. */
    public static ActionTemplates ofTheGuidelines() {
        return new ActionTemplates(
                Sheets.read("templates.properties"),
                Sheets.read("templates_fr.properties"),
                Sheets.read("templates_en.properties"));
    }

    /** All of them, in the order of the guidelines. */
    public List<ActionTemplate> all() {
        return List.copyOf(templates.values());
    }

    /** French for a French reader, English for everybody else. */
    public ActionTemplate.Text text(ActionTemplate template, Locale reader) {
        var words = Locale.FRENCH.getLanguage().equals(reader.getLanguage()) ? french : english;
        String slug = template.code().slug();
        return new ActionTemplate.Text(
                words.one(slug + ".title"),
                words.one(slug + ".what"),
                words.one(slug + ".with"),
                words.one(slug + ".keep-in-mind"));
    }

    private static ActionTemplate template(TemplateCode code, Sheets facts) {
        return new ActionTemplate(
                code,
                facts.list(code.slug() + ".towns"),
                Axis.valueOf(facts.one(code.slug() + ".axis")),
                facts.list(code.slug() + ".factors").stream()
                        .map(Factor::valueOf)
                        .toList(),
                facts.one(code.slug() + ".in-school").equals("yes"),
                facts.one(code.slug() + ".source"));
    }
}
