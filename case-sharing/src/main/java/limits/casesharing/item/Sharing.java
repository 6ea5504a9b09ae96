package limits.casesharing.item;

import java.util.List;
import limits.kernel.Person;

/** What becomes of each reader the giver named. */
public record Sharing(List<Person> permitted, List<TurnedAway> turnedAway) {

    public Sharing {
        permitted = List.copyOf(permitted);
        turnedAway = List.copyOf(turnedAway);
    }
}
