package limits.governance.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import limits.governance.project.Project;
import limits.governance.publication.Approval;
import limits.governance.publication.ApprovalEvent.*;
import limits.kernel.Fingerprint;
import limits.kernel.ParisTime;
import limits.kernel.Person;
import limits.kernel.Quarter;
import limits.published.Catalogue;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which releases were proposed, approved or sent back, as people look at it. Guidelines §1.4, 1.6. */
public final class ApprovalBoard {

    private final JdbcClient jdbc;

    public ApprovalBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything proposed for a project, earliest first. */
    public List<ApprovalSheet> approvalsOf(Project.Id project) {
        return jdbc.sql("SELECT * FROM release_approval WHERE project = ? ORDER BY place")
                .param(project.toString())
                .query((row, n) -> sheet(row))
                .list();
    }

    @EventHandler
    void on(ReleaseProposed event) {
        jdbc.sql("""
                INSERT INTO release_approval (approval, project, quarter, catalogue, values_as, proposer)
                VALUES (?, ?, ?, ?, ?, ?)""")
                .params(event.approval().toString(), event.project().toString())
                .params(event.quarter().toString(), event.catalogue().number())
                .params(event.values().toString(), event.proposer().toString())
                .update();
    }

    @EventHandler
    void on(ReleaseExamined event) {
        jdbc.sql("UPDATE release_approval SET report = ?, examined_as = ? WHERE approval = ?")
                .params(
                        event.report().text(),
                        event.fingerprint().toString(),
                        event.approval().toString())
                .update();
    }

    @EventHandler
    void on(ReleaseVouchedFor event) {
        jdbc.sql("UPDATE release_approval SET vouched = ? WHERE approval = ?")
                .params(event.reason().text(), event.approval().toString())
                .update();
    }

    @EventHandler
    void on(ReleaseApproved event, @MetaDataValue(value = "at", required = true) Instant at) {
        jdbc.sql("UPDATE release_approval SET stage = 'APPROVED', approver = ?, approved_on = ? WHERE approval = ?")
                .params(
                        event.approver().toString(),
                        ParisTime.dayOf(at),
                        event.approval().toString())
                .update();
    }

    @EventHandler
    void on(ReleaseSentBack event) {
        jdbc.sql("UPDATE release_approval SET stage = 'SENT_BACK', reason = ? WHERE approval = ?")
                .params(event.reason().text(), event.approval().toString())
                .update();
    }

    private static ApprovalSheet sheet(ResultSet row) throws SQLException {
        return new ApprovalSheet(
                new Approval.Id(Columns.key(row, "approval")),
                new Project.Id(Columns.key(row, "project")),
                Quarter.parse(row.getString("quarter")),
                new Catalogue.Version(row.getInt("catalogue")),
                new Fingerprint(row.getString("values_as")),
                new Person(Columns.key(row, "proposer")),
                Columns.wordsIfAny(row, "report"),
                fingerprintIfAny(row),
                Columns.wordsIfAny(row, "vouched"),
                ApprovalSheet.Stage.valueOf(row.getString("stage")),
                Columns.personIfAny(row, "approver"),
                row.getObject("approved_on", LocalDate.class),
                Columns.wordsIfAny(row, "reason"));
    }

    private static @Nullable Fingerprint fingerprintIfAny(ResultSet row) throws SQLException {
        String hex = row.getString("examined_as");
        return hex == null ? null : new Fingerprint(hex);
    }
}
