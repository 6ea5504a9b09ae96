package limits.casesharing.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limits.casesharing.board.BoardQuery;
import limits.casesharing.board.Lock;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Purpose;
import limits.casesharing.group.Group;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import limits.kernel.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers {@link SituationRoll} from what the board keeps, and holds it until the transaction ends. */
public final class SituationRegister implements SituationRoll {

    private final JdbcClient board;

    public SituationRegister(JdbcClient board) {
        this.board = board;
    }

    @Override
    public Optional<SituationFile> situation(Situation.Id situation) {
        board.sql("SELECT " + Lock.SITUATION.shared("?"))
                .param(situation.toString())
                .query()
                .singleRow();
        return fileOf(situation).first(board);
    }

    /** The same for whoever holds the situation already. */
    public static BoardQuery<SituationFile> fileOf(Situation.Id situation) {
        return fileOf("?", situation.key());
    }

    /** The same of the situation that this expression finds from a key. */
    public static BoardQuery<SituationFile> fileOf(String situation, Key key) {
        return BoardQuery.of(
                "SELECT s.*, ARRAY(SELECT purpose FROM situation_purpose WHERE situation = s.situation) AS purposes,"
                        + " ARRAY(SELECT ARRAY[person, organisation, task, to_char(since, 'YYYY-MM-DD')] FROM situation_task"
                        + " WHERE situation = s.situation ORDER BY person, task) AS held,"
                        + " ARRAY(SELECT ARRAY[given_by, category, string_agg(receiver, ' ' ORDER BY receiver),"
                        + " to_char(given_on, 'YYYY-MM-DD')] FROM situation_consent WHERE situation = s.situation"
                        + " GROUP BY given_by, category, given_on ORDER BY category, given_by) AS consents,"
                        + " ARRAY(SELECT ARRAY[asked_by, ground, to_char(asked_on, 'YYYY-MM-DD'), lift_by, lift_because,"
                        + " to_char(lift_on, 'YYYY-MM-DD')] FROM situation_restriction WHERE situation = s.situation"
                        + " ORDER BY asked_on, asked_by, ground) AS restrictions,"
                        + " ARRAY(SELECT person FROM situation_conflict WHERE situation = s.situation ORDER BY person)"
                        + " AS conflicted FROM situation s WHERE s.situation = " + situation,
                (row, number) -> file(row),
                key.text());
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

    private static SituationFile file(ResultSet row) throws SQLException {
        var situation = new Situation.Id(new Key(row.getString("situation")));
        var born = new Quarter(row.getInt("born_year"), row.getInt("born_quarter"));
        return new SituationFile(
                situation,
                new Group.Id(new Key(row.getString("in_group"))),
                new Pseudonym(row.getInt("pseudonym")),
                new Youth(row.getInt("years"), born),
                Origin.valueOf(row.getString("origin")),
                all(row, "purposes").map(code -> Purpose.valueOf((String) code)).collect(Collectors.toSet()),
                new Organisation(new Key(row.getString("originator"))),
                row.getObject("opened_on", LocalDate.class),
                notice(row),
                team(row),
                row.getObject("review_by", LocalDate.class),
                papers(row),
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

    private static Team team(ResultSet row) throws SQLException {
        var held = all(row, "held").map(one -> held((String[]) one)).toList();
        var conflicted = all(row, "conflicted").map(key -> person((String) key)).toList();
        return new Team(
                held, Optional.ofNullable(row.getString("referent")).map(SituationRegister::person), conflicted);
    }

    private static Papers papers(ResultSet row) throws SQLException {
        var until = day(row, "document_until");
        var dated = row.getObject("document_dated", LocalDate.class);
        int bears = row.getInt("document_number");
        var permits = row.getString("document_permits");
        return new Papers(
                all(row, "consents").map(one -> consent((String[]) one)).toList(),
                until.map(last ->
                        new ProsecutorsDocument(dated, bears, ProsecutorsDocument.Permits.valueOf(permits), last)),
                all(row, "restrictions").map(one -> restriction((String[]) one)).toList());
    }

    private static Restriction restriction(String[] one) {
        var request = new Restriction.Request(Notice.Informed.valueOf(one[0]), Restriction.Ground.valueOf(one[1]));
        var lift = Optional.ofNullable(one[3])
                .map(by -> new Restriction.Lift(
                        person(by), Restriction.LiftedBecause.valueOf(one[4]), LocalDate.parse(one[5])));
        return new Restriction(request, LocalDate.parse(one[2]), lift);
    }

    private static Papers.Consent consent(String[] one) {
        return new Papers.Consent(
                Notice.Informed.valueOf(one[0]),
                Category.valueOf(one[1]),
                Stream.of(one[2].split(" ")).map(SituationRegister::person).toList(),
                LocalDate.parse(one[3]));
    }

    private static Team.Held held(String[] one) {
        return new Team.Held(
                person(one[0]), new Organisation(new Key(one[1])), Task.valueOf(one[2]), LocalDate.parse(one[3]));
    }

    private static Stream<Object> all(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray());
    }

    private static Person person(String key) {
        return new Person(new Key(key));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
