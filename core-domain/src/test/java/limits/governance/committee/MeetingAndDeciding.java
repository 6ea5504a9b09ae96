package limits.governance.committee;

import static limits.governance.Cast.COORDINATOR;
import static limits.governance.Cast.MAYOR;
import static limits.governance.Cast.TODAY;
import static limits.governance.Cast.key;
import static limits.governance.Cast.words;
import static limits.governance.committee.Nine.COMMITTEE;
import static limits.governance.committee.Nine.MEETING;
import static limits.governance.committee.Nine.SCHEDULED;
import static limits.governance.committee.Nine.given;
import static limits.governance.committee.Nine.heldWith;
import static limits.governance.committee.Nine.satWith;
import static limits.governance.committee.Nine.seat;
import static limits.governance.committee.Nine.seated;
import static limits.governance.committee.Nine.seats;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import limits.governance.Stage;
import limits.governance.committee.Committee.Because;
import limits.governance.committee.CommitteeCommand.HoldMeeting;
import limits.governance.committee.CommitteeCommand.RecordDecision;
import limits.governance.committee.CommitteeCommand.ScheduleMeeting;
import limits.governance.committee.CommitteeEvent.DecisionAdopted;
import limits.governance.committee.CommitteeEvent.DecisionRejected;
import limits.governance.committee.CommitteeEvent.MandateEnded;
import limits.governance.committee.CommitteeEvent.MeetingFoundInquorate;
import limits.governance.committee.CommitteeEvent.MinutesApproved;
import limits.governance.committee.CommitteeEvent.QuorumSet;
import limits.kernel.Words;
import org.junit.jupiter.api.Test;

/** The committee meets with its quorum and decides with its reasons (§1.6). */
final class MeetingAndDeciding {

    private static final Decision.Id DECISION = new Decision.Id(key("decision"));
    private static final Vote FIVE_TO_NOTHING = new Vote(5, 0, 0, seats(5));

    @Test
    void a_meeting_is_announced_with_its_agenda() {
        when(seated(), schedule(SCHEDULED.agenda())).then(SCHEDULED);
        when(seated(), schedule(List.of())).refused(Because.NOTHING_ON_THE_AGENDA);
    }

    @Test
    void a_meeting_is_announced_once() {
        when(seated(SCHEDULED), schedule(SCHEDULED.agenda())).refused(Because.MEETING_ALREADY_SCHEDULED);
    }

    @Test
    void five_of_nine_seats_are_a_quorum() {
        when(seated(SCHEDULED), hold(seats(5))).then(heldWith(5));
    }

    @Test
    void four_of_nine_seats_are_not_a_quorum() {
        when(seated(SCHEDULED), hold(seats(4)))
                .then(new MeetingFoundInquorate(COMMITTEE, MEETING, seats(4), new SeatsOnDate(TODAY, seats(9), 5)));
    }

    @Test
    void a_mandate_that_has_ended_counts_neither_as_present_nor_towards_the_quorum() {
        var left = new MandateEnded(COMMITTEE, seat("Iris"), TODAY.minusDays(1), words("She moved"));
        when(seated(left, SCHEDULED), hold(List.of(seat("Iris")))).refused(Because.NOT_IN_MANDATE);
        when(seated(left, SCHEDULED), hold(seats(5)))
                .then(new CommitteeEvent.MeetingHeld(
                        COMMITTEE, MEETING, seats(5), new SeatsOnDate(TODAY, seats(8), 5)));
    }

    @Test
    void the_quorum_the_committee_set_is_the_one_that_counts() {
        var twoThirds = new QuorumSet(COMMITTEE, new Quorum(66), TODAY.minusDays(1));
        when(seated(twoThirds, SCHEDULED), hold(seats(5)))
                .then(new MeetingFoundInquorate(COMMITTEE, MEETING, seats(5), new SeatsOnDate(TODAY, seats(9), 6)));
    }

    @Test
    void a_quorum_set_for_later_does_not_count_yet() {
        var later = new QuorumSet(COMMITTEE, new Quorum(66), TODAY.plusDays(1));
        when(seated(later, SCHEDULED), hold(seats(5))).then(heldWith(5));
    }

    @Test
    void a_seat_that_was_never_given_is_not_present() {
        when(seated(SCHEDULED), hold(List.of(seat("nobody")))).refused(Because.NOT_IN_MANDATE);
    }

    @Test
    void a_meeting_that_was_not_announced_is_not_held() {
        when(seated(), hold(seats(5))).refused(Because.NO_SUCH_MEETING);
    }

