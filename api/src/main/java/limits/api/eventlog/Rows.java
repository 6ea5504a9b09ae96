package limits.api.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** How an entry lies in its row. */
public final class Rows {

    /** The columns of an entry, in the order in which {@link #recorded} reads them. */
    public static final String COLUMNS =
            "e.recorded_at, e.event, e.sequence, e.story, e.kind, e.stream, e.payload, e.provenance, e.seal";

    private final LogName log;
    private final Dictionary words;

    Rows(LogName log, Dictionary words) {
        this.log = log;
        this.words = words;
    }

    /** The entry whose columns begin behind that column. */
    Recorded recorded(ResultSet row, int behind) throws SQLException {
        Instant at = row.getObject(behind + 1, OffsetDateTime.class).toInstant();
        String kind = words.text(row.getShort(behind + 5));
        int slash = kind.lastIndexOf('/');
        return new Recorded(
                at,
                new Draft(
                        row.getObject(behind + 2, UUID.class),
                        words.text(row.getShort(behind + 4)),
                        StreamKey.text(row.getBytes(behind + 6)),
                        row.getInt(behind + 3),
                        kind.substring(0, slash),
                        Integer.parseInt(kind, slash + 1, kind.length(), 10),
                        row.getString(behind + 7),
                        row.getString(behind + 8)));
    }

    /** What the tree is to hold of this row as it lies; no bytes, and so no commitment, if it cannot be read. */
    byte[] commitment(ResultSet row, int behind) throws SQLException {
        try {
            Recorded recorded = recorded(row, behind);
            return Seal.commitment(row.getBytes(behind + 9), Seal.detail(log, recorded.at(), recorded.draft()));
        } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return new byte[0];
        }
    }

    /** The entry, if it bears our seal. */
    Recorded sealed(ResultSet row, int behind, Seal seal) throws SQLException {
        Recorded recorded = recorded(row, behind);
        if (!seal.holds(row.getBytes(behind + 9), Seal.detail(log, recorded.at(), recorded.draft()))) {
            throw new ForeignRow(log);
        }
        return recorded;
    }

    static String kind(Draft draft) {
        return draft.name() + "/" + draft.revision();
    }
}
