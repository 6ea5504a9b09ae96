package limits.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What plain JDBC can do: a table with the columns and indexes of our entries, filled with the same bytes by one INSERT that
 * commits by itself, one round trip, a connection for every caller.
 */
final class RawTable implements AutoCloseable {

    private static final String INSERT =
            "INSERT INTO entry (recorded_at, event, sequence, story, kind, stream, payload, provenance, seal)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Remarks remarks;
    private final String payload;
    private final String provenance;
    private final byte[] seal = new byte[32];
    private final HikariDataSource source;

    RawTable(Server server, Remarks remarks, String schema, int connections) {
        this.remarks = remarks;
        this.payload = remarks.remark();
        this.provenance = remarks.provenanceText();
        new Random(Remarks.SEED).nextBytes(seal);
        server.owner().execute("CREATE SCHEMA " + schema);
        server.owner().execute("CREATE TABLE " + schema + ".entry (LIKE governance.entry INCLUDING ALL)");
        this.source = server.source(schema, connections);
        new JdbcTemplate(source).execute(MinutesBoard.TABLE);
    }

    /** One event in a story of its own. */
    void append() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            fill(insert);
            insert.executeUpdate();
        }
    }

    /** The same, and a line of that story on a board, in one round trip that commits both: less cannot be waited for. */
    void append(Minutes.Id shown) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement both = connection.prepareStatement(INSERT + ";" + MinutesBoard.LINE)) {
            fill(both);
            both.setString(10, shown.toString());
            both.setObject(11, Remarks.ON);
            both.execute();
        }
    }

    private void fill(PreparedStatement insert) throws SQLException {
        byte[] stream = Base64.getUrlDecoder().decode(remarks.draw().toString());
        insert.setObject(1, OffsetDateTime.ofInstant(Instant.now(), ZoneOffset.UTC));
        insert.setObject(2, remarks.event());
        insert.setInt(3, 0);
        insert.setShort(4, (short) 1);
        insert.setShort(5, (short) 2);
        insert.setBytes(6, stream);
        insert.setString(7, payload);
        insert.setString(8, provenance);
        insert.setBytes(9, seal);
    }

    @Override
    public void close() {
        source.close();
    }
}
