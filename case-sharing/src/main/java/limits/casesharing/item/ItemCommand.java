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

/** Everything one may ask about an item; only a member of the group may. */
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
            boolean noteSealed,
            boolean declaredSecret,
            LocalDate expiresOn,
            int version,
            Fingerprint charter,
            Commitment commitment)
            implements ItemCommand {

        /** Most readers of one item; design value of the floor. */
        public static final int MOST_READERS = 8;

        public ShareItem {
            readers = readers.stream().distinct().toList();
            if (readers.isEmpty() || readers.size() > MOST_READERS) {
                throw new IllegalArgumentException("an item has one to eight named readers");
            }
        }
    }

    /** Withdraw an item one gave: nobody reads it any more. */
    record WithdrawItem(@TargetAggregateIdentifier InformationItem.Id item) implements ItemCommand {}
}
