package limits.casesharing.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.casesharing.casefile.Situation;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Party;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.Regime;
import limits.casesharing.sealing.Commitment;
import limits.casesharing.sealing.SealContext;
import limits.kernel.Fingerprint;
import limits.kernel.Organisation;
import limits.kernel.Person;

/**
 * An item as decisions see it: everything but its text.
 *
 * @param seen sequence number of the last event that this rests on
 */
public record ItemFile(
        InformationItem.Id id,
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
        LocalDate sharedOn,
        LocalDate expiresOn,
        Optional<LocalDate> withdrawnOn,
        int version,
        Fingerprint charter,
        Commitment commitment,
        long seen) {

    public ItemFile {
        readers = List.copyOf(readers);
    }

    /** Whether its time is over on this day: past its last day, or withdrawn. */
    public boolean overOn(LocalDate day) {
        return withdrawnOn.isPresent() || day.isAfter(expiresOn);
    }

    /** Whether this person gave it or is named for it. */
    public boolean concerns(Person person) {
        return giver.equals(person) || readers.contains(person);
    }

    SealContext context() {
        return new SealContext(situation.key(), id.key(), version, author, charter);
    }
}
