package limits.casesharing.casefile;

import java.time.LocalDate;
import java.util.List;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Purpose;
import limits.casesharing.group.Group;
import limits.kernel.EventName;
import limits.kernel.Organisation;
import limits.kernel.Person;

/** Everything that can be so about a situation: keys, codes and days. */
public sealed interface SituationEvent {

    Situation.Id situation();

    @EventName("casesharing.situation-opened")
    record SituationOpened(
            Situation.Id situation,
            Group.Id group,
            Pseudonym pseudonym,
            Youth youth,
            Origin origin,
            List<Purpose> purposes,
            Person proposer,
            Organisation originator,
            Task task,
            LocalDate on,
            LocalDate reviewBy)
            implements SituationEvent {

        public SituationOpened {
            purposes = List.copyOf(purposes);
        }
    }

    @EventName("casesharing.task-assigned")
    record TaskAssigned(Situation.Id situation, Person member, Organisation organisation, Task task, LocalDate on)
            implements SituationEvent {}

    @EventName("casesharing.task-ended")
    record TaskEnded(Situation.Id situation, Person member, Task task, LocalDate on) implements SituationEvent {}

    @EventName("casesharing.referent-named")
    record ReferentNamed(Situation.Id situation, Person member, LocalDate on) implements SituationEvent {}

    @EventName("casesharing.conflict-declared")
    record ConflictDeclared(Situation.Id situation, Person member, LocalDate on) implements SituationEvent {}

    /** {@code on} is the day of the talk, {@code recordedOn} the day it was written down. */
    @EventName("casesharing.family-informed")
    record FamilyInformed(
            Situation.Id situation,
            Notice.Informed who,
            LocalDate on,
            Notice.Manner manner,
            boolean charterHandedOver,
            LocalDate recordedOn)
            implements SituationEvent {}

    @EventName("casesharing.information-deferred")
    record InformationDeferred(
            Situation.Id situation, Person proposedBy, Notice.WaitsBecause because, LocalDate until, LocalDate on)
            implements SituationEvent {}

    @EventName("casesharing.deferral-confirmed")
    record DeferralConfirmed(Situation.Id situation, Person confirmedBy, LocalDate on) implements SituationEvent {}

    @EventName("casesharing.situation-reviewed")
    record SituationReviewed(
            Situation.Id situation,
            SituationCommand.ReviewSituation.ReviewOutcome outcome,
            LocalDate next,
            LocalDate on)
            implements SituationEvent {}

    /** {@code on} is the day she said so, {@code recordedOn} the day it was written down. */
    @EventName("casesharing.consent-recorded")
    record ConsentRecorded(
            Situation.Id situation,
            Notice.Informed who,
            Category category,
            List<Person> receivers,
            LocalDate on,
            LocalDate recordedOn)
            implements SituationEvent {

        public ConsentRecorded {
            receivers = List.copyOf(receivers);
        }
    }

    @EventName("casesharing.consent-withdrawn")
    record ConsentWithdrawn(Situation.Id situation, Notice.Informed who, Category category, LocalDate on)
            implements SituationEvent {}

    @EventName("casesharing.prosecutors-document-recorded")
    record ProsecutorsDocumentRecorded(Situation.Id situation, ProsecutorsDocument document, LocalDate on)
            implements SituationEvent {}

    @EventName("casesharing.prosecutors-document-ended")
    record ProsecutorsDocumentEnded(Situation.Id situation, LocalDate on) implements SituationEvent {}

    /** {@code on} is the day she asked, {@code recordedOn} the day it was written down. */
    @EventName("casesharing.restriction-recorded")
    record RestrictionRecorded(Situation.Id situation, Restriction.Request request, LocalDate on, LocalDate recordedOn)
            implements SituationEvent {}

    @EventName("casesharing.lift-proposed")
    record LiftProposed(
            Situation.Id situation,
            Restriction.Request request,
            Person by,
            Restriction.LiftedBecause because,
            LocalDate on)
            implements SituationEvent {}

    /** {@code toldOn} is the day the one who asked was told of it. */
    @EventName("casesharing.restriction-lifted")
    record RestrictionLifted(Situation.Id situation, Restriction.Request request, LocalDate toldOn, LocalDate on)
            implements SituationEvent {}

    @EventName("casesharing.situation-closed")
    record SituationClosed(Situation.Id situation, Closing because, LocalDate on) implements SituationEvent {}
}
