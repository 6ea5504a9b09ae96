package limits.governance.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import limits.governance.committee.Committee;
import limits.governance.committee.Decision;
import limits.governance.committee.Mandate;
import limits.governance.committee.Meeting;
import limits.governance.committee.Quorum;
import limits.governance.committee.Seat;
import limits.governance.committee.Vote;
import limits.governance.partner.Category;
import limits.governance.project.Project;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import limits.kernel.Words;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a committee's sheet together from the diary's tables. */
final class CommitteeReading {

    private final JdbcClient jdbc;

    CommitteeReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CommitteeSheet> committee(Committee.Id committee) {
        return jdbc.sql("SELECT * FROM committee WHERE committee = ?")
                .param(committee.toString())
                .query((row, n) -> sheet(row))
                .optional();
    }

    Optional<CommitteeSheet> committeeOf(Project.Id project) {
        return jdbc.sql("SELECT * FROM committee WHERE project = ?")
                .param(project.toString())
                .query((row, n) -> sheet(row))
                .optional();
    }

    private CommitteeSheet sheet(ResultSet row) throws SQLException {
        var committee = row.getString("committee");
        return new CommitteeSheet(
                new Committee.Id(new Key(committee)),
                new Project.Id(Columns.key(row, "project")),
                Columns.day(row, "constituted_on"),
                seats(committee),
                rules(committee),
                meetings(committee));
    }

    private List<Seat> seats(String committee) {
        return jdbc.sql("SELECT * FROM committee_seat WHERE committee = ? ORDER BY from_day, seat")
                .param(committee)
                .query((row, n) -> new Seat(
                        new Seat.Id(Columns.key(row, "seat")),
                        new Person(Columns.key(row, "holder")),
                        new Organisation(Columns.key(row, "body")),
                        Category.valueOf(row.getString("kind")),
                        new Mandate(Columns.day(row, "from_day"), Columns.day(row, "to_day"))))
                .list();
    }

    private List<CommitteeSheet.Rule> rules(String committee) {
        return jdbc.sql("SELECT * FROM committee_quorum WHERE committee = ? ORDER BY rule")
                .param(committee)
                .query((row, n) ->
                        new CommitteeSheet.Rule(new Quorum(row.getInt("percent")), Columns.day(row, "from_day")))
                .list();
    }

    private List<CommitteeSheet.Session> meetings(String committee) {
        return jdbc.sql("SELECT * FROM committee_meeting WHERE committee = ? ORDER BY on_day DESC, meeting")
                .param(committee)
                .query((row, n) -> session(row))
                .list();
    }

    private CommitteeSheet.Session session(ResultSet row) throws SQLException {
        return new CommitteeSheet.Session(
                new Meeting.Id(Columns.key(row, "meeting")),
                Columns.day(row, "on_day"),
                Columns.words(row, "place"),
                Columns.list(row, "agenda", Words::new),
                CommitteeSheet.State.valueOf(row.getString("state")),
                Columns.list(row, "present", CommitteeReading::seat),
                Columns.list(row, "in_mandate", CommitteeReading::seat),
                row.getInt("quorum"),
                rulings(row.getString("meeting")),
                new CommitteeSheet.MinutesSheet(
                        row.getInt("draft"),
                        Columns.wordsIfAny(row, "minutes"),
                        Columns.personIfAny(row, "drafter"),
                        Columns.personIfAny(row, "approver")));
    }

    private List<CommitteeSheet.Ruling> rulings(String meeting) {
        return jdbc.sql("SELECT * FROM committee_decision WHERE meeting = ? ORDER BY rank")
                .param(meeting)
                .query((row, n) -> new CommitteeSheet.Ruling(
                        new Decision.Id(Columns.key(row, "decision")),
                        Columns.words(row, "subject"),
                        row.getBoolean("adopted"),
                        new Vote(
                                row.getInt("in_favour"),
                                row.getInt("against"),
                                row.getInt("abstained"),
                                Columns.list(row, "voters", CommitteeReading::seat)),
                        Columns.words(row, "reasons"),
                        Columns.list(row, "reservations", Words::new)))
                .list();
    }

    private static Seat.Id seat(String text) {
        return new Seat.Id(new Key(text));
    }
}
