package limits.casesharing.item;

import java.util.ArrayList;
import java.util.List;
import limits.kernel.Actor;
import limits.kernel.Person;

/** What becomes of each reader the giver named. */
public record Sharing(List<Person> permitted, List<TurnedAway> turnedAway) {

    public Sharing {
        permitted = List.copyOf(permitted);
        turnedAway = List.copyOf(turnedAway);
    }

    /** The charter decides once for each reader. */
    static Sharing weighed(List<Person> readers, Exchange.Subject what, Exchange exchange, Actor by) {
        List<Person> permitted = new ArrayList<>();
        List<TurnedAway> turnedAway = new ArrayList<>();
        for (Person reader : readers) {
            var decision = exchange.sharing(what, by, reader);
            if (decision.permitted()) {
                permitted.add(reader);
            } else {
                turnedAway.add(TurnedAway.of(reader, decision));
            }
        }
        return new Sharing(permitted, turnedAway);
    }
}
