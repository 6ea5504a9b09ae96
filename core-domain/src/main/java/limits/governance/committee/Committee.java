package limits.governance.committee;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import limits.governance.committee.CommitteeCommand.ApproveMinutes;
import limits.governance.committee.CommitteeCommand.ConstituteCommittee;
import limits.governance.committee.CommitteeCommand.DraftMinutes;
import limits.governance.committee.CommitteeCommand.EndMandate;
import limits.governance.committee.CommitteeCommand.GiveSeat;
import limits.governance.committee.CommitteeCommand.HoldMeeting;
import limits.governance.committee.CommitteeCommand.RecordDecision;
import limits.governance.committee.CommitteeCommand.ScheduleMeeting;
import limits.governance.committee.CommitteeCommand.SetQuorum;
import limits.governance.committee.CommitteeEvent.CommitteeConstituted;
import limits.governance.committee.CommitteeEvent.DecisionAdopted;
import limits.governance.committee.CommitteeEvent.DecisionRejected;
import limits.governance.committee.CommitteeEvent.MandateEnded;
import limits.governance.committee.CommitteeEvent.MeetingFoundInquorate;
import limits.governance.committee.CommitteeEvent.MeetingHeld;
import limits.governance.committee.CommitteeEvent.MeetingScheduled;
import limits.governance.committee.CommitteeEvent.MinutesApproved;
import limits.governance.committee.CommitteeEvent.MinutesDrafted;
import limits.governance.committee.CommitteeEvent.QuorumSet;
import limits.governance.committee.CommitteeEvent.SeatGiven;
import limits.governance.project.Project;
import limits.governance.project.ProjectRoll;
import limits.kernel.Actor;
import limits.kernel.Key;
import limits.kernel.ParisTime;
import limits.kernel.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The steering committee: who sits on it, when it meets, what it decides and why. Guidelines §1.3, 1.6. */
public final class Committee {

    /** Names one committee. */
    public record Id(Key key) {
        @Override
        public String toString() {
            return key.text();
        }
    }

    /** What is so. Public, so that boards and auditors can replay it; it decides nothing. */
    public sealed interface Standing {

        record NotConstituted() implements Standing {}

        record Constituted(Project.Id project, Seats seats, Meetings meetings) implements Standing {}

        default Standing evolve(CommitteeEvent event) {
            return switch (event) {
                case CommitteeConstituted c -> new Constituted(c.project(), Seats.NONE, Meetings.NONE);
                case CommitteeEvent.OfSeats s ->
                    this instanceof Constituted c ? new Constituted(c.project, c.seats.evolve(s), c.meetings) : this;
                case CommitteeEvent.OfMeetings m ->
                    this instanceof Constituted c ? new Constituted(c.project, c.seats, c.meetings.evolve(m)) : this;
            };
        }

        default Seats seats() {
            return this instanceof Constituted c ? c.seats : Seats.NONE;
        }

        default Meetings meetings() {
            return this instanceof Constituted c ? c.meetings : Meetings.NONE;
        }
    }

    enum Because implements Refused.Reason {
        ALREADY_CONSTITUTED,
        NO_SUCH_PROJECT,
        PROJECT_HAS_A_COMMITTEE,
        SEAT_ALREADY_GIVEN,
        PERSON_ALREADY_SITS,
        NO_SUCH_SEAT,
        OUTSIDE_THE_MANDATE,
        ALREADY_SAT_THAT_DAY,
        MEETING_ALREADY_SCHEDULED,
        NOTHING_ON_THE_AGENDA,
        NO_SUCH_MEETING,
        MEETING_ALREADY_TOOK_PLACE,
        MEETING_YET_TO_COME,
        NOT_IN_MANDATE,
        MEETING_NOT_HELD,
        DECISION_ALREADY_RECORDED,
        VOTER_NOT_PRESENT,
        NOT_QUORATE,
        NO_MINUTES,
        MINUTES_ALREADY_APPROVED,
        ANOTHER_DRAFT,
        NOT_BY_THE_DRAFTER,
        APPROVER_WAS_NOT_PRESENT
    }

    @AggregateIdentifier
    private @Nullable Id id;

    private Standing standing = new Standing.NotConstituted();

    Committee() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(ConstituteCommittee ask, ProjectRoll projects, FoundingRoll founding) {
        refuse(standing instanceof Standing.Constituted, Because.ALREADY_CONSTITUTED);
        refuse(!projects.drafted(ask.project()), Because.NO_SUCH_PROJECT);
        refuse(founding.founded(ask.project()), Because.PROJECT_HAS_A_COMMITTEE);
        apply(new CommitteeConstituted(ask.committee(), ask.project()));
    }

    @CommandHandler
    void on(GiveSeat ask) {
        var given = standing.seats().given();
        refuse(standing.seats().find(ask.seat()).isPresent(), Because.SEAT_ALREADY_GIVEN);
        refuse(
                given.stream()
                        .anyMatch(seat -> seat.holder().equals(ask.holder())
                                && seat.mandate().overlaps(ask.mandate())),
                Because.PERSON_ALREADY_SITS);
        leaveCounted(ask.mandate().from());
        apply(new SeatGiven(ask.committee(), ask.seat(), ask.holder(), ask.body(), ask.kind(), ask.mandate()));
    }

