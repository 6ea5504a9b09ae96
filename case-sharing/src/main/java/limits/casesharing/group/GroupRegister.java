package limits.casesharing.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.casesharing.board.BoardQuery;
import limits.casesharing.board.Lock;
import limits.casesharing.charter.Charter;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.ProposerRoll;
import limits.casesharing.charter.SignatureLevel;
import limits.casesharing.group.GroupEvent.CharterSigned;
import limits.casesharing.group.GroupEvent.GroupEstablished;
import limits.casesharing.group.GroupEvent.MemberApproved;
import limits.casesharing.group.GroupEvent.MemberDesignated;
import limits.casesharing.group.GroupEvent.MemberExcluded;
import limits.casesharing.group.GroupEvent.MemberReinstated;
import limits.casesharing.group.GroupEvent.MemberSuspended;
import limits.casesharing.group.GroupEvent.MemberTrained;
import limits.casesharing.group.GroupEvent.MembershipEnded;
import limits.governance.project.Project;
import limits.kernel.Fingerprint;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who belongs to each group, kept in the transaction of each decision.
 *
 * <h2>What this guarantees</h2>
 *
 * A decision that asks who belongs holds a shared lock on that group until its transaction ends; whatever takes a right
 * away takes the lock alone before it writes. So whoever is deciding finishes first, its access-log entry included, and
 * after a suspension, exclusion or end has committed nobody decides on the old facts, on any node. Holds at the isolation
 * level READ COMMITTED, in which each statement sees what has committed.
 *
 * <h2>What it does not</h2>
 *
 * It holds nobody back whose transaction ended before she was removed: what she has read, she has read.
 */
public final class GroupRegister implements GroupRoll, ProposerRoll, ProjectGroups {

    private static final String MEMBERS =
            "SELECT m.*, g.seen FROM ad_hoc_member m JOIN ad_hoc_group g ON g.ad_hoc_group = m.ad_hoc_group";

    private final JdbcClient jdbc;

    public GroupRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Membership> membership(Group.Id group, Person person) {
        take(Lock.GROUP.shared("?"), group);
        return jdbc.sql(MEMBERS + " WHERE m.ad_hoc_group = ? AND m.person = ?")
                .params(group.toString(), person.toString())
                .query((row, n) -> membership(row))
                .optional();
    }

    @Override
    public List<Membership> members(Group.Id group) {
        take(Lock.GROUP.shared("?"), group);
        return membersOf(group).list(jdbc);
    }

    /** The same for whoever holds the group already. */
    public static BoardQuery<Membership> membersOf(Group.Id group) {
        return membersOf("?", group.key());
    }

    /** The same of the group that this expression finds from a key. */
    public static BoardQuery<Membership> membersOf(String group, Key key) {
        return BoardQuery.of(
                MEMBERS + " WHERE m.ad_hoc_group = " + group + " ORDER BY m.place",
                (row, n) -> membership(row),
                key.text());
    }

    /** Everybody approved in any group and not suspended; holds nothing back. */
    public List<Membership> inOffice() {
        return jdbc.sql(MEMBERS + " WHERE m.standing = 'APPROVED' ORDER BY m.ad_hoc_group, m.place")
                .query((row, n) -> membership(row))
                .list();
    }

    @Override
    public Optional<Charter.Id> charterOf(Group.Id group) {
        return jdbc.sql("SELECT charter FROM ad_hoc_group WHERE ad_hoc_group = ?")
                .param(group.toString())
                .query((row, n) -> new Charter.Id(new Key(row.getString("charter"))))
                .optional();
    }

    @Override
    public Optional<Group.Id> groupOf(Project.Id project) {
        return jdbc.sql("SELECT ad_hoc_group FROM ad_hoc_group WHERE project = ?")
                .param(project.toString())
                .query((row, n) -> new Group.Id(new Key(row.getString("ad_hoc_group"))))
                .optional();
    }

    @Override
    public boolean mayPropose(Charter.Id charter, Person person) {
        return jdbc
                .sql("SELECT ad_hoc_group FROM ad_hoc_group WHERE charter = ?")
                .param(charter.toString())
                .query((row, n) -> new Group.Id(new Key(row.getString("ad_hoc_group"))))
                .list()
                .stream()
                .flatMap(group -> membership(group, person).stream())
                .anyMatch(member -> member.inGroup() && !member.suspended());
    }

