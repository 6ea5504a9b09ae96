package limits.governance.board;

import java.time.LocalDate;
import java.util.List;
import limits.governance.committee.Committee;
import limits.governance.committee.Decision;
import limits.governance.committee.Meeting;
import limits.governance.committee.Quorum;
import limits.governance.committee.Seat;
import limits.governance.committee.Vote;
import limits.governance.project.Project;
import limits.kernel.Person;
import limits.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * One committee as its page shows it. Guidelines §1.3, 1.6.
 *
 * @param seats every seat ever given, earliest mandate first
 * @param rules the quorums the committee has set, in the order they were set; more than half before the first
 * @param meetings latest first
 */
public record CommitteeSheet(
        Committee.Id committee,
        Project.Id project,
        LocalDate constitutedOn,
        List<Seat> seats,
        List<Rule> rules,
        List<Session> meetings) {

    /** A quorum and the first day it applies to. */
    public record Rule(Quorum quorum, LocalDate from) {}

    /** How a meeting went. */
    public enum State {
        SCHEDULED,
        HELD,
        INQUORATE
    }

    /**
     * A meeting with what it decided.
     *
     * @param present the seats that were there; empty before the meeting
     * @param inMandate the seats in mandate that day; empty before the meeting
     * @param quorum number of seats needed that day; 1 before the meeting
     * @param decisions in the order they were recorded
     */
    public record Session(
            Meeting.Id meeting,
            LocalDate on,
            Words place,
            List<Words> agenda,
            State state,
            List<Seat.Id> present,
            List<Seat.Id> inMandate,
            int quorum,
            List<Ruling> decisions,
            MinutesSheet minutes) {}

    /**
     * The minutes of a meeting.
     *
     * @param draft number of the latest draft; 0 where none was written
     * @param text absent before the first draft
     * @param approver absent until somebody else has approved it
     */
    public record MinutesSheet(
            int draft,
            @Nullable Words text,
            @Nullable Person drafter,
            @Nullable Person approver) {

        public boolean approved() {
            return approver != null;
        }
    }

    /** A decision with its vote and reasons, adopted or rejected. */
    public record Ruling(
            Decision.Id decision, Words subject, boolean adopted, Vote vote, Words reasons, List<Words> reservations) {}

    /** The seats in mandate on this day. */
    public List<Seat> seatsOn(LocalDate day) {
        return seats.stream().filter(seat -> seat.mandate().holds(day)).toList();
    }

    /** How many meetings were held with their quorum. */
    public long held() {
        return meetings.stream()
                .filter(meeting -> meeting.state() == State.HELD)
                .count();
    }
}
