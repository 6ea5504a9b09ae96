package limits.casesharing.item;

import java.util.ArrayList;
import java.util.List;
import limits.casesharing.charter.Gate;
import limits.kernel.Actor;
import limits.kernel.Person;

/** What becomes of each reader the giver named. */
public record Sharing(List<Person> permitted, List<TurnedAway> turnedAway) {

    public Sharing {
        permitted = List.copyOf(permitted);
        turnedAway = List.copyOf(turnedAway);
    }

    /** What stops somebody who was not named after all; that she is not named, where nothing else does. */
    public TurnedAway stopped(Person reader) {
        return turnedAway.stream()
                .filter(away -> away.reader().equals(reader))
                .findFirst()
                .orElseGet(() -> new TurnedAway(reader, Gate.R17, List.of()));
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
