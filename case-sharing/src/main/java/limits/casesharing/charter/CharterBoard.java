package limits.casesharing.charter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import limits.kernel.Fingerprint;
import limits.kernel.Key;
import limits.kernel.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The versions of a charter as people look at them: standing, opinions, dates. Reads what the register keeps, takes no
 * lock and decides nothing.
 */
public final class CharterBoard {

    private final JdbcClient jdbc;

    public CharterBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version, the newest first. */
    public List<VersionSheet> versions(Charter.Id charter) {
        boolean frozen = freeze(charter).isPresent();
        List<LocalDate> proposals = jdbc.sql(
                        "SELECT proposed_on FROM charter_version WHERE charter = ? AND proposed_on IS NOT NULL"
                                + " AND adopted_on IS NULL")
                .param(charter.toString())
                .query((row, n) -> row.getObject("proposed_on", LocalDate.class))
                .list();
        return jdbc.sql("SELECT * FROM charter_version WHERE charter = ? ORDER BY version DESC")
                .param(charter.toString())
                .query((row, n) -> sheet(row, frozen, proposals))
                .list();
    }

    /** The version that binds on this day, for a picture; a decision asks the roll. */
    public Optional<VersionSheet> inForce(Charter.Id charter, LocalDate on) {
        return versions(charter).stream()
                .filter(each -> each.standing(on) == VersionSheet.Standing.IN_FORCE)
                .findFirst();
    }

    /** What the text says that binds on this day or, before one binds, the newest; empty before the first is written. */
    public Optional<Clauses> clauses(Charter.Id charter, LocalDate on) {
        var versions = versions(charter);
        return versions.stream()
                .filter(each -> each.standing(on) == VersionSheet.Standing.IN_FORCE)
                .findFirst()
                .or(() -> versions.stream().findFirst())
                .map(each -> each.terms().clauses());
    }

    /** How the charter is closed on an incident, if it is. */
    public Optional<FreezeSheet> freeze(Charter.Id charter) {
        return jdbc.sql("SELECT * FROM charter_freeze WHERE charter = ?")
                .param(charter.toString())
                .query((row, n) -> new FreezeSheet(
                        FreezeGround.valueOf(row.getString("ground")),
                        person(row, "frozen_by").orElseThrow(),
                        row.getTimestamp("frozen_at").toInstant(),
                        person(row, "confirmed_by"),
                        person(row, "lift_asked_by")))
                .optional();
    }

    /** The grounds on which members ask that it be closed, the oldest first. */
    public List<FreezeGround> freezeAsked(Charter.Id charter) {
        return jdbc.sql("SELECT ground FROM charter_freeze_asked WHERE charter = ? ORDER BY asked_at")
                .param(charter.toString())
                .query((row, n) -> FreezeGround.valueOf(row.getString("ground")))
                .list();
    }

    private static VersionSheet sheet(ResultSet row, boolean frozen, List<LocalDate> proposals) throws SQLException {
        int number = row.getInt("deliberation");
        var clauses = Canonical.read(row.getString("terms"));
        return new VersionSheet(
                row.getInt("version"),
                new Fingerprint(row.getString("text")),
                clauses,
                day(row, "proposed_on"),
                Opinion.valueOf(row.getString("opinion")),
                day(row, "opinion_on"),
                day(row, "adopted_on").map(on -> new Deliberation(on, number)),
                Arrays.stream(row.getString("changes").split(" "))
                        .filter(change -> !change.isEmpty())
                        .map(MaterialChange::valueOf)
                        .toList(),
                day(row, "superseded_from"),
                day(row, "repealed_on"),
                frozen,
                review(row, clauses, proposals));
    }

    private static YearlyReview review(ResultSet row, Clauses clauses, List<LocalDate> proposals) throws SQLException {
        var begin = clauses.validFrom();
        var due = YearlyReview.anniversaryAfter(begin, day(row, "reviewed_on").orElse(begin));
        return new YearlyReview(
                due,
                due.plusDays(clauses.reviewGrace()),
                day(row, "review_confirmed_on").isPresent(),
                proposals.stream().anyMatch(proposed -> !proposed.isBefore(due)));
    }

    private static Optional<Person> person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(text -> new Person(new Key(text)));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
