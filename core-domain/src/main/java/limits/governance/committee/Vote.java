package limits.governance.committee;

import java.util.HashSet;
import java.util.List;

/**
 * A vote of the committee: how many for, against and abstaining, and which seats voted. Who voted what is not kept, so
 * that a secret ballot is counted like an open one.
 *
 * @param inFavour number of seats
 * @param against number of seats
 * @param abstained number of seats
 * @param voters the seats that voted or abstained, each once; as many as the three numbers add up to
 */
public record Vote(int inFavour, int against, int abstained, List<Seat.Id> voters) {

    public Vote {
        voters = List.copyOf(voters);
        if (inFavour < 0 || against < 0 || abstained < 0) {
            throw new IllegalArgumentException("a number of votes is never negative");
        }
        if (new HashSet<>(voters).size() != voters.size()) {
            throw new IllegalArgumentException("a seat votes once");
        }
        if ((long) inFavour + against + abstained != voters.size()) {
            throw new IllegalArgumentException("each voter votes for, against, or abstains");
        }
    }

    /** Whether every voter had a seat in mandate and enough of them took part. */
    public boolean quorate(SeatsOnDate seats) {
        return seats.quorate(voters);
    }

    /** Whether more seats were for than against; a tie does not carry. */
    public boolean carried() {
        return inFavour > against;
    }
}
