package limits.casesharing.charter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import limits.kernel.Fingerprint;
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
        return jdbc.sql("SELECT * FROM charter_version WHERE charter = ? ORDER BY version DESC")
                .param(charter.toString())
                .query((row, n) -> sheet(row))
                .list();
    }

    /** The version that binds on this day, for a picture; a decision asks the roll. */
    public Optional<VersionSheet> inForce(Charter.Id charter, LocalDate on) {
        return versions(charter).stream()
                .filter(each -> each.standing(on) == VersionSheet.Standing.IN_FORCE)
                .findFirst();
    }

    private static VersionSheet sheet(ResultSet row) throws SQLException {
        int number = row.getInt("deliberation");
        return new VersionSheet(
                row.getInt("version"),
                new Fingerprint(row.getString("text")),
                Canonical.read(row.getString("terms")),
                day(row, "proposed_on"),
                Opinion.valueOf(row.getString("opinion")),
                day(row, "opinion_on"),
                day(row, "adopted_on").map(on -> new Deliberation(on, number)),
                Arrays.stream(row.getString("changes").split(" "))
                        .filter(change -> !change.isEmpty())
                        .map(MaterialChange::valueOf)
                        .toList(),
                day(row, "superseded_from"),
                day(row, "repealed_on"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
