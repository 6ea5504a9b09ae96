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
    @EventName("casesharing.charter-drafted")
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
}
