package limits.casesharing.item;

import java.util.List;
import limits.casesharing.charter.Decision;
import limits.casesharing.charter.Gate;
import limits.casesharing.charter.Need;
import limits.kernel.Person;

/**
 * A reader whom the charter does not let read what the giver was about to share, and the gate that says so. For the
 * giver's eyes; it is stored nowhere.
 */
public record TurnedAway(Person reader, Gate gate, List<Need> missing) {

    static TurnedAway of(Person reader, Decision decision) {
        return new TurnedAway(reader, decision.gate(), decision.need().stream().toList());
    }
}
