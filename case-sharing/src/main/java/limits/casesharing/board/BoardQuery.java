package limits.casesharing.board;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A question to a board and how a row of its answer reads; asked by itself, or with others in one {@link Breath}. */
public record BoardQuery<T>(String sql, List<Object> values, RowMapper<T> row) {

    public BoardQuery {
        values = List.copyOf(values);
    }

    public static <T> BoardQuery<T> of(String sql, RowMapper<T> row, Object... values) {
        return new BoardQuery<>(sql, List.of(values), row);
    }

    /** Every row of the answer. */
    public List<T> list(JdbcClient board) {
        return board.sql(sql).params(values).query(row).list();
    }

    /** The one row of the answer, where there is one. */
    public Optional<T> first(JdbcClient board) {
        return list(board).stream().findFirst();
    }
}
