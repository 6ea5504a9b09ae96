package limits.casesharing.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import limits.casesharing.casefile.Pseudonym;
import limits.casesharing.casefile.ReferralRoll;
import limits.casesharing.casefile.Situation;
import limits.casesharing.item.InformationItem;
import limits.governance.scheme.SchemeCode;
import limits.kernel.Actor;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers from what the board keeps of referrals. */
public final class ReferralRegister implements ReferralRoll {

    private static final String FILES =
            "SELECT r.*, s.pseudonym FROM referral r JOIN situation s ON s.situation = r.situation WHERE ";

    private final JdbcClient board;

    public ReferralRegister(JdbcClient board) {
        this.board = board;
    }

    /** Takes the situation's row alone first, so that no referral is proposed while it is being closed. */
    /** The situation that a referral is about; empty if there is no such referral. */
    public Optional<Situation.Id> situationOf(Referral.Id referral) {
        return board.sql("SELECT situation FROM referral WHERE referral = ?")
                .param(referral.toString())
                .query((row, number) -> new Situation.Id(new Key(row.getString("situation"))))
                .optional();
    }

    @Override
    public boolean anyUnderWay(Situation.Id situation) {
        board.sql("SELECT situation FROM situation WHERE situation = ? FOR UPDATE")
                .param(situation.toString())
                .query(String.class)
                .optional();
        return board.sql("SELECT EXISTS (SELECT 1 FROM referral WHERE situation = ? AND stage IN (?, ?, ?, ?, ?, ?))")
                .param(situation.toString())
                .params(names(ReferralStage::underWay))
                .query(Boolean.class)
                .single();
    }

    /** The referrals of a situation, the latest step first. */
    List<ReferralFile> ofSituation(Situation.Id situation) {
        return board.sql(FILES + "r.situation = ? ORDER BY r.since DESC, r.referral")
                .param(situation.toString())
                .query((row, number) -> file(row))
                .list();
    }

    /** What lies on the desk of this contact, the oldest first. */
    List<ReferralFile> withContact(Actor contact) {
        return board.sql(FILES + "r.contact = ? AND r.provider = ? AND r.stage IN (?, ?, ?, ?)"
                        + " ORDER BY r.since, r.referral")
                .params(contact.person().toString(), contact.organisation().toString())
                .params(names(ReferralStage::withProvider))
                .query((row, number) -> file(row))
                .list();
    }

    private static List<String> names(Predicate<ReferralStage> which) {
        return EnumSet.allOf(ReferralStage.class).stream()
                .filter(which)
                .map(ReferralStage::name)
                .toList();
    }

    private ReferralFile file(ResultSet row) throws SQLException {
        var id = new Referral.Id(key(row, "referral"));
        var route = new Route(
                new Situation.Id(key(row, "situation")),
                SchemeCode.valueOf(row.getString("scheme")),
                new Organisation(key(row, "provider")),
                new Person(key(row, "contact")));
        return new ReferralFile(
                id,
                route,
                new Pseudonym(row.getInt("pseudonym")),
                new Person(key(row, "lead")),
                listed(id, "SELECT goal FROM referral_goal WHERE referral = ? ORDER BY goal").stream()
                        .map(Goal::valueOf)
                        .toList(),
                ReferralStage.valueOf(row.getString("stage")),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getObject("start_by", LocalDate.class)),
                completion(row),
                Optional.ofNullable(row.getString("after_six")).map(AfterSixMonths::valueOf),
                listed(id, "SELECT item FROM referral_disclosed WHERE referral = ? ORDER BY item").stream()
                        .map(item -> new InformationItem.Id(new Key(item)))
                        .toList());
    }

    private static Optional<Completion> completion(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        if (outcome == null) {
            return Optional.empty();
        }
        return Optional.of(new Completion(
                Completion.Outcome.valueOf(outcome),
                Completion.NextStep.valueOf(row.getString("next_step")),
                Completion.Ended.valueOf(row.getString("pathway_ended"))));
    }

    private List<String> listed(Referral.Id referral, String sql) {
        return board.sql(sql).param(referral.toString()).query(String.class).list();
    }

    private static Key key(ResultSet row, String column) throws SQLException {
        return new Key(row.getString(column));
    }
}