    @CommandHandler
    void on(EndMandate ask) {
        var seat = standing.seats().find(ask.seat()).orElseThrow(() -> new Refused(Because.NO_SUCH_SEAT));
        refuse(!seat.inMandate(ask.lastDay()), Because.OUTSIDE_THE_MANDATE);
        leaveCounted(ask.lastDay().plusDays(1));
        apply(new MandateEnded(ask.committee(), ask.seat(), ask.lastDay(), ask.reason()));
    }

    @CommandHandler
    void on(SetQuorum ask) {
        leaveCounted(ask.from());
        apply(new QuorumSet(ask.committee(), ask.quorum(), ask.from()));
    }

    @CommandHandler
    void on(ScheduleMeeting ask) {
        refuse(standing.meetings().find(ask.meeting()).isPresent(), Because.MEETING_ALREADY_SCHEDULED);
        refuse(ask.agenda().isEmpty(), Because.NOTHING_ON_THE_AGENDA);
        apply(new MeetingScheduled(ask.committee(), ask.meeting(), ask.on(), ask.place(), ask.agenda()));
    }

    @CommandHandler
    void on(HoldMeeting ask, @MetaDataValue(value = "at", required = true) Instant at) {
        if (!(meeting(ask.meeting()) instanceof Meeting.Scheduled announced)) {
            throw new Refused(Because.MEETING_ALREADY_TOOK_PLACE);
        }
        refuse(announced.on().isAfter(ParisTime.dayOf(at)), Because.MEETING_YET_TO_COME);
        var seats = standing.seats().on(announced.on());
        refuse(!seats.seats().containsAll(ask.present()), Because.NOT_IN_MANDATE);
        apply(
                seats.quorate(ask.present())
                        ? new MeetingHeld(ask.committee(), ask.meeting(), ask.present(), seats)
                        : new MeetingFoundInquorate(ask.committee(), ask.meeting(), ask.present(), seats));
    }

    @CommandHandler
    void on(RecordDecision ask) {
        var session = open(ask.meeting()).session();
        refuse(standing.meetings().decisions().contains(ask.decision()), Because.DECISION_ALREADY_RECORDED);
        refuse(!session.present().containsAll(ask.vote().voters()), Because.VOTER_NOT_PRESENT);
        refuse(!session.quorate(ask.vote()), Because.NOT_QUORATE);
        apply(
                ask.vote().carried()
                        ? new DecisionAdopted(
                                ask.committee(),
                                ask.decision(),
                                ask.meeting(),
                                ask.subject(),
                                ask.vote(),
                                ask.reasons(),
                                ask.reservations())
                        : new DecisionRejected(
                                ask.committee(),
                                ask.decision(),
                                ask.meeting(),
                                ask.subject(),
                                ask.vote(),
                                ask.reasons(),
                                ask.reservations()));
    }

    @CommandHandler
    void on(DraftMinutes ask, @MetaDataValue(value = "actor", required = true) Actor by) {
        var earlier = open(ask.meeting()).minutes() instanceof Minutes.Drafted drafted ? drafted.draft() : 0;
        apply(new MinutesDrafted(ask.committee(), ask.meeting(), earlier + 1, ask.text(), by.person()));
    }

    @CommandHandler
    void on(ApproveMinutes ask, @MetaDataValue(value = "actor", required = true) Actor by) {
        var held = open(ask.meeting());
        if (!(held.minutes() instanceof Minutes.Drafted drafted)) {
            throw new Refused(Because.NO_MINUTES);
        }
        refuse(drafted.draft() != ask.draft(), Because.ANOTHER_DRAFT);
        refuse(drafted.drafter().equals(by.person()), Because.NOT_BY_THE_DRAFTER);
        refuse(!standing.seats().anyHeldBy(by.person(), held.session().present()), Because.APPROVER_WAS_NOT_PRESENT);
        apply(new MinutesApproved(ask.committee(), ask.meeting(), ask.draft(), drafted.drafter(), by.person()));
    }

    @EventSourcingHandler
    void on(CommitteeEvent event) {
        id = event.committee();
        standing = standing.evolve(event);
    }

    /** Whoever could vote on a day the committee sat could vote: that count is not changed afterwards. */
    private void leaveCounted(LocalDate from) {
        var sat = standing.meetings().lastSat();
        refuse(sat.isPresent() && !from.isAfter(sat.get()), Because.ALREADY_SAT_THAT_DAY);
    }

    private Meeting meeting(Meeting.Id meeting) {
        return standing.meetings().find(meeting).orElseThrow(() -> new Refused(Because.NO_SUCH_MEETING));
    }

    private Meeting.Held open(Meeting.Id meeting) {
        if (!(meeting(meeting) instanceof Meeting.Held held)) {
            throw new Refused(Because.MEETING_NOT_HELD);
        }
        refuse(held.minutes() instanceof Minutes.Approved, Because.MINUTES_ALREADY_APPROVED);
        return held;
    }

    private static void refuse(boolean when, Because reason) {
        if (when) {
            throw new Refused(reason);
        }
    }
}
