package limits.governance.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limits.governance.committee.CommitteeEvent.MandateEnded;
import limits.governance.committee.CommitteeEvent.QuorumSet;
import limits.governance.committee.CommitteeEvent.SeatGiven;
import limits.kernel.Person;

/**
 * Every seat ever given and every quorum ever set, so that any day of the past can be counted again.
 *
 * @param rules in the order they were set; among those begun, the last begun applies
 */
public record Seats(List<Seat> given, List<Rule> rules) {

    static final Seats NONE = new Seats(List.of(), List.of());

    /** A quorum and the first day it applies to. */
    public record Rule(Quorum quorum, LocalDate from) {}

    public Seats {
        given = List.copyOf(given);
        rules = List.copyOf(rules);
    }

    Seats evolve(CommitteeEvent.OfSeats event) {
        return switch (event) {
            case SeatGiven g ->
                new Seats(with(given, new Seat(g.seat(), g.holder(), g.body(), g.kind(), g.mandate())), rules);
            case MandateEnded e ->
                new Seats(
                        given.stream()
                                .map(seat -> seat.seat().equals(e.seat()) ? seat.until(e.lastDay()) : seat)
                                .toList(),
                        rules);
            case QuorumSet q -> new Seats(given, with(rules, new Rule(q.quorum(), q.from())));
        };
    }

    SeatsOnDate on(LocalDate day) {
        var seats = given.stream()
                .filter(seat -> seat.inMandate(day))
                .map(Seat::seat)
                .toList();
        return new SeatsOnDate(day, seats, quorumOn(day).needed(seats.size()));
    }

    Optional<Seat> find(Seat.Id id) {
        return given.stream().filter(seat -> seat.seat().equals(id)).findFirst();
    }

    /** Whether one of these seats is this person's. */
    boolean anyHeldBy(Person person, List<Seat.Id> ids) {
        return given.stream()
                .anyMatch(seat -> ids.contains(seat.seat()) && seat.holder().equals(person));
    }

    private Quorum quorumOn(LocalDate day) {
        return rules.stream()
                .filter(rule -> !rule.from().isAfter(day))
                .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later)
                .map(Rule::quorum)
                .orElse(Quorum.MORE_THAN_HALF);
    }

    private static <T> List<T> with(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
