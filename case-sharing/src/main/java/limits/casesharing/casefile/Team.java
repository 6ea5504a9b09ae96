package limits.casesharing.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limits.kernel.Organisation;
import limits.kernel.Person;

/**
 * Who does what in one situation.
 *
 * @param conflicted members who declared a conflict: kin, neighbour, own situation; they are on no team
 */
public record Team(List<Held> held, Optional<Person> referent, List<Person> conflicted) {

    /** One task of one member, for her body. */
    public record Held(Person person, Organisation organisation, Task task) {}

    public Team {
        held = List.copyOf(held);
        conflicted = List.copyOf(conflicted);
    }

    static Team of(Held first) {
        return new Team(List.of(first), Optional.empty(), List.of());
    }

    Team and(Held one) {
        return new Team(Stream.concat(held.stream(), Stream.of(one)).toList(), referent, conflicted);
    }

    Team without(Person person, Task task) {
        var left = held.stream()
                .filter(one -> !(one.person().equals(person) && one.task() == task))
                .toList();
        return new Team(left, referentAmong(left), conflicted);
    }

    Team conflicted(Person person) {
        var left = held.stream().filter(one -> !one.person().equals(person)).toList();
        return new Team(
                left,
                referentAmong(left),
                Stream.concat(conflicted.stream(), Stream.of(person)).toList());
    }

    Team referredTo(Person person) {
        return new Team(held, Optional.of(person), conflicted);
    }

    /** Whether she has a task here. */
    public boolean has(Person person) {
        return held.stream().anyMatch(one -> one.person().equals(person));
    }

    /** Whether she has this very task. */
    public boolean has(Person person, Task task) {
        return held.stream().anyMatch(one -> one.person().equals(person) && one.task() == task);
    }

    /** Whether a task of hers means intervening with the same family. */
    public boolean intervenes(Person person) {
        return held.stream()
                .anyMatch(one -> one.person().equals(person) && one.task().intervenes());
    }

    /** Who answers for the situation: the referent; where none is named those who coordinate, else everybody on the team. */
    public List<Person> leads() {
        var coordinating = held.stream().filter(one -> one.task() == Task.COORDINATION);
        var those = referent.map(List::of)
                .orElseGet(() -> coordinating.map(Held::person).distinct().toList());
        return those.isEmpty() ? held.stream().map(Held::person).distinct().toList() : those;
    }

    public boolean isReferent(Person person) {
        return referent.filter(person::equals).isPresent();
    }

    public boolean inConflict(Person person) {
        return conflicted.contains(person);
    }

    /** How many members are around the situation. */
    public int size() {
        return (int) held.stream().map(Held::person).distinct().count();
    }

    private Optional<Person> referentAmong(List<Held> left) {
        return referent.filter(
                person -> left.stream().anyMatch(one -> one.person().equals(person)));
    }
}
