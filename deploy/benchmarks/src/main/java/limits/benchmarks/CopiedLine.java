package limits.benchmarks;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** An INSERT of a row as the programme left one, under keys of its own: the same columns, indexes and bytes. */
final class CopiedLine {

    /** Columns whose value is another each time. */
    private static final Set<String> DRAWN = Set.of("item", "name", "command", "event", "stream");

    private final String sql;
    private final List<String> columns;
    private final List<@Nullable Object> values;

    private CopiedLine(String sql, List<String> columns, List<@Nullable Object> values) {
        this.sql = sql;
        this.columns = columns;
        this.values = values;
    }

    /** Makes the table beside the programme's own, which no contender touches, and opens it to that role. */
    static CopiedLine of(JdbcTemplate owner, String schema, String table, String role) {
        String copy = "bare." + schema + "_" + table;
        owner.execute("CREATE TABLE " + copy + " (LIKE " + schema + "." + table + " INCLUDING ALL)");
        owner.execute("GRANT SELECT, INSERT ON " + copy + " TO " + role);
        return owner.query("SELECT * FROM " + schema + "." + table + " LIMIT 1", row -> {
            if (!row.next()) {
                throw new IllegalStateException("nothing to copy lies in " + schema + "." + table);
            }
            var columns = new ArrayList<String>();
            var values = new ArrayList<@Nullable Object>();
            for (int place = 1; place <= row.getMetaData().getColumnCount(); place++) {
                if (!row.getMetaData().isAutoIncrement(place)) {
                    columns.add(row.getMetaData().getColumnName(place));
                    values.add(row.getObject(place));
                }
            }
            String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
            String into = "INSERT INTO " + copy + " (" + String.join(", ", columns) + ") VALUES (" + marks + ")";
            return new CopiedLine(into, columns, values);
        });
    }

    String sql() {
        return sql;
    }

    /** Fills in the row behind the parameters that are filled already; how many there are then. */
    int fill(PreparedStatement statement, int before, String key, byte[] stream, UUID id) throws SQLException {
        int place = before;
        for (int n = 0; n < columns.size(); n++) {
            Object value = values.get(n);
            statement.setObject(++place, DRAWN.contains(columns.get(n)) ? drawn(value, key, stream, id) : value);
        }
        return place;
    }

    private static Object drawn(@Nullable Object like, String key, byte[] stream, UUID id) {
        return like instanceof UUID ? id : like instanceof byte[] ? stream : key;
    }
}
