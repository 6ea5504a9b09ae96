package limits.casesharing.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Purpose;
import limits.casesharing.group.Group;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import limits.kernel.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers {@link SituationRoll} from what the board keeps, and keeps each row it read until the transaction ends. */
public final class SituationRegister implements SituationRoll {

    private final JdbcClient board;

    public SituationRegister(JdbcClient board) {
        this.board = board;
    }

    @Override
    public Optional<SituationFile> situation(Situation.Id situation) {
        return board.sql("SELECT * FROM situation WHERE situation = ? FOR SHARE")
                .param(situation.toString())
                .query((row, number) -> file(row))
                .optional();
    }

    @Override
    public boolean taken(Group.Id group, Pseudonym pseudonym) {
        return board.sql("SELECT EXISTS (SELECT 1 FROM situation WHERE in_group = ? AND pseudonym = ?)")
                .params(group.toString(), pseudonym.number())
                .query(Boolean.class)
                .single();
    }

    /** The situations in which this person has a task, open ones first, the next review first. */
    public List<Situation.Id> withTaskFor(Person person) {
        return board.sql("SELECT s.situation FROM situation s WHERE EXISTS (SELECT 1 FROM situation_task t"
                        + " WHERE t.situation = s.situation AND t.person = ?)"
                        + " ORDER BY s.closed_on IS NOT NULL, s.review_by, s.pseudonym")
                .param(person.toString())
                .query((row, number) -> new Situation.Id(new Key(row.getString(1))))
                .list();
    }

    /** What happened in a situation, in order. */
    public List<SituationStep> steps(Situation.Id situation) {
        return board.sql("SELECT step, on_day, by_person FROM situation_step WHERE situation = ? ORDER BY number")
                .param(situation.toString())
                .query((row, number) -> new SituationStep(
                        SituationStep.StepKind.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        new Person(new Key(row.getString(3)))))
                .list();
    }

    private SituationFile file(ResultSet row) throws SQLException {
        var situation = new Situation.Id(new Key(row.getString("situation")));
        var born = new Quarter(row.getInt("born_year"), row.getInt("born_quarter"));
        return new SituationFile(
                situation,
                new Group.Id(new Key(row.getString("in_group"))),
                new Pseudonym(row.getInt("pseudonym")),
                new Youth(row.getInt("years"), born),
                Origin.valueOf(row.getString("origin")),
                purposes(situation),
                new Organisation(new Key(row.getString("originator"))),
                row.getObject("opened_on", LocalDate.class),
                notice(row),
                team(situation, Optional.ofNullable(row.getString("referent"))),
                row.getObject("review_by", LocalDate.class),
                papers(situation, row),
                day(row, "closed_on"),
                row.getLong("version"));
    }

    private static Notice notice(ResultSet row) throws SQLException {
        var until = day(row, "deferral_until");
        var by = row.getString("deferral_by");
        boolean confirmed = row.getBoolean("deferral_confirmed");
        return new Notice(
                day(row, "young_person_told_on"),
                day(row, "parents_told_on"),
                until.map(last -> new Notice.Deferral(new Person(new Key(by)), last, confirmed)));
    }

    private Team team(Situation.Id situation, Optional<String> referent) {
        var held = board.sql("SELECT person, organisation, task FROM situation_task WHERE situation = ?"
                        + " ORDER BY person, task")
                .param(situation.toString())
                .query((row, number) -> new Team.Held(
                        new Person(new Key(row.getString(1))),
                        new Organisation(new Key(row.getString(2))),
                        Task.valueOf(row.getString(3))))
                .list();
        var conflicted = board.sql("SELECT person FROM situation_conflict WHERE situation = ? ORDER BY person")
                .param(situation.toString())
                .query((row, number) -> new Person(new Key(row.getString(1))))
                .list();
        return new Team(held, referent.map(key -> new Person(new Key(key))), conflicted);
    }

    private Papers papers(Situation.Id situation, ResultSet row) throws SQLException {
        var until = day(row, "document_until");
        var dated = row.getObject("document_dated", LocalDate.class);
        int bears = row.getInt("document_number");
        var permits = row.getString("document_permits");
        return new Papers(
                row.getBoolean("consented") ? consents(situation) : List.of(),
                until.map(last ->
                        new ProsecutorsDocument(dated, bears, ProsecutorsDocument.Permits.valueOf(permits), last)));
    }

    private List<Papers.Consent> consents(Situation.Id situation) {
        return board.sql("SELECT given_by, category, string_agg(receiver, ' ' ORDER BY receiver), given_on"
                        + " FROM situation_consent WHERE situation = ? GROUP BY given_by, category, given_on"
                        + " ORDER BY category, given_by")
                .param(situation.toString())
                .query((row, number) -> new Papers.Consent(
                        Notice.Informed.valueOf(row.getString(1)),
                        Category.valueOf(row.getString(2)),
                        Stream.of(row.getString(3).split(" "))
                                .map(key -> new Person(new Key(key)))
                                .toList(),
                        row.getObject(4, LocalDate.class)))
                .list();
    }

    private Set<Purpose> purposes(Situation.Id situation) {
        return Set.copyOf(board.sql("SELECT purpose FROM situation_purpose WHERE situation = ?")
                .param(situation.toString())
                .query((row, number) -> Purpose.valueOf(row.getString(1)))
                .list());
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
