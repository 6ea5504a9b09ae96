package limits.governance.committee;

import java.time.LocalDate;
import limits.governance.partner.Category;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;

/**
 * A place on the steering committee, held by one person for one body. Guidelines §1.2, 1.3.
 *
 * @param kind what kind of body the seat speaks for
 */
public record Seat(Id seat, Person holder, Organisation body, Category kind, Mandate mandate) {

    /** Names one seat: what a vote and a list of those present are made of. */
    public record Id(Key key) {
        @Override
        public String toString() {
            return key.text();
        }
    }

    boolean inMandate(LocalDate day) {
        return mandate.holds(day);
    }

    Seat until(LocalDate lastDay) {
        return new Seat(seat, holder, body, kind, new Mandate(mandate.from(), lastDay));
    }
}
