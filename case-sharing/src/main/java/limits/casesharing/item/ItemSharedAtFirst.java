package limits.casesharing.item;

import java.time.LocalDate;
import java.util.List;
import limits.casesharing.casefile.Situation;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Party;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.Regime;
import limits.casesharing.item.ItemEvent.ItemShared;
import limits.casesharing.sealing.Commitment;
import limits.kernel.Earlier;
import limits.kernel.EventName;
import limits.kernel.Fingerprint;
import limits.kernel.Organisation;
import limits.kernel.Person;

/** Shared before givers were asked where they have it from. */
@EventName("casesharing.item-shared")
public record ItemSharedAtFirst(
        InformationItem.Id item,
        Situation.Id situation,
        Person giver,
        Organisation author,
        Party facts,
        Category category,
        Purpose purpose,
        Regime ground,
        List<Person> readers,
        Necessity necessity,
        boolean noteSealed,
        boolean declaredSecret,
        LocalDate on,
        LocalDate expiresOn,
        int version,
        Fingerprint charter,
        Commitment commitment)
        implements Earlier<ItemShared> {

    public ItemSharedAtFirst {
        readers = List.copyOf(readers);
    }

    @Override
    public ItemShared today() {
        return new ItemShared(
                item,
                situation,
                giver,
                author,
                facts,
                category,
                purpose,
                ground,
                readers,
                necessity,
                ItemSource.NOT_ASKED,
                noteSealed,
                declaredSecret,
                on,
                expiresOn,
                version,
                charter,
                commitment);
    }
}
