package limits.casesharing.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import limits.casesharing.casefile.Situation;
import limits.casesharing.group.Group;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.Person;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one may ask of a session; only a member of the group may. Guidelines §1.4; CSI L132-5. */
public sealed interface SessionCommand extends Ask {

    @TargetAggregateIdentifier
    Session.Id session();

    @Override
    default Set<Capacity> openTo() {
        return Set.of(Capacity.MEMBER);
    }

    /** Opens a session, which whoever opens it chairs and attends; it ends by itself at {@code until}. */
    record OpenSession(@TargetAggregateIdentifier Session.Id session, Group.Id group, Instant until)
            implements SessionCommand {

        /** Longest session; design value. */
        public static final Duration LONGEST = Duration.ofHours(4);
    }

    /** Sits down: the one who asks is present from now on. */
    record AttendSession(@TargetAggregateIdentifier Session.Id session) implements SessionCommand {}

    /** Leaves: from now on nothing said there is open to her any more, unless she has a task. */
    record LeaveSession(@TargetAggregateIdentifier Session.Id session) implements SessionCommand {}

    /**
     * Lays a situation on the table, before those named among the present: the first round, or a later one.
     *
     * @param before named one by one, at most so many as may be around a situation
     */
    record LayOnTheTable(@TargetAggregateIdentifier Session.Id session, Situation.Id situation, List<Person> before)
            implements SessionCommand {

        /** Most attendees before whom one situation is laid; design value of the floor. */
        public static final int MOST = 8;

        public LayOnTheTable {
            before = before.stream().distinct().toList();
            if (before.isEmpty() || before.size() > MOST) {
                throw new IllegalArgumentException("a situation is laid before one to eight named attendees");
            }
        }
    }

    /** Records what the group thinks of a situation on the table. */
    record RecordPosition(@TargetAggregateIdentifier Session.Id session, Situation.Id situation, Position position)
            implements SessionCommand {}

    /** Closes the session: what lived in it can be read by nobody any more. */
    record CloseSession(@TargetAggregateIdentifier Session.Id session) implements SessionCommand {}
}
