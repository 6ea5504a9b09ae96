package limits.governance.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limits.governance.assessment.Assessment;
import limits.governance.assessment.AssessmentEvent.AssessmentAdopted;
import limits.governance.assessment.AssessmentEvent.AssessmentOpened;
import limits.governance.assessment.AssessmentEvent.AssessmentSynthesised;
import limits.governance.assessment.AssessmentEvent.ContributionMade;
import limits.governance.assessment.Confidence;
import limits.governance.assessment.Contribution;
import limits.governance.assessment.Question;
import limits.governance.assessment.Statement;
import limits.governance.committee.Committee;
import limits.governance.committee.Meeting;
import limits.governance.committee.Seat;
import limits.governance.committee.Vote;
import limits.governance.partner.Partner;
import limits.governance.project.Project;
import limits.kernel.Key;
import limits.kernel.ParisTime;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each partner knows, what it adds up to, and whether the committee has adopted it. Guidelines §1.3. */
public final class AssessmentBoard {

    private final JdbcClient jdbc;

    public AssessmentBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<AssessmentSheet> assessment(Assessment.Id assessment) {
        return jdbc.sql("SELECT * FROM assessment WHERE assessment = ?")
                .param(assessment.toString())
                .query((row, n) -> sheet(row))
                .optional();
    }

    /** Every assessment of a project, latest first. */
    public List<AssessmentSheet> assessmentsOf(Project.Id project) {
        return jdbc.sql("SELECT * FROM assessment WHERE project = ? ORDER BY rank DESC")
                .param(project.toString())
                .query((row, n) -> sheet(row))
                .list();
    }

    @EventHandler
    void on(AssessmentOpened event) {
        jdbc.sql("INSERT INTO assessment (assessment, project) VALUES (?, ?)")
                .params(event.assessment().toString(), event.project().toString())
                .update();
    }

    @EventHandler
    void on(ContributionMade event, @MetaDataValue(value = "at", required = true) Instant at) {
        jdbc.sql("INSERT INTO assessment_contribution (contribution, assessment, partner, question, statement, source,"
                        + " confidence, made_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(event.contribution().toString(), event.assessment().toString())
                .params(
                        event.partner().toString(),
                        event.question().name(),
                        event.statement().text())
                .params(event.source().text(), event.confidence().name(), ParisTime.dayOf(at))
                .update();
    }

    @EventHandler
    void on(AssessmentSynthesised event) {
        var assessment = event.assessment().toString();
        jdbc.sql("UPDATE assessment SET synthesis = ? WHERE assessment = ?")
                .params(event.synthesis(), assessment)
                .update();
        jdbc.sql("DELETE FROM assessment_statement WHERE assessment = ?")
                .param(assessment)
                .update();
        for (int place = 0; place < event.statements().size(); place++) {
            var statement = event.statements().get(place);
            jdbc.sql("INSERT INTO assessment_statement (assessment, place, statement, cites) VALUES (?, ?, ?, ?)")
                    .params(assessment, place, statement.text().text(), Columns.array(statement.cites()))
                    .update();
        }
    }

    @EventHandler
    void on(AssessmentAdopted event) {
        var vote = event.vote();
        jdbc.sql("""
                UPDATE assessment SET state = 'ADOPTED', committee = ?, meeting = ?, in_favour = ?, against = ?,
                       abstained = ?, voters = ?, reasons = ? WHERE assessment = ?
                """)
                .params(event.committee().toString(), event.meeting().toString())
                .params(vote.inFavour(), vote.against(), vote.abstained(), Columns.array(vote.voters()))
                .params(event.reasons().text(), event.assessment().toString())
                .update();
    }

    private AssessmentSheet sheet(ResultSet row) throws SQLException {
        var assessment = row.getString("assessment");
        return new AssessmentSheet(
                new Assessment.Id(new Key(assessment)),
                new Project.Id(Columns.key(row, "project")),
                contributions(assessment),
                row.getInt("synthesis"),
                statements(assessment),
                adoption(row));
    }

    private List<AssessmentSheet.Line> contributions(String assessment) {
        return jdbc.sql("SELECT * FROM assessment_contribution WHERE assessment = ? ORDER BY rank")
                .param(assessment)
                .query((row, n) -> new AssessmentSheet.Line(
                        new Contribution.Id(Columns.key(row, "contribution")),
                        new Partner.Id(Columns.key(row, "partner")),
                        Question.valueOf(row.getString("question")),
                        Columns.words(row, "statement"),
                        Columns.words(row, "source"),
                        Confidence.valueOf(row.getString("confidence")),
                        Columns.day(row, "made_on")))
                .list();
    }

    private List<Statement> statements(String assessment) {
        return jdbc.sql("SELECT * FROM assessment_statement WHERE assessment = ? ORDER BY place")
                .param(assessment)
                .query((row, n) -> new Statement(
                        Columns.words(row, "statement"),
                        Columns.list(row, "cites", text -> new Contribution.Id(new Key(text)))))
                .list();
    }

    private static AssessmentSheet.@Nullable Adoption adoption(ResultSet row) throws SQLException {
        if (!row.getString("state").equals("ADOPTED")) {
            return null;
        }
        var vote = new Vote(
                row.getInt("in_favour"),
                row.getInt("against"),
                row.getInt("abstained"),
                Columns.list(row, "voters", text -> new Seat.Id(new Key(text))));
        return new AssessmentSheet.Adoption(
                new Committee.Id(Columns.key(row, "committee")),
                new Meeting.Id(Columns.key(row, "meeting")),
                vote,
                Columns.words(row, "reasons"));
    }
}
