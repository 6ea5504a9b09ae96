package limits.api.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limits.api.identity.Persona;
import limits.casesharing.casefile.Situation;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Purpose;
import limits.casesharing.content.Content;
import limits.casesharing.content.Sheet;
import limits.casesharing.content.Wording;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemDraft;
import limits.casesharing.item.ItemSource;
import limits.casesharing.item.Necessity;

/**
 * What somebody shares: short, neutral, invented.
 *
 * @param secret declared secret, not merely confidential
 */
record Notes(
        Category category,
        Purpose purpose,
        Necessity necessity,
        ItemSource source,
        boolean secret,
        Map<String, List<String>> answers,
        String why) {

    /** The draft, for these readers by name, until a day of the story; what it tells is of the day it is told. */
    ItemDraft draft(String name, Situation.Id situation, LocalDate told, LocalDate until, List<Persona> readers) {
        return new ItemDraft(
                item(name),
                situation,
                purpose,
                readers.stream().map(Persona::person).toList(),
                necessity,
                source,
                secret,
                until,
                wording(told));
    }

    /** What it says, and why its readers need it. */
    Wording wording(LocalDate told) {
        return Wording.of(Content.of(category, on(told))).because(why);
    }

    private Map<String, List<String>> on(LocalDate told) {
        boolean asked = Sheet.of(category).orElseThrow().blanks().stream()
                .anyMatch(blank -> blank.name().equals("on"));
        var all = new HashMap<>(answers);
        if (asked) {
            all.put("on", List.of(told.toString()));
        }
        return all;
    }

    static InformationItem.Id item(String name) {
        return new InformationItem.Id(Persona.key("item:" + name));
    }
}
