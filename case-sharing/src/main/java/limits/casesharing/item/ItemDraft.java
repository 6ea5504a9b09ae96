package limits.casesharing.item;

import java.time.LocalDate;
import java.util.List;
import limits.casesharing.casefile.Situation;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Purpose;
import limits.casesharing.content.Wording;
import limits.kernel.Person;

/**
 * What a giver is about to share, before it is sealed. Never leaves memory.
 *
 * @param item drawn at random when the form was opened, so that sending it twice shares it once
 * @param source where the giver has it from
 * @param wording the form of its kind, with why the readers need it
 */
public record ItemDraft(
        InformationItem.Id item,
        Situation.Id situation,
        Purpose purpose,
        List<Person> readers,
        Necessity necessity,
        ItemSource source,
        boolean declaredSecret,
        LocalDate expiresOn,
        Wording wording) {

    public ItemDraft {
        readers = List.copyOf(readers);
    }

    public Category category() {
        return wording.content().category();
    }

    Exchange.Subject subject() {
        return new Exchange.Subject(
                category(), purpose, declaredSecret, wording.why().isPresent(), false);
    }
}
