package limits.casesharing.session;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.TableRoll.Table;
import limits.casesharing.group.Group;
import limits.casesharing.session.SessionEvent.PositionRecorded;
import limits.casesharing.session.SessionEvent.SessionAttended;
import limits.casesharing.session.SessionEvent.SessionClosed;
import limits.casesharing.session.SessionEvent.SessionLeft;
import limits.casesharing.session.SessionEvent.SessionOpened;
import limits.casesharing.session.SessionEvent.SituationLaidOnTheTable;
import limits.kernel.Key;
import limits.kernel.Person;

/**
 * What is so while a session is held.
 *
 * @param until when it ends by itself
 * @param present those who sit there now
 * @param table each situation on the table, with those it was laid before
 */
public record Sitting(
        Group.Id group, Person chair, Instant until, List<Person> present, Map<Situation.Id, List<Person>> table) {

    public Sitting {
        present = List.copyOf(present);
        table = Map.copyOf(table);
    }

    /**
     * The table of one situation, from the session's events alone, from no table of a database.
     *
     * @param told from the first event on, none left out
     */
    public static Optional<Table> told(List<SessionEvent> told, Key situation) {
        Session.Standing standing = new Session.Standing.NotOpened();
        for (var event : told) {
            standing = standing.evolve(event);
        }
        var laid = new Situation.Id(situation);
        return standing instanceof Session.Standing.Held held && held.sitting().lies(laid)
                ? Optional.of(new Table(
                        told.getFirst().session().key(), held.sitting().seated(laid), told.size() - 1L))
                : Optional.empty();
    }

    /** Those before whom the situation was laid who are present, in an order of their own. */
    List<Person> seated(Situation.Id situation) {
        return table.get(situation).stream().filter(present::contains).toList();
    }

    static Sitting begunBy(SessionOpened it) {
        return new Sitting(it.group(), it.chair(), it.until(), List.of(it.chair()), Map.of());
    }

    Sitting after(SessionEvent event) {
        return switch (event) {
            case SessionOpened it -> begunBy(it);
            case SessionAttended it ->
                with(Stream.concat(present.stream(), Stream.of(it.person())).toList());
            case SessionLeft it ->
                with(present.stream().filter(one -> !one.equals(it.person())).toList());
            case SituationLaidOnTheTable it -> laid(it.situation(), it.by(), it.before());
            case PositionRecorded it -> this;
            case SessionClosed it -> this;
        };
    }

    /** Whether it is held at this moment. */
    boolean heldAt(Instant at) {
        return at.isBefore(until);
    }

    boolean lies(Situation.Id situation) {
        return table.containsKey(situation);
    }

    private Sitting with(List<Person> there) {
        return new Sitting(group, chair, until, there, table);
    }

    private Sitting laid(Situation.Id situation, Person by, List<Person> before) {
        var more = new HashMap<>(table);
        var seats = Stream.of(table.getOrDefault(situation, List.of()), List.of(by), before)
                .flatMap(List::stream)
                .distinct()
                .toList();
        more.put(situation, seats);
        return new Sitting(group, chair, until, present, more);
    }
}
