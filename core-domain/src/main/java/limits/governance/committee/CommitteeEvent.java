package limits.governance.committee;

import java.time.LocalDate;
import java.util.List;
import limits.governance.partner.Category;
import limits.governance.project.Project;
import limits.kernel.EventName;
import limits.kernel.Organisation;
import limits.kernel.Person;
import limits.kernel.Words;

/** Everything that can be so about a steering committee. */
public sealed interface CommitteeEvent {

    Committee.Id committee();

    /** What moves seats and quorum. */
    sealed interface OfSeats extends CommitteeEvent {}

    /** What moves meetings, decisions and minutes. */
    sealed interface OfMeetings extends CommitteeEvent {

        Meeting.Id meeting();
    }

    @EventName("governance.committee-constituted")
    record CommitteeConstituted(Committee.Id committee, Project.Id project) implements CommitteeEvent {}

    @EventName("governance.seat-given")
    record SeatGiven(
            Committee.Id committee, Seat.Id seat, Person holder, Organisation body, Category kind, Mandate mandate)
            implements OfSeats {}

    @EventName("governance.mandate-ended")
    record MandateEnded(Committee.Id committee, Seat.Id seat, LocalDate lastDay, Words reason) implements OfSeats {}

    @EventName("governance.quorum-set")
    record QuorumSet(Committee.Id committee, Quorum quorum, LocalDate from) implements OfSeats {}

    @EventName("governance.meeting-scheduled")
    record MeetingScheduled(Committee.Id committee, Meeting.Id meeting, LocalDate on, Words place, List<Words> agenda)
            implements OfMeetings {

        public MeetingScheduled {
            agenda = List.copyOf(agenda);
        }
    }

    /** Held with its quorum; seats in mandate and quorum are those of that day, so that the count can be redone. */
    @EventName("governance.meeting-held")
    record MeetingHeld(Committee.Id committee, Meeting.Id meeting, List<Seat.Id> present, SeatsOnDate seats)
            implements OfMeetings {

        public MeetingHeld {
            present = List.copyOf(present);
        }

        HeldMeeting session() {
            return new HeldMeeting(committee, meeting, seats.on(), present, seats);
        }
    }

    @EventName("governance.meeting-found-inquorate")
    record MeetingFoundInquorate(Committee.Id committee, Meeting.Id meeting, List<Seat.Id> present, SeatsOnDate seats)
            implements OfMeetings {

        public MeetingFoundInquorate {
            present = List.copyOf(present);
        }
    }

    @EventName("governance.decision-adopted")
    record DecisionAdopted(
            Committee.Id committee,
            Decision.Id decision,
            Meeting.Id meeting,
            Words subject,
            Vote vote,
            Words reasons,
            List<Words> reservations)
            implements OfMeetings {

        public DecisionAdopted {
            reservations = List.copyOf(reservations);
        }
    }

    @EventName("governance.decision-rejected")
    record DecisionRejected(
            Committee.Id committee,
            Decision.Id decision,
            Meeting.Id meeting,
            Words subject,
            Vote vote,
            Words reasons,
            List<Words> reservations)
            implements OfMeetings {

        public DecisionRejected {
            reservations = List.copyOf(reservations);
        }
    }

    @EventName("governance.minutes-drafted")
    record MinutesDrafted(Committee.Id committee, Meeting.Id meeting, int draft, Words text, Person drafter)
            implements OfMeetings {}

    @EventName("governance.minutes-approved")
    record MinutesApproved(Committee.Id committee, Meeting.Id meeting, int draft, Person drafter, Person approver)
            implements OfMeetings {}
}
