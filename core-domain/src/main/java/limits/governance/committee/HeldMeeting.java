package limits.governance.committee;

import java.time.LocalDate;
import java.util.List;

/**
 * A meeting that was held with its quorum, so that it may decide.
 *
 * @param present the seats present
 * @param seats the seats in mandate on that day, with the quorum
 */
public record HeldMeeting(
        Committee.Id committee, Meeting.Id meeting, LocalDate on, List<Seat.Id> present, SeatsOnDate seats) {

    public HeldMeeting {
        present = List.copyOf(present);
    }

    /** Whether every voter was present and enough of them took part. */
    public boolean quorate(Vote vote) {
        return present.containsAll(vote.voters()) && vote.quorate(seats);
    }
}
