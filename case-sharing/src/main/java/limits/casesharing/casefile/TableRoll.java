package limits.casesharing.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limits.kernel.Key;
import limits.kernel.Person;

/**
 * At which table a situation lies: answered in the transaction of the decision that asks, and held until that transaction
 * ends, so that nobody leaves and nothing is closed between the answer and its use.
 */
@FunctionalInterface
public interface TableRoll {

    /** The session held at this moment on whose table the situation lies; empty if there is none. */
    Optional<Table> table(Situation.Id situation, Instant at);

    /**
     * One situation on the table of one session.
     *
     * @param seated those it was laid before who are present, and whoever laid it there
     * @param seen sequence number of the last event of the session that this rests on
     */
    record Table(Key session, List<Person> seated, long seen) {

        public Table {
            seated = List.copyOf(seated);
        }

        /** Whether she sits there. */
        public boolean seats(Person person) {
            return seated.contains(person);
        }
    }
}