    @Test
    void a_meeting_is_not_held_before_its_day() {
        var tomorrow = new CommitteeEvent.MeetingScheduled(
                COMMITTEE, MEETING, TODAY.plusDays(1), words("Town hall"), SCHEDULED.agenda());
        when(seated(tomorrow), hold(seats(5))).refused(Because.MEETING_YET_TO_COME);
    }

    @Test
    void a_meeting_takes_place_once() {
        when(satWith(5), hold(seats(9))).refused(Because.MEETING_ALREADY_TOOK_PLACE);
    }

    @Test
    void a_decision_carried_by_the_session_is_adopted_with_its_reasons_and_reservations() {
        var reservations = List.of(words("The landlord asks for a review in June"));
        when(satWith(5), decide(FIVE_TO_NOTHING, reservations))
                .then(new DecisionAdopted(
                        COMMITTEE,
                        DECISION,
                        MEETING,
                        words("Open the workshop"),
                        FIVE_TO_NOTHING,
                        words("Three partners asked for it"),
                        reservations));
    }

    @Test
    void a_tie_is_a_rejection_and_keeps_its_reasons_too() {
        var tie = new Vote(2, 2, 1, seats(5));
        when(satWith(5), decide(tie, List.of()))
                .then(new DecisionRejected(
                        COMMITTEE,
                        DECISION,
                        MEETING,
                        words("Open the workshop"),
                        tie,
                        words("Three partners asked for it"),
                        List.of()));
    }

    @Test
    void a_decision_without_reasons_cannot_be_written() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Words("  "));
    }

    @Test
    void nothing_is_decided_in_a_meeting_that_was_not_held_or_had_no_quorum() {
        var inquorate = new MeetingFoundInquorate(COMMITTEE, MEETING, seats(4), new SeatsOnDate(TODAY, seats(9), 5));
        when(seated(SCHEDULED), decide(FIVE_TO_NOTHING, List.of())).refused(Because.MEETING_NOT_HELD);
        when(seated(SCHEDULED, inquorate), decide(FIVE_TO_NOTHING, List.of())).refused(Because.MEETING_NOT_HELD);
        when(seated(), decide(FIVE_TO_NOTHING, List.of())).refused(Because.NO_SUCH_MEETING);
    }

    @Test
    void whoever_was_not_there_does_not_vote() {
        when(satWith(5), decide(new Vote(6, 0, 0, seats(6)), List.of())).refused(Because.VOTER_NOT_PRESENT);
    }

    @Test
    void too_few_voters_decide_nothing_even_in_a_quorate_meeting() {
        when(satWith(6), decide(new Vote(4, 0, 0, seats(4)), List.of())).refused(Because.NOT_QUORATE);
    }

    @Test
    void a_decision_is_recorded_once() {
        var recorded =
                new DecisionAdopted(COMMITTEE, DECISION, MEETING, words("A"), FIVE_TO_NOTHING, words("B"), List.of());
        when(satWith(5, recorded), decide(FIVE_TO_NOTHING, List.of())).refused(Because.DECISION_ALREADY_RECORDED);
    }

    @Test
    void no_decision_is_added_once_the_minutes_are_approved() {
        var approved = new MinutesApproved(COMMITTEE, MEETING, 1, COORDINATOR.person(), MAYOR.person());
        when(satWith(5, approved), decide(FIVE_TO_NOTHING, List.of())).refused(Because.MINUTES_ALREADY_APPROVED);
    }

    @Test
    void a_seat_given_for_later_does_not_raise_todays_quorum() {
        var later = given("Jo", new Mandate(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));
        when(Stream.concat(seated(SCHEDULED).stream(), Stream.of(later)).toList(), hold(seats(5)))
                .then(heldWith(5));
    }

    private static Stage.Outcome<Committee> when(List<?> happened, CommitteeCommand ask) {
        return Stage.of(Committee.class).when(happened, ask, MAYOR);
    }

    private static ScheduleMeeting schedule(List<Words> agenda) {
        return new ScheduleMeeting(COMMITTEE, MEETING, TODAY, words("Town hall"), agenda);
    }

    private static HoldMeeting hold(List<Seat.Id> present) {
        return new HoldMeeting(COMMITTEE, MEETING, present);
    }

    private static RecordDecision decide(Vote vote, List<Words> reservations) {
        return new RecordDecision(
                COMMITTEE,
                DECISION,
                MEETING,
                words("Open the workshop"),
                vote,
                words("Three partners asked for it"),
                reservations);
    }
}
