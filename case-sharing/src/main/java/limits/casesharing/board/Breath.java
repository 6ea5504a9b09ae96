package limits.casesharing.board;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Several questions to a board in one round trip. Each is a statement of its own: at READ COMMITTED it sees what has
 * committed when its turn comes.
 */
public final class Breath {

    private final List<Asked<?>> asked = new ArrayList<>();

    private static final class Asked<T> {

        private final BoardQuery<T> query;
        private final List<T> rows = new ArrayList<>();

        private Asked(BoardQuery<T> query) {
            this.query = query;
        }

        private void read(ResultSet answer) throws SQLException {
            while (answer.next()) {
                rows.add(query.row().mapRow(answer, rows.size()));
            }
        }
    }

    /** Keeps a question; what it gives is there once this breath is {@link #taken}. */
    public <T> Supplier<List<T>> ask(BoardQuery<T> query) {
        var one = new Asked<>(query);
        asked.add(one);
        return () -> List.copyOf(one.rows);
    }

    /** Asks all of it, once. */
    public void taken(JdbcOperations board) {
        String all = asked.stream().map(one -> one.query.sql()).collect(Collectors.joining(";"));
        board.execute(connection -> connection.prepareStatement(all), (PreparedStatement statement) -> {
            int place = 0;
            for (var one : asked) {
                for (Object value : one.query.values()) {
                    statement.setObject(++place, value);
                }
            }
            statement.execute();
            for (var one : asked) {
                try (var answer = statement.getResultSet()) {
                    one.read(answer);
                }
                statement.getMoreResults();
            }
            return asked.size();
        });
    }
}
