package limits.casesharing.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.casesharing.casefile.Situation;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Party;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.Regime;
import limits.casesharing.item.ItemEvent.ItemShared;
import limits.casesharing.item.ItemEvent.ItemWithdrawn;
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

    /**
     * The same from its events alone, from no table; empty where they tell of no item.
     *
     * @param told from the first event on, none left out
     */
    static Optional<ItemFile> told(List<ItemEvent> told) {
        Optional<ItemFile> file = Optional.empty();
        for (var event : told) {
            file = switch (event) {
                case ItemShared it -> Optional.of(of(it, Optional.empty(), told.size() - 1L));
                case ItemWithdrawn it ->
                    told.stream()
                            .filter(ItemShared.class::isInstance)
                            .map(ItemShared.class::cast)
                            .findFirst()
                            .map(shared -> of(shared, Optional.of(it.on()), told.size() - 1L));
            };
        }
        return file;
    }

    private static ItemFile of(ItemShared it, Optional<LocalDate> withdrawnOn, long seen) {
        return new ItemFile(
                it.item(),
                it.situation(),
                it.giver(),
                it.author(),
                it.facts(),
                it.category(),
                it.purpose(),
                it.ground(),
                it.readers(),
                it.necessity(),
                it.noteSealed(),
                it.declaredSecret(),
                it.on(),
                it.expiresOn(),
                withdrawnOn,
                it.version(),
                it.charter(),
                it.commitment(),
                seen);
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
