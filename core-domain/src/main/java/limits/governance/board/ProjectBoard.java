package limits.governance.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.governance.project.Attachment;
import limits.governance.project.LeadAuthority;
import limits.governance.project.Party;
import limits.governance.project.Project;
import limits.governance.project.ProjectEvent.AgreementEnteredIntoForce;
import limits.governance.project.ProjectEvent.AgreementSignatureRefused;
import limits.governance.project.ProjectEvent.AgreementSigned;
import limits.governance.project.ProjectEvent.AgreementSubmittedForSignature;
import limits.governance.project.ProjectEvent.CoordinatorAppointed;
import limits.governance.project.ProjectEvent.CoordinatorReplaced;
import limits.governance.project.ProjectEvent.ProjectDrafted;
import limits.governance.project.ProjectEvent.ProjectLaunched;
import limits.governance.project.Term;
import limits.kernel.Actor;
import limits.kernel.Area;
import limits.kernel.Euros;
import limits.kernel.Fingerprint;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.ParisTime;
import limits.kernel.Person;
import limits.kernel.Words;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The projects of this installation, as people look at them. Guidelines §1.1. */
public final class ProjectBoard {

    private final JdbcClient jdbc;

    public ProjectBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every project, earliest start first. */
    public List<ProjectSheet> projects() {
        return jdbc.sql("SELECT * FROM project ORDER BY starts, project")
                .query((row, n) -> sheet(row))
                .list();
    }

    public Optional<ProjectSheet> project(Project.Id project) {
        return jdbc.sql("SELECT * FROM project WHERE project = ?")
                .param(project.toString())
                .query((row, n) -> sheet(row))
                .optional();
    }

    @EventHandler
    void on(ProjectDrafted event) {
        var project = event.project().toString();
        jdbc.sql("INSERT INTO project (project, title, authority, lead, starts, ends) VALUES (?, ?, ?, ?, ?, ?)")
                .params(project, event.title().text(), event.authority().name())
                .params(
                        event.lead().toString(),
                        event.term().starts(),
                        event.term().ends())
                .update();
        for (int place = 0; place < event.territory().size(); place++) {
            jdbc.sql("INSERT INTO project_commune (project, place, area) VALUES (?, ?, ?)")
                    .params(project, place, event.territory().get(place).code())
                    .update();
        }
    }

    @EventHandler
    void on(AgreementSubmittedForSignature event) {
        jdbc.sql("""
                UPDATE project SET agreement = 'UNDER_SIGNATURE', agreement_text = ?, granted_cents = ?,
                       contributed_cents = ?, agreement_ends = ? WHERE project = ?
                """)
                .params(event.text().hex(), event.granted().cents())
                .params(
                        event.contributed().cents(),
                        event.ends(),
                        event.project().toString())
                .update();
    }

    @EventHandler
    void on(AgreementSigned event, @MetaDataValue(value = "actor", required = true) Actor by) {
        jdbc.sql("INSERT INTO project_signature (project, party, signed_on, reference, entered_by)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(event.project().toString(), event.party().name(), event.signedOn())
                .params(event.reference().text(), by.person().toString())
                .update();
    }

    @EventHandler
    void on(AgreementEnteredIntoForce event) {
        jdbc.sql("UPDATE project SET agreement = 'IN_FORCE', agreement_from = ? WHERE project = ?")
                .params(event.from(), event.project().toString())
                .update();
    }

    @EventHandler
    void on(AgreementSignatureRefused event, @MetaDataValue(value = "at", required = true) Instant at) {
        var project = event.project().toString();
        jdbc.sql("UPDATE project SET agreement = 'IN_DRAFTING' WHERE project = ?")
                .param(project)
                .update();
        jdbc.sql("DELETE FROM project_signature WHERE project = ?")
                .param(project)
                .update();
        jdbc.sql("INSERT INTO project_signature_refusal (project, party, on_day, reason) VALUES (?, ?, ?, ?)")
                .params(
                        project,
                        event.party().name(),
                        ParisTime.dayOf(at),
                        event.reason().text())
                .update();
    }

    @EventHandler
    void on(CoordinatorAppointed event) {
        entrust(event.project(), event.coordinator(), event.attachment(), event.from());
    }

    @EventHandler
    void on(CoordinatorReplaced event) {
        jdbc.sql("UPDATE project_coordinator SET until_day = ? WHERE project = ? AND until_day IS NULL")
                .params(event.from().minusDays(1), event.project().toString())
                .update();
        entrust(event.project(), event.successor(), event.attachment(), event.from());
    }

    @EventHandler
    void on(ProjectLaunched event) {
        jdbc.sql("UPDATE project SET launched_on = ? WHERE project = ?")
                .params(event.on(), event.project().toString())
                .update();
    }

    private void entrust(Project.Id project, Person coordinator, Attachment attachment, LocalDate from) {
        jdbc.sql("INSERT INTO project_coordinator (project, coordinator, attachment, from_day) VALUES (?, ?, ?, ?)")
                .params(project.toString(), coordinator.toString(), attachment.name(), from)
                .update();
    }

    private ProjectSheet sheet(ResultSet row) throws SQLException {
        var project = row.getString("project");
        return new ProjectSheet(
                new Project.Id(new Key(project)),
                new Words(row.getString("title")),
                LeadAuthority.valueOf(row.getString("authority")),
                new Organisation(new Key(row.getString("lead"))),
                territory(project),
                new Term(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class)),
                row.getObject("launched_on", LocalDate.class),
                agreement(project, row),
                coordinators(project));
    }

    private List<Area> territory(String project) {
        return jdbc.sql("SELECT area FROM project_commune WHERE project = ? ORDER BY place")
                .param(project)
                .query((row, n) -> new Area(row.getString("area")))
                .list();
    }

    private ProjectSheet.Agreement agreement(String project, ResultSet row) throws SQLException {
        var text = row.getString("agreement_text");
        return new ProjectSheet.Agreement(
                ProjectSheet.Stage.valueOf(row.getString("agreement")),
                text == null ? null : new Fingerprint(text),
                new Euros(row.getLong("granted_cents")),
                new Euros(row.getLong("contributed_cents")),
                row.getObject("agreement_from", LocalDate.class),
                row.getObject("agreement_ends", LocalDate.class),
                signatures(project),
                refusals(project));
    }

    private List<ProjectSheet.Signature> signatures(String project) {
        return jdbc.sql("SELECT * FROM project_signature WHERE project = ? ORDER BY signed_on, party")
                .param(project)
                .query((row, n) -> new ProjectSheet.Signature(
                        Party.valueOf(row.getString("party")),
                        row.getObject("signed_on", LocalDate.class),
                        new Words(row.getString("reference")),
                        new Person(new Key(row.getString("entered_by")))))
                .list();
    }

    private List<ProjectSheet.Refusal> refusals(String project) {
        return jdbc.sql("SELECT * FROM project_signature_refusal WHERE project = ? ORDER BY refusal DESC")
                .param(project)
                .query((row, n) -> new ProjectSheet.Refusal(
                        Party.valueOf(row.getString("party")),
                        row.getObject("on_day", LocalDate.class),
                        new Words(row.getString("reason"))))
                .list();
    }

    private List<ProjectSheet.Coordinator> coordinators(String project) {
        return jdbc.sql("SELECT * FROM project_coordinator WHERE project = ? ORDER BY from_day DESC")
                .param(project)
                .query((row, n) -> new ProjectSheet.Coordinator(
                        new Person(new Key(row.getString("coordinator"))),
                        Attachment.valueOf(row.getString("attachment")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)))
                .list();
    }
}
