package limits.governance.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limits.governance.board.CommitteeSheet.State;
import limits.governance.committee.Committee;
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
import limits.governance.committee.Decision;
import limits.governance.committee.Meeting;
import limits.governance.committee.Seat;
import limits.governance.committee.SeatsOnDate;
import limits.governance.committee.Vote;
import limits.governance.project.Project;
import limits.kernel.ParisTime;
import limits.kernel.Words;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sits, when they met, what they decided and why. Guidelines §1.3, 1.6. */
public final class CommitteeDiary {

    private final JdbcClient jdbc;

    public CommitteeDiary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<CommitteeSheet> committee(Committee.Id committee) {
        return new CommitteeReading(jdbc).committee(committee);
    }

    /** The committee of a project; it has at most one. */
    public Optional<CommitteeSheet> committeeOf(Project.Id project) {
        return new CommitteeReading(jdbc).committeeOf(project);
    }

    @EventHandler
    void on(CommitteeConstituted event, @MetaDataValue(value = "at", required = true) Instant at) {
        jdbc.sql("INSERT INTO committee (committee, project, constituted_on) VALUES (?, ?, ?)")
                .params(event.committee().toString(), event.project().toString(), ParisTime.dayOf(at))
                .update();
    }

    @EventHandler
    void on(SeatGiven event) {
        changed(event.committee());
        jdbc.sql("INSERT INTO committee_seat (seat, committee, holder, body, kind, from_day, to_day)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(event.seat().toString(), event.committee().toString())
                .params(
                        event.holder().toString(),
                        event.body().toString(),
                        event.kind().name())
                .params(event.mandate().from(), event.mandate().to())
                .update();
    }

    @EventHandler
    void on(MandateEnded event) {
        changed(event.committee());
        jdbc.sql("UPDATE committee_seat SET to_day = ? WHERE seat = ?")
                .params(event.lastDay(), event.seat().toString())
                .update();
    }

    @EventHandler
    void on(QuorumSet event) {
        changed(event.committee());
        jdbc.sql("INSERT INTO committee_quorum (committee, percent, from_day) VALUES (?, ?, ?)")
                .params(event.committee().toString(), event.quorum().percent(), event.from())
                .update();
    }

    @EventHandler
    void on(MeetingScheduled event) {
        jdbc.sql("INSERT INTO committee_meeting (meeting, committee, on_day, place, agenda) VALUES (?, ?, ?, ?, ?)")
                .params(event.meeting().toString(), event.committee().toString(), event.on())
                .params(event.place().text(), Columns.array(event.agenda()))
                .update();
    }

    @EventHandler
    void on(MeetingHeld event) {
        tookPlace(event.committee(), event.meeting(), State.HELD, event.present(), event.seats());
    }

    @EventHandler
    void on(MeetingFoundInquorate event) {
        tookPlace(event.committee(), event.meeting(), State.INQUORATE, event.present(), event.seats());
    }

    @EventHandler
    void on(DecisionAdopted event) {
        ruled(
                event.meeting(),
                event.decision(),
                true,
                event.subject(),
                event.vote(),
                event.reasons(),
                event.reservations());
    }

    @EventHandler
    void on(DecisionRejected event) {
        ruled(
                event.meeting(),
                event.decision(),
                false,
                event.subject(),
                event.vote(),
                event.reasons(),
                event.reservations());
    }

    @EventHandler
    void on(MinutesDrafted event) {
        jdbc.sql("UPDATE committee_meeting SET draft = ?, minutes = ?, drafter = ? WHERE meeting = ?")
                .params(
                        event.draft(),
                        event.text().text(),
                        event.drafter().toString(),
                        event.meeting().toString())
                .update();
    }

    @EventHandler
    void on(MinutesApproved event) {
        jdbc.sql("UPDATE committee_meeting SET approver = ? WHERE meeting = ?")
                .params(event.approver().toString(), event.meeting().toString())
                .update();
    }

    /** Waits for every decision that has asked about this committee, and makes later ones wait. */
    private void changed(Committee.Id committee) {
        jdbc.sql("UPDATE committee SET changes = changes + 1 WHERE committee = ?")
                .param(committee.toString())
                .update();
    }

    private void tookPlace(
            Committee.Id committee, Meeting.Id meeting, State state, List<Seat.Id> present, SeatsOnDate seats) {
        changed(committee);
        jdbc.sql("""
                UPDATE committee_meeting SET state = ?, present = ?, in_mandate = ?, quorum = ? WHERE meeting = ?
                """)
                .params(state.name(), Columns.array(present))
                .params(Columns.array(seats.seats()), seats.quorum(), meeting.toString())
                .update();
    }

    private void ruled(
            Meeting.Id meeting,
            Decision.Id decision,
            boolean adopted,
            Words subject,
            Vote vote,
            Words reasons,
            List<Words> reservations) {
        jdbc.sql("""
                INSERT INTO committee_decision (decision, meeting, subject, adopted, in_favour, against, abstained,
                       voters, reasons, reservations) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(decision.toString(), meeting.toString(), subject.text(), adopted)
                .params(vote.inFavour(), vote.against(), vote.abstained())
                .params(Columns.array(vote.voters()), reasons.text(), Columns.array(reservations))
                .update();
    }
}
