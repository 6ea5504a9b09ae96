package limits.api.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What has committed in a log and has no position yet. */
public final class Unsequenced {

    private final LogName log;
    private final JdbcTemplate db;
    private final Seal seal;
    private final Rows rows;
    private final String select;

    public Unsequenced(LogName log, JdbcTemplate db, Seal seal) {
        this.log = log;
        this.db = db;
        this.seal = seal;
        this.rows = new Rows(log, new Dictionary(log, db));
        this.select = "SELECT e.id, " + Rows.COLUMNS + " FROM " + log + ".entry e WHERE e.id > ? AND e.id <> ALL (?)"
                + " AND NOT EXISTS (SELECT 1 FROM " + log + ".leaf l WHERE l.entry = e.id AND l.entry > ?)"
                + " ORDER BY e.id LIMIT ?";
    }

    /** One such row. */
    public sealed interface Row {

        long id();

        /** Ours: what the tree is to hold of it. */
        record Sealed(long id, byte[] commitment) implements Row {}

        /** Not ours: it does not bear our seal, or cannot even be read. It is never sequenced. */
        record Foreign(long id) implements Row {}
    }

    /**
     * At most {@code most} of them, in the order of their ids: commits that followed one another follow one another.
     *
     * @param passed an id up to which there is none
     * @param foreign rows behind it that were seen before and are not ours
     */
    public List<Row> rows(long passed, Collection<Long> foreign, int most) {
        return db.query(select, (row, n) -> row(row), passed, foreign.toArray(Long[]::new), passed, most);
    }

    private Row row(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        try {
            Recorded recorded = rows.recorded(row, 1);
            byte[] detail = Seal.detail(log, recorded.at(), recorded.draft());
            byte[] stored = row.getBytes(10);
            return seal.holds(stored, detail)
                    ? new Row.Sealed(id, Seal.commitment(stored, detail))
                    : new Row.Foreign(id);
        } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return new Row.Foreign(id);
        }
    }
}
