package limits.casesharing.item;

import java.time.LocalDate;
import java.util.List;
import limits.casesharing.casefile.Situation;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Party;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.Regime;
import limits.casesharing.sealing.Commitment;
import limits.kernel.EventName;
import limits.kernel.Fingerprint;
import limits.kernel.Organisation;
import limits.kernel.Person;

/** Everything that can be so about an item: codes, keys and days; the text lies elsewhere, sealed. */
public sealed interface ItemEvent {

    InformationItem.Id item();

    /**
     * Shared with those whom the charter lets read it, and nobody else.
     *
     * @param ground the legal channel it travels in
     * @param facts what the giver was when she shared it; readings are decided on these
     */
    @EventName("casesharing.item-shared")
    record ItemShared(
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
            implements ItemEvent {

        public ItemShared {
            readers = List.copyOf(readers);
        }
    }

    @EventName("casesharing.item-withdrawn")
    record ItemWithdrawn(InformationItem.Id item, LocalDate on) implements ItemEvent {}
}
