package limits.api.demo;

import java.util.List;
import limits.api.identity.Persona;
import limits.casesharing.casefile.Situation;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Purpose;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemDraft;
import limits.casesharing.item.ItemSource;
import limits.casesharing.item.Necessity;
import limits.casesharing.sealing.ConfidentialText;

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
        String words,
        String why) {

    /** The draft, for these readers by name, until a week of the story. */
    ItemDraft draft(String name, Situation.Id situation, Days days, int untilWeek, List<Persona> readers) {
        return new ItemDraft(
                item(name),
                situation,
                category,
                purpose,
                readers.stream().map(Persona::person).toList(),
                necessity,
                source,
                secret,
                days.on(untilWeek, 4),
                new ConfidentialText(words).neededBecause(new ConfidentialText(why)));
    }

    static InformationItem.Id item(String name) {
        return new InformationItem.Id(Persona.key("item:" + name));
    }
}
