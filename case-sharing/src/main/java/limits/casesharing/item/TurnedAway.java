package limits.casesharing.item;

import java.util.List;
import limits.casesharing.charter.Decision;
import limits.casesharing.charter.Gate;
import limits.casesharing.charter.Need;
import limits.kernel.Person;

/**
 * A reader whom the charter does not let read, and the gate that says so. For the eyes of the giver who was about to share,
 * or of a reader whom her own list shows the item; it is stored nowhere.
 */
public record TurnedAway(Person reader, Gate gate, List<Need> missing) {

    /** The gate's name, with the need that was not met, such as {@code R15_NEED_CASE_TASK}. */
    public String code() {
        return missing.isEmpty() ? gate.name() : gate + "_" + missing.getFirst();
    }

    static TurnedAway of(Person reader, Decision decision) {
        return new TurnedAway(reader, decision.gate(), decision.need().stream().toList());
    }
}
