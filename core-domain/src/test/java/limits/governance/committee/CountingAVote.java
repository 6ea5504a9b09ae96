package limits.governance.committee;

import static limits.governance.Cast.TODAY;
import static limits.governance.committee.Nine.COMMITTEE;
import static limits.governance.committee.Nine.MEETING;
import static limits.governance.committee.Nine.seat;
import static limits.governance.committee.Nine.seats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A vote is counted, never weighed. */
final class CountingAVote {

    private static final long SEED = 20261122L;

    @Test
    void each_voter_is_counted_once_and_every_voice_has_a_voter() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Vote(2, 0, 0, seats(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vote(1, 0, 0, seats(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vote(2, 0, 0, List.of(seat("Anne"), seat("Anne"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vote(-1, 2, 0, seats(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vote(Integer.MAX_VALUE, Integer.MAX_VALUE, 3, seats(1)));
    }

    @Test
    void a_tie_does_not_carry() {
        assertThat(new Vote(2, 2, 3, seats(7)).carried()).isFalse();
        assertThat(new Vote(3, 2, 0, seats(5)).carried()).isTrue();
    }

    @Test
    void a_stranger_among_the_voters_spoils_the_quorum() {
        var nine = new SeatsOnDate(TODAY, seats(9), 5);
        assertThat(new Vote(5, 0, 0, seats(5)).quorate(nine)).isTrue();
        assertThat(new Vote(4, 0, 0, seats(4)).quorate(nine)).isFalse();
        var withStranger = List.of(seat("Anne"), seat("Boris"), seat("Claire"), seat("David"), seat("a stranger"));
        assertThat(new Vote(5, 0, 0, withStranger).quorate(nine)).isFalse();
    }

    @Test
    void a_voter_who_was_not_present_spoils_the_vote_of_a_session() {
        var session = new HeldMeeting(COMMITTEE, MEETING, TODAY, seats(5), new SeatsOnDate(TODAY, seats(9), 5));
        assertThat(session.quorate(new Vote(5, 0, 0, seats(5)))).isTrue();
        assertThat(session.quorate(new Vote(6, 0, 0, seats(6)))).isFalse();
    }

    @Test
    void more_than_half_is_more_than_half_for_any_number_of_seats() {
        for (int seats = 0; seats <= 1_000; seats++) {
            int needed = Quorum.MORE_THAN_HALF.needed(seats);
            assertThat(2 * needed).isGreaterThan(seats);
            assertThat(2 * (needed - 1)).isLessThanOrEqualTo(seats);
        }
    }

    @Test
    void a_quorum_is_the_smallest_number_above_its_share() {
        var dice = new Random(SEED);
        for (int turn = 0; turn < 2_000; turn++) {
            int percent = dice.nextInt(100);
            int seats = dice.nextInt(200);
            int needed = new Quorum(percent).needed(seats);
            assertThat(needed * 100).as("seed %d, turn %d", SEED, turn).isGreaterThan(seats * percent);
            assertThat((needed - 1) * 100).as("seed %d, turn %d", SEED, turn).isLessThanOrEqualTo(seats * percent);
        }
    }

    @Test
    void a_share_that_nobody_could_reach_is_no_quorum() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quorum(100));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quorum(-1));
    }
}
