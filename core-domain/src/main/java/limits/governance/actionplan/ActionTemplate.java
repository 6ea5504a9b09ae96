package limits.governance.actionplan;

import java.util.List;

/**
 * What a pilot town did, to read and to adapt, as the guidelines tell it and no further: no vote, no money, no person.
 * Read-only; an action may cite it by its code.
 *
 * @param towns the pilots that did it
 * @param factors the lines of Table 1 it answers, in the product's reading
 * @param inSchool whether it took place with a school, whose head and team are then part of it (§2.1)
 * @param source chapter of the guidelines
 */
public record ActionTemplate(
        TemplateCode code, List<String> towns, Axis axis, List<Factor> factors, boolean inSchool, String source) {

    public ActionTemplate {
        towns = List.copyOf(towns);
        factors = List.copyOf(factors);
    }

    /**
     * The words of a template in one language.
     *
     * @param with who did it
     * @param keepInMind what the guidelines warn of or insist on
     */
    public record Text(String title, String what, String with, String keepInMind) {}
}
