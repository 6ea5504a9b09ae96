package limits.casesharing.group;

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

    record Designated(Person by, boolean trained) implements Seat {}

    record Approved(boolean trained) implements Seat {}

    record Suspended(Person by, boolean trained) implements Seat {}

    record Excluded() implements Seat {}

    record Ended() implements Seat {}

    default Seat evolve(GroupEvent.OfMember event) {
        return switch (event) {
            case MemberDesignated d -> new Designated(d.by(), false);
            case MemberApproved a -> new Approved(trained());
            case MemberTrained t ->
                switch (this) {
                    case Designated before -> new Designated(before.by, true);
                    case Approved before -> new Approved(true);
                    case Suspended before -> new Suspended(before.by, true);
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

    /** Whether a training is recorded for this mandate. */
    default boolean trained() {
        return switch (this) {
            case Designated seat -> seat.trained;
            case Approved seat -> seat.trained;
            case Suspended seat -> seat.trained;
            case Never seat -> false;
            case Excluded seat -> false;
            case Ended seat -> false;
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
