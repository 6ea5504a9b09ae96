package limits.casesharing.group;

import java.time.LocalDate;
import java.util.Optional;
import limits.casesharing.group.GroupEvent.CharterSigned;
import limits.casesharing.group.GroupEvent.MemberApproved;
import limits.casesharing.group.GroupEvent.MemberDesignated;
import limits.casesharing.group.GroupEvent.MemberExcluded;
import limits.casesharing.group.GroupEvent.MemberReinstated;
import limits.casesharing.group.GroupEvent.MemberSuspended;
import limits.casesharing.group.GroupEvent.MemberTrained;
import limits.casesharing.group.GroupEvent.MembershipEnded;
import limits.kernel.Person;

/** How one person stands in the group. Whether she has signed the text in force is asked each time, never stored. */
public sealed interface Seat {

    record Never() implements Seat {}

    record Designated(Person by, Optional<LocalDate> trained) implements Seat {}

    record Approved(Optional<LocalDate> trained) implements Seat {}

    record Suspended(Person by, Optional<LocalDate> trained) implements Seat {}

    record Excluded() implements Seat {}

    record Ended() implements Seat {}

    default Seat evolve(GroupEvent.OfMember event) {
        return switch (event) {
            case MemberDesignated d -> new Designated(d.by(), Optional.empty());
            case MemberApproved a -> new Approved(trained());
            case MemberTrained t ->
                switch (this) {
                    case Designated before -> new Designated(before.by, Optional.of(t.on()));
                    case Approved before -> new Approved(Optional.of(t.on()));
                    case Suspended before -> new Suspended(before.by, Optional.of(t.on()));
                    case Never before -> before;
                    case Excluded before -> before;
                    case Ended before -> before;
                };
            case CharterSigned signed -> this;
            case MemberSuspended s -> new Suspended(s.by(), trained());
            case MemberReinstated r -> new Approved(trained());
            case MemberExcluded e -> new Excluded();
            case MembershipEnded e -> new Ended();
        };
    }

    /** When she was last trained for this mandate. */
    default Optional<LocalDate> trained() {
        return switch (this) {
            case Designated seat -> seat.trained;
            case Approved seat -> seat.trained;
            case Suspended seat -> seat.trained;
            case Never seat -> Optional.empty();
            case Excluded seat -> Optional.empty();
            case Ended seat -> Optional.empty();
        };
    }

    /** Whether there is a mandate to train for, suspend or end. */
    default boolean holds() {
        return switch (this) {
            case Designated seat -> true;
            case Approved seat -> true;
            case Suspended seat -> true;
            case Never seat -> false;
            case Excluded seat -> false;
            case Ended seat -> false;
        };
    }
}
