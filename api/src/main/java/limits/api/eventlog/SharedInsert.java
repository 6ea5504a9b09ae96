package limits.api.eventlog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One statement for the entries of several callers, committed by itself. Taken sequence numbers are rare: so the plain INSERT
 * comes first, and only when it fails on one is it said again so that each row stands for itself, which costs more.
 */
final class SharedInsert {

    private static final String TAKEN = "23505";
    private static final String EACH_FOR_ITSELF = " ON CONFLICT DO NOTHING RETURNING event";
    private static final String COLUMNS =
            ".entry (recorded_at, event, sequence, story, kind, stream, payload, provenance, seal)";

    private final EventLog log;
    private final String one;
    private final String many;

    SharedInsert(EventLog log) {
        this.log = log;
        String into = "INSERT INTO " + log.name() + COLUMNS;
        this.one = into + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        this.many = into + " SELECT ?, * FROM unnest(?::uuid[], ?::integer[], ?::smallint[], ?::smallint[], ?::bytea[],"
                + " ?::text[], ?::text[], ?::bytea[])";
    }

    /** Which of these entries have committed: those whose sequence number was free. */
    Set<UUID> rows(List<Draft> drafts) {
        Instant now = EventLog.now();
        List<Object[]> rows = drafts.stream().map(draft -> log.row(draft, now)).toList();
        return log.alone(connection -> plainly(connection, rows)
                ? drafts.stream().map(Draft::event).collect(Collectors.toSet())
                : eachForItself(connection, rows));
    }

    /** Whether all went in. */
    private boolean plainly(Connection connection, List<Object[]> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(rows.size() == 1 ? one : many)) {
            fill(connection, insert, rows);
            insert.executeUpdate();
            return true;
        } catch (SQLException refused) {
            if (TAKEN.equals(refused.getSQLState())) {
                return false;
            }
            throw refused;
        }
    }

    private Set<UUID> eachForItself(Connection connection, List<Object[]> rows) throws SQLException {
        String sql = (rows.size() == 1 ? one : many) + EACH_FOR_ITSELF;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            fill(connection, insert, rows);
            var events = new HashSet<UUID>();
            try (var inserted = insert.executeQuery()) {
                while (inserted.next()) {
                    events.add(inserted.getObject(1, UUID.class));
                }
            }
            return events;
        }
    }

    private static void fill(Connection connection, PreparedStatement insert, List<Object[]> rows) throws SQLException {
        if (rows.size() > 1) {
            columns(connection, insert, rows);
            return;
        }
        Object[] row = rows.getFirst();
        for (int column = 0; column < row.length; column++) {
            insert.setObject(column + 1, row[column]);
        }
    }

    /** Arrays of exactly these types travel as bytes, not as text. */
    private static void columns(Connection connection, PreparedStatement insert, List<Object[]> rows)
            throws SQLException {
        insert.setObject(1, rows.getFirst()[0]);
        insert.setArray(2, connection.createArrayOf("uuid", column(rows, 1, new UUID[0])));
        insert.setArray(3, connection.createArrayOf("int4", column(rows, 2, new Integer[0])));
        insert.setArray(4, connection.createArrayOf("int2", column(rows, 3, new Short[0])));
        insert.setArray(5, connection.createArrayOf("int2", column(rows, 4, new Short[0])));
        insert.setArray(6, connection.createArrayOf("bytea", column(rows, 5, new byte[0][])));
        insert.setArray(7, connection.createArrayOf("text", column(rows, 6, new String[0])));
        insert.setArray(8, connection.createArrayOf("text", column(rows, 7, new String[0])));
        insert.setArray(9, connection.createArrayOf("bytea", column(rows, 8, new byte[0][])));
    }

    private static <T> T[] column(List<Object[]> rows, int column, T[] of) {
        return rows.stream().map(row -> row[column]).toList().toArray(of);
    }
}
