package limits.reporting.shelf;

import limits.governance.actionplan.ActionPlanEvent.ActionPlanAdopted;
import limits.governance.assessment.AssessmentEvent.AssessmentAdopted;
import limits.governance.committee.Committee;
import limits.governance.committee.CommitteeEvent.CommitteeConstituted;
import limits.governance.committee.CommitteeEvent.DecisionAdopted;
import limits.governance.committee.CommitteeEvent.DecisionRejected;
import limits.governance.committee.CommitteeEvent.MeetingFoundInquorate;
import limits.governance.committee.CommitteeEvent.MeetingHeld;
import limits.governance.committee.Meeting;
import limits.governance.project.Project;
import limits.reporting.shelf.GovernanceFigures.Decisions;
import limits.reporting.shelf.GovernanceFigures.Meetings;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hears when the committee met and what it decided, and counts. Adopting an assessment or a
 * plan is a decision too. Guidelines §1.6. */
final class MeetingFigures {

    private final JdbcClient sql;
    private final Heard heard;

    MeetingFigures(JdbcClient sql) {
        this.sql = sql;
        heard = new Heard(sql, "meetings");
    }

    Meetings meetings(Project.Id project) {
        return sql.sql("""
                SELECT count(*) AS all_of_them, count(*) FILTER (WHERE quorate) AS quorate
                FROM meeting_heard JOIN committee_heard USING (committee) WHERE project = ?""")
                .param(project.toString())
                .query((row, n) -> new Meetings(row.getInt("all_of_them"), row.getInt("quorate")))
                .single();
    }

    Decisions decisions(Project.Id project) {
        return sql.sql("""
                SELECT count(*) FILTER (WHERE carried) AS adopted, count(*) FILTER (WHERE NOT carried) AS rejected
                FROM decision_heard JOIN committee_heard USING (committee) WHERE project = ?""")
                .param(project.toString())
                .query((row, n) -> new Decisions(row.getInt("adopted"), row.getInt("rejected")))
                .single();
    }

    @EventHandler
    void on(CommitteeConstituted event, TrackingToken place) {
        if (heard.first(place)) {
            sql.sql("INSERT INTO committee_heard (committee, project) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(event.committee().toString(), event.project().toString())
                    .update();
        }
    }

    @EventHandler
    void on(MeetingHeld event, TrackingToken place) {
        met(event.committee(), event.meeting(), true, place);
    }

    @EventHandler
    void on(MeetingFoundInquorate event, TrackingToken place) {
        met(event.committee(), event.meeting(), false, place);
    }

    @EventHandler
    void on(DecisionAdopted event, TrackingToken place) {
        decided(event.decision().toString(), event.committee(), true, place);
    }

    @EventHandler
    void on(DecisionRejected event, TrackingToken place) {
        decided(event.decision().toString(), event.committee(), false, place);
    }

    @EventHandler
    void on(ActionPlanAdopted event, TrackingToken place) {
        decided(event.plan() + " " + event.meeting(), event.committee(), true, place);
    }

    @EventHandler
    void on(AssessmentAdopted event, TrackingToken place) {
        decided(event.assessment() + " " + event.meeting(), event.committee(), true, place);
    }

    private void met(Committee.Id committee, Meeting.Id meeting, boolean quorate, TrackingToken place) {
        if (heard.first(place)) {
            sql.sql("INSERT INTO meeting_heard (meeting, committee, quorate) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                    .params(meeting.toString(), committee.toString(), quorate)
                    .update();
        }
    }

    private void decided(String subject, Committee.Id committee, boolean carried, TrackingToken place) {
        if (heard.first(place)) {
            sql.sql("INSERT INTO decision_heard (subject, committee, carried) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                    .params(subject, committee.toString(), carried)
                    .update();
        }
    }
}
