package limits.casesharing.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import limits.casesharing.group.Membership;
import limits.kernel.Actor;
import limits.kernel.Organisation;
import limits.kernel.Person;

/**
 * Who does what in one situation. A task is held for a body, under the mandate of the day it was given: whoever left the group and
 * is designated anew has it no longer, and is given it anew by the team, or not.
 *
 * @param conflicted members who declared a conflict: kin, neighbour, own situation; they are on no team
 */
public record Team(List<Held> held, Optional<Person> referent, List<Person> conflicted) {

    /**
     * One task of one member, for her body.
     *
     * @param since the day she was given it
     */
    public record Held(Person person, Organisation organisation, Task task, LocalDate since) {

        private boolean under(Membership mandate) {
            return person.equals(mandate.person())
                    && organisation.equals(mandate.organisation())
                    && !since.isBefore(mandate.since());
        }
    }

    public Team {
        held = List.copyOf(held);
        conflicted = List.copyOf(conflicted);
    }

    static Team of(Held first) {
        return new Team(List.of(first), Optional.empty(), List.of());
    }

    Team and(Held one) {
        var others =
                held.stream().filter(other -> !(other.person().equals(one.person()) && other.task() == one.task()));
        return new Team(Stream.concat(others, Stream.of(one)).toList(), referent, conflicted);
    }

    Team without(Person person, Task task) {
        return holding(one -> !(one.person().equals(person) && one.task() == task));
    }

    /** The same with those tasks alone that are held under one of these mandates. */
    public Team under(List<Membership> mandates) {
        return holding(one -> mandates.stream().anyMatch(one::under));
    }

    private Team holding(Predicate<Held> those) {
        var left = held.stream().filter(those).toList();
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

    /** Whether a task stands under her name, whichever body for: it may open nothing to her any more. */
    public boolean names(Person person) {
        return held.stream().anyMatch(one -> one.person().equals(person));
    }

    /** Whether she has a task here, for the body she acts for. */
    public boolean has(Actor who) {
        return has(who.person(), who.organisation());
    }

    /** Whether she has a task here for this body. */
    public boolean has(Person person, Organisation body) {
        return of(person, body).findAny().isPresent();
    }

    /** Whether she has this very task for this body. */
    public boolean has(Person person, Organisation body, Task task) {
        return of(person, body).anyMatch(one -> one.task() == task);
    }

    /** Whether this very task stands under her name, whichever body for. */
    boolean names(Person person, Task task) {
        return held.stream().anyMatch(one -> one.person().equals(person) && one.task() == task);
    }

    /** Whether a task of hers means intervening with the same family. */
    public boolean intervenes(Person person, Organisation body) {
        return of(person, body).anyMatch(one -> one.task().intervenes());
    }

    private Stream<Held> of(Person person, Organisation body) {
        return held.stream()
                .filter(one -> one.person().equals(person) && one.organisation().equals(body));
    }

    /** Who answers for the situation: the referent; where none is named those who coordinate, else everybody on the team. */
    public List<Person> leads() {
        var coordinating = held.stream().filter(one -> one.task() == Task.COORDINATION);
        var those = referent.map(List::of)
                .orElseGet(() -> coordinating.map(Held::person).distinct().toList());
        return those.isEmpty() ? held.stream().map(Held::person).distinct().toList() : those;
    }

    /** Whether she answers for the situation, for the body she acts for. */
    public boolean ledBy(Actor who) {
        return has(who) && leads().contains(who.person());
    }

    /** Whether she is the referent, for the body she acts for. */
    public boolean isReferent(Actor who) {
        return isReferent(who.person(), who.organisation());
    }

    /** Whether she is the referent and has a task for this body. */
    public boolean isReferent(Person person, Organisation body) {
        return referent.filter(person::equals).isPresent() && has(person, body);
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
