package limits.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import limits.api.eventlog.Provenance;
import limits.api.eventlog.StableJson;
import tools.jackson.databind.json.JsonMapper;

/** What plain JDBC can read of our own tables: every column of every row, and nothing made of it but what a line says. */
final class RawReading {

    private static final int PAGE = 1_000;
    private static final String COLUMNS =
            "e.recorded_at, e.event, e.sequence, e.story, e.kind, e.stream, e.payload, e.provenance, e.seal";

    private final HikariDataSource source;
    private final String schema;
    private final JsonMapper json = StableJson.mapper();

    RawReading(HikariDataSource source, String schema) {
        this.source = source;
        this.schema = schema;
    }

    /** A cursor over the entries as they lie in their table, which is nearly the order of the log. */
    long cursorOverEntries() throws SQLException {
        return cursor("SELECT e.id, " + COLUMNS + " FROM " + schema + ".entry e ORDER BY e.id");
    }

    /** A cursor over the entries in the order of their positions, as whoever follows the log needs them. */
    long cursorOverTheLog() throws SQLException {
        return cursor("SELECT l.position, " + COLUMNS + " FROM " + schema + ".leaf l JOIN " + schema
                + ".entry e ON e.id = l.entry ORDER BY l.position");
    }

    private long cursor(String sql) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setFetchSize(PAGE);
                try (ResultSet rows = select.executeQuery()) {
                    long read = 0;
                    while (rows.next()) {
                        columns(rows);
                        read++;
                    }
                    return read;
                }
            } finally {
                connection.rollback();
            }
        }
    }

    private static void columns(ResultSet row) throws SQLException {
        row.getLong(1);
        row.getObject(2, OffsetDateTime.class);
        row.getObject(3, UUID.class);
        row.getInt(4);
        row.getShort(5);
        row.getShort(6);
        row.getBytes(7);
        row.getString(8);
        row.getString(9);
        row.getBytes(10);
    }

    /** Fetches one story and reads its JSON into records: what any load has to do at least. */
    List<Object> fetchAndParse(Minutes.Id minutes) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT e.id, " + COLUMNS + " FROM " + schema
                        + ".entry e WHERE e.stream = ? ORDER BY e.sequence")) {
            select.setBytes(1, Base64.getUrlDecoder().decode(minutes.toString()));
            var read = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    columns(rows);
                    Class<?> type =
                            rows.getInt(4) == 0 ? MinutesEvent.MinutesOpened.class : MinutesEvent.RemarkNoted.class;
                    read.add(json.readValue(rows.getString(8), type));
                    read.add(json.readValue(rows.getString(9), Provenance.class));
                }
            }
            return read;
        }
    }
}
