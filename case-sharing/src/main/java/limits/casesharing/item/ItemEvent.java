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

    /** The day it became so. */
    LocalDate on();

    /**
     * Shared with those whom the charter lets read it, and nobody else.
     *
     * @param ground the legal channel it travels in
     * @param facts what the giver was when she shared it; readings are decided on these
     * @param source where she has it from
     */
    @EventName(value = "casesharing.item-shared", revision = 2)
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
            ItemSource source,
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

    /** A reader says that she has understood this version. */
    @EventName("casesharing.item-acknowledged")
    record ItemAcknowledged(InformationItem.Id item, Person reader, int version, LocalDate on) implements ItemEvent {}

    /** A reader asks the giver back. */
    @EventName("casesharing.item-asked-about")
    record ItemAskedAbout(InformationItem.Id item, Person reader, ItemQuestion question, LocalDate on)
            implements ItemEvent {}

    /** The giver answered a reader's question. */
    @EventName("casesharing.item-question-answered")
    record ItemQuestionAnswered(InformationItem.Id item, Person reader, ItemAnswer answer, LocalDate on)
            implements ItemEvent {}

    /** The giver named more readers; each whom the charter lets read it, and nobody else. */
    @EventName("casesharing.item-extended")
    record ItemExtended(InformationItem.Id item, List<Person> readers, Necessity necessity, LocalDate on)
            implements ItemEvent {

        public ItemExtended {
            readers = List.copyOf(readers);
        }
    }

    /** The giver took readers out; their next reading is refused. */
    @EventName("casesharing.item-restricted")
    record ItemRestricted(InformationItem.Id item, List<Person> readers, TakenOut because, LocalDate on)
            implements ItemEvent {

        public ItemRestricted {
            readers = List.copyOf(readers);
        }
    }

    /**
     * The giver put a new text in the place of the old one, which nobody reads any more.
     *
     * @param facts what the giver was when she corrected it; readings are decided on these
     * @param version of the new text
     * @param oldUntil the day on which the old text and its key are destroyed
     */
    @EventName("casesharing.item-corrected")
    record ItemCorrected(
            InformationItem.Id item,
            Organisation author,
            Party facts,
            boolean noteSealed,
            int version,
            Fingerprint charter,
            Commitment commitment,
            LocalDate oldUntil,
            LocalDate on)
            implements ItemEvent {}

    /** Somebody whom it concerns says that it is wrong; the giver has to answer. */
    @EventName("casesharing.item-contested")
    record ItemContested(InformationItem.Id item, Person by, ContestedBy who, LocalDate on) implements ItemEvent {}

    @EventName("casesharing.item-contest-resolved")
    record ItemContestResolved(InformationItem.Id item, ContestOutcome outcome, LocalDate on) implements ItemEvent {}

    @EventName("casesharing.item-withdrawn")
    record ItemWithdrawn(InformationItem.Id item, LocalDate on) implements ItemEvent {}

    /** The session it lived in is over; nobody reads it any more. */
    @EventName("casesharing.item-ended-with-its-session")
    record ItemEndedWithItsSession(InformationItem.Id item, LocalDate on) implements ItemEvent {}

    /** Its last day has passed; it was unreadable from the next day on. */
    @EventName("casesharing.item-expired")
    record ItemExpired(InformationItem.Id item, LocalDate on) implements ItemEvent {}

    /** One of its texts and the key that opened it were destroyed; no backup of either opens it. */
    @EventName("casesharing.item-text-destroyed")
    record ItemTextDestroyed(InformationItem.Id item, int version, LocalDate on) implements ItemEvent {}
}
