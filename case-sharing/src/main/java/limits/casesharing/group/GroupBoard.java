package limits.casesharing.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Charter;
import limits.casesharing.charter.CharterBoard;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Colleague;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Oversize;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.Reach;
import limits.casesharing.charter.Terms;
import limits.casesharing.charter.TrainingTerm;
import limits.casesharing.charter.VersionSheet;
import limits.governance.project.Project;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The group as its members look at it: who is in, since when, who has signed, what each may receive. Reads what the
 * registers keep, takes no lock and decides nothing.
 */
public final class GroupBoard {

    private final JdbcClient jdbc;
    private final CharterBoard charters;

    public GroupBoard(JdbcClient jdbc, CharterBoard charters) {
        this.jdbc = jdbc;
        this.charters = charters;
    }

    /** A group, the project it serves and the charter it works under. */
    public record GroupSheet(Group.Id group, Project.Id project, Charter.Id charter, Key decision, LocalDate since) {}

    /** How somebody stands in the group. */
    public enum Place {
        DESIGNATED,
        APPROVED,
        SUSPENDED,
        EXCLUDED,
        ENDED
    }

    /**
     * One line of the group's page.
     *
     * @param training how long her training counts
     * @param signed she has signed the very text in force, at the level it asks
     * @param colleague what the law weighs of her, under the text in force
     * @param mayReceive the categories somebody could share with her under the text in force
     */
    public record MemberLine(
            Person person,
            Organisation organisation,
            Profession profession,
            Place place,
            LocalDate since,
            Optional<LocalDate> trained,
            Optional<TrainingTerm> training,
            boolean signed,
            Colleague colleague,
            Set<Category> mayReceive) {}

    /** Every group of this installation. */
    public List<GroupSheet> groups() {
        return jdbc.sql("SELECT * FROM ad_hoc_group ORDER BY established_on, ad_hoc_group")
                .query((row, n) -> new GroupSheet(
                        new Group.Id(new Key(row.getString("ad_hoc_group"))),
                        new Project.Id(new Key(row.getString("project"))),
                        new Charter.Id(new Key(row.getString("charter"))),
                        new Key(row.getString("decision")),
                        row.getObject("established_on", LocalDate.class)))
                .list();
    }

    /** How somebody stands in a group; empty if she was never designated. */
    public Optional<Place> place(Group.Id group, Person person) {
        return jdbc.sql("SELECT standing FROM ad_hoc_member WHERE ad_hoc_group = ? AND person = ?")
                .params(group.toString(), person.toString())
                .query((row, n) -> Place.valueOf(row.getString("standing")))
                .optional();
    }

    /** Everybody ever designated, in the order of their designation, as things stand on this day. */
    public List<MemberLine> members(Group.Id group, LocalDate on) {
        var charter = groups().stream()
                .filter(each -> each.group().equals(group))
                .map(GroupSheet::charter)
                .findFirst();
        var version = charter.flatMap(one -> charters.inForce(one, on));
        var clauses = charter.flatMap(one -> charters.clauses(one, on));
        return jdbc.sql("SELECT * FROM ad_hoc_member WHERE ad_hoc_group = ? ORDER BY place")
                .param(group.toString())
                .query((row, n) -> line(row, version, clauses, on))
                .list();
    }

    /** Whether somebody's last signature counts on this day for the very text of this version. */
    public boolean signed(Group.Id group, Person person, VersionSheet version, LocalDate on) {
        return jdbc
                .sql("SELECT * FROM ad_hoc_member WHERE ad_hoc_group = ? AND person = ?")
                .params(group.toString(), person.toString())
                .query((row, n) -> GroupRegister.signature(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .anyMatch(made -> made.counts(version.text(), version.terms(), on));
    }

    private static MemberLine line(
            ResultSet row, Optional<VersionSheet> version, Optional<Clauses> clauses, LocalDate on)
            throws SQLException {
        var place = Place.valueOf(row.getString("standing"));
        var organisation = new Organisation(new Key(row.getString("organisation")));
        var profession = Profession.valueOf(row.getString("profession"));
        boolean optedIn = version.filter(text -> text.clauses().offenceOptIns().contains(organisation))
                .isPresent();
        var colleague = colleague(row, profession, optedIn);
        var signature = GroupRegister.signature(row);
        return new MemberLine(
                new Person(new Key(row.getString("person"))),
                organisation,
                profession,
                place,
                row.getObject("designated_on", LocalDate.class),
                trained(row),
                trained(row).flatMap(day -> clauses.map(text -> TrainingTerm.of(day, text))),
                version.flatMap(text -> signature.filter(made -> made.counts(text.text(), text.terms(), on)))
                        .isPresent(),
                colleague,
                version.filter(text -> place == Place.APPROVED)
                        .map(text -> received(text.terms(), colleague))
                        .orElse(Set.of()));
    }

    private static Colleague colleague(ResultSet row, Profession profession, boolean optedIn) throws SQLException {
        return new Colleague(
                profession,
                row.getBoolean("secrecy_attested"),
                OffenceBasis.valueOf(row.getString("offence_basis")),
                optedIn);
    }

    private static Set<Category> received(Terms terms, Colleague who) {
        return Reach.of(terms, who.profession(), who.attested(), who.basis(), who.optedIn());
    }

    private static Optional<LocalDate> trained(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("trained_on", LocalDate.class));
    }

    /** How long the training of somebody who is in counts; empty for everybody else. */
    public Optional<TrainingTerm> training(GroupSheet group, Person person, LocalDate on) {
        return jdbc.sql("SELECT * FROM ad_hoc_member WHERE ad_hoc_group = ? AND person = ? AND standing = 'APPROVED'")
                .params(group.group().toString(), person.toString())
                .query((row, n) -> trained(row))
                .optional()
                .flatMap(day -> day)
                .flatMap(day -> charters.clauses(group.charter(), on).map(text -> TrainingTerm.of(day, text)));
    }

    /** The bodies with more members than the charter names; a warning, no more. */
    public Map<Organisation, Oversize> oversized(GroupSheet group, LocalDate on) {
        var sizes = charters.clauses(group.charter(), on).map(Clauses::sizes);
        var found = new LinkedHashMap<Organisation, Oversize>();
        jdbc.sql("""
                SELECT organisation, count(*) AS members FROM ad_hoc_member
                 WHERE ad_hoc_group = ? AND standing IN ('DESIGNATED', 'APPROVED', 'SUSPENDED')
                 GROUP BY organisation ORDER BY organisation
                """).param(group.group().toString()).query(row -> {
            var body = new Organisation(new Key(row.getString("organisation")));
            int members = row.getInt("members");
            sizes.flatMap(named -> named.ofOneBody(members)).ifPresent(over -> found.put(body, over));
        });
        return found;
    }
}
