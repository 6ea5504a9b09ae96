package limits.governance.board;

import java.time.LocalDate;
import java.util.Optional;
import limits.governance.committee.Committee;
import limits.governance.committee.CommitteeRoll;
import limits.governance.committee.FoundingRoll;
import limits.governance.committee.HeldMeeting;
import limits.governance.committee.Meeting;
import limits.governance.committee.Quorum;
import limits.governance.committee.Seat;
import limits.governance.committee.SeatsOnDate;
import limits.governance.project.Project;
import limits.governance.project.SteeringRoll;
import limits.kernel.Key;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers what other rooms ask about a committee, from the diary's tables and in the decision's own transaction. Each
 * answer locks the committee's row against change until that transaction ends, so that a decision cannot rest on a
 * mandate that is being taken away.
 */
public final class CommitteeRegister implements CommitteeRoll, FoundingRoll, SteeringRoll {

    private final JdbcClient jdbc;

    public CommitteeRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SeatsOnDate seatsOn(Committee.Id committee, LocalDate day) {
        hold(committee);
        var seats = jdbc.sql("""
                        SELECT seat FROM committee_seat
                         WHERE committee = ? AND from_day <= ? AND to_day >= ? ORDER BY from_day, seat
                        """)
                .params(committee.toString(), day, day)
                .query((row, n) -> new Seat.Id(Columns.key(row, "seat")))
                .list();
        return new SeatsOnDate(day, seats, quorumOn(committee, day).needed(seats.size()));
    }

    @Override
    public Optional<HeldMeeting> held(Committee.Id committee, Meeting.Id meeting) {
        hold(committee);
        return jdbc.sql("SELECT * FROM committee_meeting WHERE committee = ? AND meeting = ? AND state = 'HELD'")
                .params(committee.toString(), meeting.toString())
                .query((row, n) -> {
                    var on = Columns.day(row, "on_day");
                    return new HeldMeeting(
                            committee,
                            meeting,
                            on,
                            Columns.list(row, "present", CommitteeRegister::seat),
                            new SeatsOnDate(
                                    on,
                                    Columns.list(row, "in_mandate", CommitteeRegister::seat),
                                    row.getInt("quorum")));
                })
                .optional();
    }

    @Override
    public boolean steers(Committee.Id committee, Project.Id project) {
        return exists(
                "SELECT EXISTS (SELECT FROM committee WHERE committee = ? AND project = ?)",
                committee.toString(),
                project.toString());
    }

    /** Holds the project's row, so that of two committees constituted at once the second one hears of the first. */
    @Override
    public boolean founded(Project.Id project) {
        jdbc.sql("SELECT project FROM project WHERE project = ? FOR UPDATE")
                .param(project.toString())
                .query(String.class)
                .optional();
        return exists("SELECT EXISTS (SELECT FROM committee WHERE project = ?)", project.toString());
    }

    @Override
    public boolean constitutedFor(Project.Id project) {
        return exists(
                "SELECT EXISTS (SELECT FROM committee JOIN committee_seat USING (committee) WHERE project = ?)",
                project.toString());
    }

    private void hold(Committee.Id committee) {
        jdbc.sql("SELECT committee FROM committee WHERE committee = ? FOR SHARE")
                .param(committee.toString())
                .query(String.class)
                .optional();
    }

    private Quorum quorumOn(Committee.Id committee, LocalDate day) {
        return jdbc.sql("""
                        SELECT percent FROM committee_quorum
                         WHERE committee = ? AND from_day <= ? ORDER BY from_day DESC, rule DESC LIMIT 1
                        """)
                .params(committee.toString(), day)
                .query((row, n) -> new Quorum(row.getInt("percent")))
                .optional()
                .orElse(Quorum.MORE_THAN_HALF);
    }

    private boolean exists(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Boolean.class).single();
    }

    private static Seat.Id seat(String text) {
        return new Seat.Id(new Key(text));
    }
}
