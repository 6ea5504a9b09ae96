package limits.api.eventlog.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.api.eventlog.LogName;
import limits.api.eventlog.note.LogVerifierKeys;
import limits.api.eventlog.note.MalformedNote;
import limits.api.eventlog.note.NotTheLogs;
import limits.api.eventlog.note.SignedNote;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How a log ended each day: the last checkpoint of each origin of each day, and of the day that is not over the newest.
 *
 * <p>What this guarantees: a fingerprint is told only if both keys of the log signed it. What it does not: that the log still
 * has it; verifying says so.
 */
public final class DaysOfALog {

    /** How many days on one page, or a few more origins. */
    public static final int PAGE = 31;

    /**
     * The end of one origin on one day, in universal time.
     *
     * @param over false where more may come on that day
     * @param end the fingerprint as minutes print it; empty where the log's signatures do not hold
     * @param note the checkpoint as it is kept
     */
    public record Day(LocalDate day, String edition, boolean over, String end, String note) {

        /** Whether both keys of the log signed it. */
        public boolean signed() {
            return !end.isEmpty();
        }
    }

    private final LogName log;
    private final JdbcTemplate db;

    /** @param db signs in as a role that may read this log */
    public DaysOfALog(LogName log, JdbcTemplate db) {
        this.log = log;
        this.db = db;
    }

    /** Days before one, the newest first; every origin of the last one too. */
    public List<Day> before(LocalDate day) {
        return days("WHERE day < ? ORDER BY day DESC FETCH FIRST " + PAGE + " ROWS WITH TIES", day);
    }

    /** One origin's end on one day. */
    public Optional<Day> on(String edition, LocalDate day) {
        return days("WHERE day = ? AND edition = ?", day, edition).stream().findFirst();
    }

    private List<Day> days(String which, Object... told) {
        return db.query(
                "SELECT day, edition, over, note, keys FROM (SELECT first, day, note, true AS over FROM " + log
                        + ".daily UNION ALL SELECT first, (at AT TIME ZONE 'UTC')::date, note, false FROM " + log
                        + ".checkpoint WHERE first = (SELECT max(first) FROM " + log + ".origin)) AS ends JOIN " + log
                        + ".origin USING (first) " + which,
                (row, n) -> day(row),
                told);
    }

    private static Day day(ResultSet row) throws SQLException {
        String note = row.getString(4);
        return new Day(
                row.getObject(1, LocalDate.class),
                row.getString(2),
                row.getBoolean(3),
                end(note, row.getString(5)),
                note);
    }

    private static String end(String note, String keys) {
        try {
            var head = LogVerifierKeys.parse(keys).open(SignedNote.parse(note));
            return new PrintedFingerprint(head.size(), head.root()).toString();
        } catch (MalformedNote | NotTheLogs altered) {
            return "";
        }
    }
}
