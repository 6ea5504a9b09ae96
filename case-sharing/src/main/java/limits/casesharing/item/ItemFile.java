package limits.casesharing.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limits.casesharing.casefile.Situation;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Party;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.Regime;
import limits.casesharing.item.ItemEvent.ItemCorrected;
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
 * @param contested somebody says that it is wrong, and the giver has not answered
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
        ItemSource source,
        boolean noteSealed,
        boolean declaredSecret,
        LocalDate sharedOn,
        LocalDate expiresOn,
        Optional<LocalDate> withdrawnOn,
        boolean contested,
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
        for (int n = 0; n < told.size(); n++) {
            var event = told.get(n);
            long seen = n;
            file = event instanceof ItemShared it ? Optional.of(of(it)) : file.map(one -> one.after(event, seen));
        }
        return file;
    }

    private static ItemFile of(ItemShared it) {
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
                it.source(),
                it.noteSealed(),
                it.declaredSecret(),
                it.on(),
                it.expiresOn(),
                Optional.empty(),
                false,
                it.version(),
                it.charter(),
                it.commitment(),
                0);
    }

    private ItemFile after(ItemEvent event, long now) {
        return switch (event) {
            case ItemEvent.ItemExtended it ->
                with(Stream.concat(readers.stream(), it.readers().stream()).toList(), withdrawnOn, contested, now);
            case ItemEvent.ItemRestricted it ->
                with(readers.stream().filter(one -> !it.readers().contains(one)).toList(), withdrawnOn, contested, now);
            case ItemCorrected it -> corrected(it, now);
            case ItemEvent.ItemContested it -> with(readers, withdrawnOn, true, now);
            case ItemEvent.ItemContestResolved it -> with(readers, withdrawnOn, false, now);
            case ItemWithdrawn it -> with(readers, Optional.of(it.on()), false, now);
            case ItemEvent.ItemEndedWithItsSession it -> with(readers, Optional.of(it.on()), false, now);
            case ItemEvent.ItemExpired it -> with(readers, withdrawnOn, false, now);
            case ItemShared it -> with(readers, withdrawnOn, contested, now);
            case ItemEvent.ItemAcknowledged it -> with(readers, withdrawnOn, contested, now);
            case ItemEvent.ItemAskedAbout it -> with(readers, withdrawnOn, contested, now);
            case ItemEvent.ItemQuestionAnswered it -> with(readers, withdrawnOn, contested, now);
            case ItemEvent.ItemTextDestroyed it -> with(readers, withdrawnOn, contested, now);
        };
    }

    private ItemFile corrected(ItemCorrected it, long now) {
        return new ItemFile(
                id,
                situation,
                giver,
                it.author(),
                it.facts(),
                category,
                purpose,
                ground,
                readers,
                necessity,
                source,
                it.noteSealed(),
                declaredSecret,
                sharedOn,
                expiresOn,
                withdrawnOn,
                contested,
                it.version(),
                it.charter(),
                it.commitment(),
                now);
    }

    private ItemFile with(List<Person> named, Optional<LocalDate> withdrawn, boolean disputed, long now) {
        return new ItemFile(
                id,
                situation,
                giver,
                author,
                facts,
                category,
                purpose,
                ground,
                named,
                necessity,
                source,
                noteSealed,
                declaredSecret,
                sharedOn,
                expiresOn,
                withdrawn,
                disputed,
                version,
                charter,
                commitment,
                now);
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