    @EventHandler
    void on(GroupEstablished event, @SequenceNumber long seen) {
        jdbc.sql("""
                INSERT INTO ad_hoc_group (ad_hoc_group, project, charter, decision, established_on, seen)
                VALUES (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        event.group().toString(),
                        event.project().toString(),
                        event.charter().toString())
                .params(event.decision().text(), event.on(), seen)
                .update();
    }

    @EventHandler
    void on(MemberDesignated event, @SequenceNumber long seen) {
        var how = event.designation();
        jdbc.sql("""
                INSERT INTO ad_hoc_member (ad_hoc_group, person, organisation, profession, secrecy_attested,
                                           offence_basis, designated_on, place)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (ad_hoc_group, person) DO UPDATE
                   SET organisation = EXCLUDED.organisation, profession = EXCLUDED.profession,
                       secrecy_attested = EXCLUDED.secrecy_attested, offence_basis = EXCLUDED.offence_basis,
                       designated_on = EXCLUDED.designated_on, standing = 'DESIGNATED', approved_on = NULL,
                       trained_on = NULL, signed_text = NULL, signed_level = NULL, signed_on = NULL
                """)
                .params(event.group().toString(), event.person().toString())
                .params(how.organisation().toString(), how.profession().name(), how.secrecyAttested())
                .params(how.offenceBasis().name(), event.on(), seen)
                .update();
        seen(event, seen);
    }

    @EventHandler
    void on(MemberApproved event, @SequenceNumber long seen) {
        set(event, "standing = 'APPROVED', approved_on = ?", event.on());
        seen(event, seen);
    }

    @EventHandler
    void on(MemberTrained event, @SequenceNumber long seen) {
        set(event, "trained_on = ?", event.on());
        seen(event, seen);
    }

    @EventHandler
    void on(CharterSigned event, @SequenceNumber long seen) {
        set(
                event,
                "signed_text = ?, signed_level = ?, signed_on = ?",
                event.text().hex(),
                event.level().name(),
                event.on());
        seen(event, seen);
    }

    @EventHandler
    void on(MemberSuspended event, @SequenceNumber long seen) {
        takenAway(event, "SUSPENDED", seen);
    }

    @EventHandler
    void on(MemberReinstated event, @SequenceNumber long seen) {
        set(event, "standing = ?", "APPROVED");
        seen(event, seen);
    }

    @EventHandler
    void on(MemberExcluded event, @SequenceNumber long seen) {
        takenAway(event, "EXCLUDED", seen);
    }

    @EventHandler
    void on(MembershipEnded event, @SequenceNumber long seen) {
        takenAway(event, "ENDED", seen);
    }

    private void takenAway(GroupEvent.OfMember event, String standing, long seen) {
        take(Lock.GROUP.alone("?"), event.group());
        set(event, "standing = ?", standing);
        seen(event, seen);
    }

    private void set(GroupEvent.OfMember event, String what, Object... values) {
        jdbc.sql("UPDATE ad_hoc_member SET " + what + " WHERE ad_hoc_group = ? AND person = ?")
                .params(values)
                .params(event.group().toString(), event.person().toString())
                .update();
    }

    private void seen(GroupEvent event, long seen) {
        jdbc.sql("UPDATE ad_hoc_group SET seen = ? WHERE ad_hoc_group = ?")
                .params(seen, event.group().toString())
                .update();
    }

    private void take(String lock, Group.Id group) {
        jdbc.sql("SELECT " + lock).param(group.toString()).query().singleRow();
    }

    private static Membership membership(ResultSet row) throws SQLException {
        String standing = row.getString("standing");
        boolean approved = row.getObject("approved_on") != null;
        return new Membership(
                new Group.Id(new Key(row.getString("ad_hoc_group"))),
                new Person(new Key(row.getString("person"))),
                new Organisation(new Key(row.getString("organisation"))),
                Profession.valueOf(row.getString("profession")),
                true,
                approved,
                standing.equals("APPROVED") || standing.equals("SUSPENDED"),
                standing.equals("SUSPENDED"),
                row.getBoolean("secrecy_attested"),
                OffenceBasis.valueOf(row.getString("offence_basis")),
                row.getObject("designated_on", LocalDate.class),
                signature(row),
                row.getLong("seen"));
    }

    static Optional<Membership.Signature> signature(ResultSet row) throws SQLException {
        String text = row.getString("signed_text");
        return text == null
                ? Optional.empty()
                : Optional.of(new Membership.Signature(
                        new Fingerprint(text),
                        SignatureLevel.valueOf(row.getString("signed_level")),
                        row.getObject("signed_on", LocalDate.class)));
    }
}
