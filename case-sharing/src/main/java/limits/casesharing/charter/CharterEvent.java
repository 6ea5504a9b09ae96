package limits.casesharing.charter;

import java.time.LocalDate;
import java.util.List;
import limits.kernel.EventName;
import limits.kernel.Fingerprint;
import limits.kernel.Person;

/** Everything that can be so of a charter. */
public sealed interface CharterEvent {

    Charter.Id charter();

    /** The version it is about, from 1. */
    int version();

    /** A version was written; {@code text} is what members will sign. */
    @EventName(value = "casesharing.charter-drafted", revision = 2)
    record CharterDrafted(Charter.Id charter, int version, Clauses clauses, Fingerprint text) implements CharterEvent {}

    @EventName("casesharing.charter-proposed")
    record CharterProposed(Charter.Id charter, int version, Person by, LocalDate on) implements CharterEvent {}

    @EventName("casesharing.charter-opinion-recorded")
    record OpinionRecorded(Charter.Id charter, int version, Opinion opinion, LocalDate on) implements CharterEvent {}

    /** Adopted; {@code changes} is what it changes in substance against the version adopted before. */
    @EventName("casesharing.charter-adopted")
    record CharterAdopted(Charter.Id charter, int version, Deliberation deliberation, List<MaterialChange> changes)
            implements CharterEvent {

        public CharterAdopted {
            changes = List.copyOf(changes);
        }
    }

    /** An adopted version gives way to a newer one on the day that one begins; signatures of it count no more from then. */
    @EventName("casesharing.charter-superseded")
    record CharterSuperseded(Charter.Id charter, int version, int by, LocalDate from) implements CharterEvent {}

    @EventName("casesharing.charter-repealed")
    record CharterRepealed(Charter.Id charter, int version, Deliberation deliberation, LocalDate on)
            implements CharterEvent {}

    /** A member asks that everything be closed; {@code version} is the one adopted last, as in all that freezes. */
    @EventName("casesharing.charter-freeze-asked")
    record FreezeAsked(Charter.Id charter, int version, FreezeGround ground, Person by) implements CharterEvent {}

    /** Closed at once, on one person's word: from this instant nothing passes under any version. */
    @EventName("casesharing.charter-frozen")
    record CharterFrozen(Charter.Id charter, int version, FreezeGround ground, Person by) implements CharterEvent {}

    @EventName("casesharing.charter-freeze-confirmed")
    record FreezeConfirmed(Charter.Id charter, int version, Person by) implements CharterEvent {}

    @EventName("casesharing.charter-lift-asked")
    record LiftAsked(Charter.Id charter, int version, Person by) implements CharterEvent {}

    /** Two people agreed: whoever asked it before, and {@code by}. */
    @EventName("casesharing.charter-freeze-lifted")
    record FreezeLifted(Charter.Id charter, int version, Person by) implements CharterEvent {}

    /** At its yearly review a member confirmed the text in the members' name. */
    @EventName("casesharing.charter-review-confirmed")
    record ReviewConfirmed(Charter.Id charter, int version, Person by, LocalDate on) implements CharterEvent {}

    /** The data protection officer's word on that; an unfavourable one leaves the review due. */
    @EventName("casesharing.charter-review-answered")
    record ReviewAnswered(Charter.Id charter, int version, Opinion opinion, LocalDate on) implements CharterEvent {}
}
