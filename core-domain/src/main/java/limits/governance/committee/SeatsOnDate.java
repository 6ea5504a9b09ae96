package limits.governance.committee;

import java.time.LocalDate;
import java.util.List;

/**
 * The seats in mandate on one day, and how many of them make a quorum under the rule of that day. A committee that does
 * not exist has no seat, and a quorum nobody can reach.
 *
 * @param quorum number of seats, at least one
 */
public record SeatsOnDate(LocalDate on, List<Seat.Id> seats, int quorum) {

    public SeatsOnDate {
        seats = List.copyOf(seats);
        if (quorum < 1) {
            throw new IllegalArgumentException("a quorum is at least one seat");
        }
    }

    /** Whether these seats, each in mandate, are enough to decide; a seat named twice counts once. */
    public boolean quorate(List<Seat.Id> present) {
        return seats.containsAll(present) && present.stream().distinct().count() >= quorum;
    }
}
