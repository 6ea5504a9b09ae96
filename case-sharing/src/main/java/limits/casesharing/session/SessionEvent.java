package limits.casesharing.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import limits.casesharing.casefile.Situation;
import limits.casesharing.group.Group;
import limits.kernel.EventName;
import limits.kernel.Organisation;
import limits.kernel.Person;

/** Everything that can be so of a session: keys, codes and moments. */
public sealed interface SessionEvent {

    Session.Id session();

    @EventName("casesharing.session-opened")
    record SessionOpened(
            Session.Id session, Group.Id group, Person chair, Organisation organisation, Instant until, LocalDate on)
            implements SessionEvent {}

    @EventName("casesharing.session-attended")
    record SessionAttended(Session.Id session, Person person, Organisation organisation, LocalDate on)
            implements SessionEvent {}

    @EventName("casesharing.session-left")
    record SessionLeft(Session.Id session, Person person, LocalDate on) implements SessionEvent {}

    /** {@code by} laid it there; {@code before} whom, besides those who have a task in it. */
    @EventName("casesharing.situation-laid-on-the-table")
    record SituationLaidOnTheTable(
            Session.Id session, Situation.Id situation, Person by, List<Person> before, LocalDate on)
            implements SessionEvent {

        public SituationLaidOnTheTable {
            before = List.copyOf(before);
        }
    }

    @EventName("casesharing.session-position-recorded")
    record PositionRecorded(Session.Id session, Situation.Id situation, Position position, LocalDate on)
            implements SessionEvent {}

    @EventName("casesharing.session-closed")
    record SessionClosed(Session.Id session, LocalDate on) implements SessionEvent {}
}
