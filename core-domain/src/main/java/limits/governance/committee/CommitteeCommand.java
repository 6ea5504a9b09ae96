package limits.governance.committee;

import static limits.kernel.Capacity.COORDINATOR;
import static limits.kernel.Capacity.MAYOR;
import static limits.kernel.Capacity.STEERING;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import limits.governance.partner.Category;
import limits.governance.project.Project;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.Organisation;
import limits.kernel.Person;
import limits.kernel.Words;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one may ask of a steering committee. */
public sealed interface CommitteeCommand extends Ask {

    Committee.Id committee();

    @Override
    default Set<Capacity> openTo() {
        return Set.of(COORDINATOR, MAYOR);
    }

    /** Brings the partners together in one body: in itself a first result. Guidelines §1.3. */
    record ConstituteCommittee(@TargetAggregateIdentifier Committee.Id committee, Project.Id project)
            implements CommitteeCommand {}

    /**
     * Gives somebody a seat for a body.
     *
     * @param holder a person who acts, never a beneficiary
     */
    record GiveSeat(
            @TargetAggregateIdentifier Committee.Id committee,
            Seat.Id seat,
            Person holder,
            Organisation body,
            Category kind,
            Mandate mandate)
            implements CommitteeCommand {}

    /**
     * Ends a mandate before its time.
     *
     * @param lastDay the last day on which the seat counts
     */
    record EndMandate(@TargetAggregateIdentifier Committee.Id committee, Seat.Id seat, LocalDate lastDay, Words reason)
            implements CommitteeCommand {}

    /**
     * Sets how many seats must take part.
     *
     * @param from first day the rule applies to
     */
    record SetQuorum(@TargetAggregateIdentifier Committee.Id committee, Quorum quorum, LocalDate from)
            implements CommitteeCommand {}

    /** Announces a meeting. */
    record ScheduleMeeting(
            @TargetAggregateIdentifier Committee.Id committee,
            Meeting.Id meeting,
            LocalDate on,
            Words place,
            List<Words> agenda)
            implements CommitteeCommand {

        public ScheduleMeeting {
            agenda = List.copyOf(agenda);
        }
    }

    /**
     * Records that the meeting took place, or that too few came.
     *
     * @param present the seats that were there, each once
     */
    record HoldMeeting(@TargetAggregateIdentifier Committee.Id committee, Meeting.Id meeting, List<Seat.Id> present)
            implements CommitteeCommand {

        public HoldMeeting {
            present = List.copyOf(present);
            if (new HashSet<>(present).size() != present.size()) {
                throw new IllegalArgumentException("a seat is present once");
            }
        }
    }

    /**
     * Records what the session decided; the vote tells whether it was adopted or rejected.
     *
     * @param subject what was put to the vote
     * @param reasons why, whichever way it went
     * @param reservations what some wished to have written down beside it
     */
    record RecordDecision(
            @TargetAggregateIdentifier Committee.Id committee,
            Decision.Id decision,
            Meeting.Id meeting,
            Words subject,
            Vote vote,
            Words reasons,
            List<Words> reservations)
            implements CommitteeCommand {

        public RecordDecision {
            reservations = List.copyOf(reservations);
        }
    }

    /** Writes the minutes, or writes them anew. */
    record DraftMinutes(@TargetAggregateIdentifier Committee.Id committee, Meeting.Id meeting, Words text)
            implements CommitteeCommand {}

    /**
     * Confirms the minutes as somebody who was there and did not write them.
     *
     * @param draft number of the draft that was read
     */
    record ApproveMinutes(@TargetAggregateIdentifier Committee.Id committee, Meeting.Id meeting, int draft)
            implements CommitteeCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(COORDINATOR, MAYOR, STEERING);
        }
    }
}
