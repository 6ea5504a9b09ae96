package limits.casesharing.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import limits.casesharing.casefile.Situation;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Purpose;
import limits.casesharing.sealing.Commitment;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.Fingerprint;
import limits.kernel.Person;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one may ask about an item; only a member of the group may, and the clock what its time has come for. */
public sealed interface ItemCommand extends Ask {

    @TargetAggregateIdentifier
    InformationItem.Id item();

    @Override
    default Set<Capacity> openTo() {
        return Set.of(Capacity.MEMBER);
    }

    /**
     * Share a text that lies sealed in the vault.
     *
     * @param readers named one by one; there is no "whole group"
     * @param source where the giver has it from
     * @param noteSealed why they need it was written, and is sealed with the text
     * @param declaredSecret the giver says that it is secret, not merely confidential
     * @param version of the sealed text, from 1
     * @param charter the text of the charter that it was sealed under
     */
    record ShareItem(
            @TargetAggregateIdentifier InformationItem.Id item,
            Situation.Id situation,
            Category category,
            Purpose purpose,
            List<Person> readers,
            Necessity necessity,
            ItemSource source,
            boolean noteSealed,
            boolean declaredSecret,
            LocalDate expiresOn,
            int version,
            Fingerprint charter,
            Commitment commitment)
            implements ItemCommand {

        public ShareItem {
            readers = named(readers);
            if (source == ItemSource.NOT_ASKED) {
                throw new IllegalArgumentException("a giver says where she has it from");
            }
        }
    }

    /** Say that one has understood this version. */
    record AcknowledgeItem(@TargetAggregateIdentifier InformationItem.Id item, int version) implements ItemCommand {}

    /** Ask the giver back. */
    record AskAboutItem(@TargetAggregateIdentifier InformationItem.Id item, ItemQuestion question)
            implements ItemCommand {}

    /** Answer what a reader asked. */
    record AnswerAboutItem(@TargetAggregateIdentifier InformationItem.Id item, Person reader, ItemAnswer answer)
            implements ItemCommand {}

    /** Name more readers of an item one gave. A reader can pass nothing on. */
    record ExtendItem(@TargetAggregateIdentifier InformationItem.Id item, List<Person> readers, Necessity necessity)
            implements ItemCommand {

        public ExtendItem {
            readers = named(readers);
        }
    }

    /** Take readers out of an item one gave. */
    record RestrictItem(@TargetAggregateIdentifier InformationItem.Id item, List<Person> readers, TakenOut because)
            implements ItemCommand {

        public RestrictItem {
            readers = named(readers);
        }
    }

    /**
     * Put a corrected text, sealed in the vault, in the place of the one that is read.
     *
     * @param version of the corrected text: one more than that of the text it takes the place of
     */
    record CorrectItem(
            @TargetAggregateIdentifier InformationItem.Id item,
            boolean noteSealed,
            int version,
            Fingerprint charter,
            Commitment commitment)
            implements ItemCommand {}

    /** Say that an item is wrong: as a reader, or as the referent for the young person or the parents. */
    record ContestItem(@TargetAggregateIdentifier InformationItem.Id item, ContestedBy who) implements ItemCommand {}

    /** Keep a contested item as it is, after having checked it again. */
    record KeepContestedItem(@TargetAggregateIdentifier InformationItem.Id item) implements ItemCommand {}

    /** Withdraw an item one gave: nobody reads it any more. */
    record WithdrawItem(@TargetAggregateIdentifier InformationItem.Id item) implements ItemCommand {}

    /** What the clock of the installation asks; no door takes these from anybody. */
    sealed interface ByTheClock extends ItemCommand {

        @Override
        default Set<Capacity> openTo() {
            return Set.of(Capacity.ADMINISTRATOR);
        }
    }

    /** Record that the last day of an item has passed. */
    record ExpireItem(@TargetAggregateIdentifier InformationItem.Id item) implements ByTheClock {}

    /** End what lived in a session that is over. */
    record EndWithItsSession(@TargetAggregateIdentifier InformationItem.Id item) implements ByTheClock {}

    /** Record that a text whose time is over was destroyed, and its key. */
    record RecordTextDestroyed(@TargetAggregateIdentifier InformationItem.Id item, int version) implements ByTheClock {}

    /** Far above any group: no request grows beyond it. Sizes that a charter names warn, they refuse nothing. */
    int MOST_AT_ONCE = 200;

    private static List<Person> named(List<Person> readers) {
        var each = readers.stream().distinct().toList();
        if (each.isEmpty() || each.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("one reader at least, and no more than any group has");
        }
        return each;
    }
}
