package limits.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import limits.api.database.Role;
import limits.casesharing.item.InformationItem;

/**
 * The most that any programme could reach which keeps texts, keys, decisions and entries under roles of their own: plain
 * JDBC, a connection of every role for every caller, that lays the same rows with the same commits in as few round trips
 * as there can be, and decides, seals and reads nothing.
 */
final class BareExchange implements AutoCloseable {

    private static final String HELD = "SELECT "
            + List.of("group", "charter", "situation", "sessions", "item").stream()
                    .map(subject -> "pg_advisory_xact_lock_shared(hashtextextended('" + subject + " ' || ?, 0))")
                    .collect(Collectors.joining(", "));

    private static final String KEY = "SELECT name, wrapped FROM data_key WHERE item = ?";

    private final Remarks remarks;
    private final List<HikariDataSource> pools;
    private final CopiedLine key;
    private final CopiedLine text;
    private final List<CopiedLine> decision;
    private final CopiedLine entry;

    /** @param server of a programme in which something was shared and read already */
    BareExchange(Server server, Remarks remarks, int callers) {
        this.remarks = remarks;
        this.pools = List.of(Role.KEYS, Role.VAULT, Role.CASESHARING, Role.ACCESS_LOG).stream()
                .map(role -> server.source(role, callers))
                .toList();
        server.owner().execute("CREATE SCHEMA bare");
        pools.forEach(pool -> server.owner().execute("GRANT USAGE ON SCHEMA bare TO " + pool.getUsername()));
        this.key = line(server, Role.KEYS, "data_key");
        this.text = line(server, Role.VAULT, "sealed_text");
        this.decision = List.of("command_receipt", "item", "item_text", "item_reader", "item_step", "entry").stream()
                .map(table -> line(server, Role.CASESHARING, table))
                .toList();
        this.entry = line(server, Role.ACCESS_LOG, "entry");
    }

    private static CopiedLine line(Server server, Role role, String table) {
        return CopiedLine.of(server.owner(), role.login(), table, role.login());
    }

    /** Three round trips and three commits, as a share: a key, a text, and a decision with its board. */
    void share() throws SQLException {
        lay(pools.get(0), key);
        lay(pools.get(1), text);
        try (Connection connection = pools.get(2).getConnection()) {
            connection.setAutoCommit(false);
            say(connection, decision, ";COMMIT");
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** Five round trips, as a reading: locks taken, an entry committed, locks given back, text and key fetched. */
    void read(InformationItem.Id item) throws SQLException {
        try (Connection connection = pools.get(2).getConnection()) {
            connection.setAutoCommit(false);
            fetch(connection, HELD, item.toString(), 5);
            lay(pools.get(3), entry);
            connection.commit();
            connection.setAutoCommit(true);
        }
        fetch(pools.get(1), "SELECT sealed FROM sealed_text WHERE item = ?", item);
        fetch(pools.get(0), KEY, item);
    }

    private void lay(HikariDataSource pool, CopiedLine line) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            say(connection, List.of(line), "");
        }
    }

    private void say(Connection connection, List<CopiedLine> lines, String end) throws SQLException {
        String sql = lines.stream().map(CopiedLine::sql).collect(Collectors.joining(";")) + end;
        String drawn = remarks.draw().toString();
        byte[] stream = Base64.getUrlDecoder().decode(drawn);
        try (var statement = connection.prepareStatement(sql)) {
            int filled = 0;
            for (CopiedLine line : lines) {
                filled = line.fill(statement, filled, drawn, stream, remarks.event());
            }
            statement.execute();
        }
    }

    private static void fetch(HikariDataSource pool, String sql, InformationItem.Id item) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            fetch(connection, sql, item.toString(), 1);
        }
    }

    private static void fetch(Connection connection, String sql, String value, int times) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int place = 1; place <= times; place++) {
                statement.setString(place, value);
            }
            try (var found = statement.executeQuery()) {
                found.next();
            }
        }
    }

    @Override
    public void close() {
        pools.forEach(HikariDataSource::close);
    }
}
