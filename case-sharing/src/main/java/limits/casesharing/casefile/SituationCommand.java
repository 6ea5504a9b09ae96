package limits.casesharing.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import limits.casesharing.casefile.SituationEvent.SituationOpened;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Purpose;
import limits.casesharing.group.Group;
import limits.kernel.Actor;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.Person;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one may ask about a situation; only a member of the group may. */
public sealed interface SituationCommand extends Ask {

    @TargetAggregateIdentifier
    Situation.Id situation();

    @Override
    default Set<Capacity> openTo() {
        return Set.of(Capacity.MEMBER);
    }

    /**
     * Open a situation.
     *
     * @param knownToProposer the proposer knows the young person herself, not by hearsay
     * @param task what the proposer will do herself
     */
    record OpenSituation(
            @TargetAggregateIdentifier Situation.Id situation,
            Group.Id group,
            Pseudonym pseudonym,
            Youth youth,
            Origin origin,
            List<Purpose> purposes,
            boolean knownToProposer,
            Task task)
            implements SituationCommand {

        public OpenSituation {
            purposes = purposes.stream().distinct().sorted().toList();
            if (purposes.isEmpty()) {
                throw new IllegalArgumentException("a situation is opened for a purpose");
            }
        }

        SituationEvent openedBy(Actor by, LocalDate day, LocalDate reviewBy) {
            return new SituationOpened(
                    situation,
                    group,
                    pseudonym,
                    youth,
                    origin,
                    purposes,
                    by.person(),
                    by.organisation(),
                    task,
                    day,
                    reviewBy);
        }
    }

    /** Give a member of the group a task here. */
    record AssignTask(@TargetAggregateIdentifier Situation.Id situation, Person member, Task task)
            implements SituationCommand {}

    record EndTask(@TargetAggregateIdentifier Situation.Id situation, Person member, Task task)
            implements SituationCommand {}

    /** Name the one whom the young person can turn to. */
    record NameReferent(@TargetAggregateIdentifier Situation.Id situation, Person member) implements SituationCommand {}

    /** Say of oneself: kin, neighbour, own situation. */
    record DeclareConflict(@TargetAggregateIdentifier Situation.Id situation) implements SituationCommand {}

    /**
     * Record that somebody was informed.
     *
     * @param charterHandedOver the charter, or its plain summary, was left with them
     */
    record RecordFamilyInformed(
            @TargetAggregateIdentifier Situation.Id situation,
            Notice.Informed who,
            LocalDate on,
            Notice.Manner manner,
            boolean charterHandedOver)
            implements OfNotice {}

    /** Propose that the information waits, until a day at most three months away. */
    record DeferInformation(
            @TargetAggregateIdentifier Situation.Id situation, Notice.WaitsBecause because, LocalDate until)
            implements OfNotice {}

    /** A second person agrees that it waits. */
    record ConfirmDeferral(@TargetAggregateIdentifier Situation.Id situation) implements OfNotice {}

    /** Record that the team looked at the situation again, and will by the next day named. */
    record ReviewSituation(@TargetAggregateIdentifier Situation.Id situation, ReviewOutcome outcome, LocalDate next)
            implements SituationCommand {

        /** What the review came to. */
        public enum ReviewOutcome {
            CONTINUE,
            CHANGE
        }
    }

    /**
     * Record that somebody consented to an exchange beyond the care team. What she said before of the same kind counts no
     * more. CSP L1110-4.
     *
     * @param receivers one to eight, named one by one
     * @param on the day she said so
     */
    record RecordConsent(
            @TargetAggregateIdentifier Situation.Id situation,
            Notice.Informed who,
            Category category,
            List<Person> receivers,
            LocalDate on)
            implements OfPapers {

        public RecordConsent {
            receivers = receivers.stream().distinct().toList();
            if (receivers.isEmpty() || receivers.size() > 8) {
                throw new IllegalArgumentException("one consents to an exchange with one to eight named receivers");
            }
        }
    }

    /** Record that she consents no more: the next reading that rests on it is refused. */
    record WithdrawConsent(@TargetAggregateIdentifier Situation.Id situation, Notice.Informed who, Category category)
            implements OfPapers {}

    /** The mayor records that a document of the prosecutor exists; an earlier one counts no more. CSI L132-2. */
    record RecordProsecutorsDocument(
            @TargetAggregateIdentifier Situation.Id situation, ProsecutorsDocument document) implements OfPapers {}

    /** It counts no more, from now on. */
    record EndProsecutorsDocument(@TargetAggregateIdentifier Situation.Id situation) implements OfPapers {}

    /**
     * Record that somebody asked that nothing passes any more; from now on nothing does. GDPR art. 18, 21.
     *
     * @param on the day she asked
     */
    record RecordRestriction(
            @TargetAggregateIdentifier Situation.Id situation, Restriction.Request request, LocalDate on)
            implements OfRestrictions {}

    /** Propose that it passes again; a second person decides. */
    record ProposeLift(
            @TargetAggregateIdentifier Situation.Id situation,
            Restriction.Request request,
            Restriction.LiftedBecause because)
            implements OfRestrictions {}

    /**
     * A second person agrees: it passes again. GDPR art. 18(3).
     *
     * @param toldOn the day the one who asked was told of it
     */
    record LiftRestriction(
            @TargetAggregateIdentifier Situation.Id situation, Restriction.Request request, LocalDate toldOn)
            implements OfRestrictions {}

    /** What is put on record: what the family was told, said and asked for, and that a document exists. */
    sealed interface OfRecord extends SituationCommand {}

    /** Who was told. */
    sealed interface OfNotice extends OfRecord {}

    /** Consents, and a document of the prosecutor. */
    sealed interface OfPapers extends OfRecord {}

    /** That nothing passes, and that it passes again. */
    sealed interface OfRestrictions extends OfRecord {

        Restriction.Request request();
    }

    record CloseSituation(@TargetAggregateIdentifier Situation.Id situation, Closing because)
            implements SituationCommand {}
}
