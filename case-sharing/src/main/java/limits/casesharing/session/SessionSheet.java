package limits.casesharing.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limits.casesharing.casefile.Pseudonym;
import limits.casesharing.casefile.Situation;
import limits.casesharing.charter.Purpose;
import limits.casesharing.group.Group;
import limits.kernel.Person;

/**
 * A session as those present see it.
 *
 * @param table the situations that lie before the one who looks; a situation laid before others does not show
 */
public record SessionSheet(
        Session.Id session,
        Group.Id group,
        Person chair,
        Instant until,
        boolean closed,
        List<Person> present,
        List<Laid> table) {

    /**
     * One situation on the table, under its number.
     *
     * @param purpose what a first round is held for here: to identify and relay, or to coordinate support
     */
    public record Laid(
            Situation.Id situation,
            Pseudonym pseudonym,
            Purpose purpose,
            Person by,
            Optional<Position> position,
            List<Person> seats) {

        public Laid {
            seats = List.copyOf(seats);
        }
    }

    public SessionSheet {
        present = List.copyOf(present);
        table = List.copyOf(table);
    }

    /** Whether it is held at this moment. */
    public boolean heldAt(Instant at) {
        return !closed && at.isBefore(until);
    }

    /** Only what lies before this person. */
    SessionSheet seenBy(Person person) {
        return new SessionSheet(
                session,
                group,
                chair,
                until,
                closed,
                present,
                table.stream().filter(laid -> laid.seats().contains(person)).toList());
    }
}
