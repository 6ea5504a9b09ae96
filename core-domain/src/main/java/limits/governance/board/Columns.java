package limits.governance.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import limits.kernel.Key;
import limits.kernel.Person;
import limits.kernel.Words;
import org.jspecify.annotations.Nullable;

/** Reads our few words from a row, and writes lists as PostgreSQL arrays of text. */
final class Columns {

    private Columns() {}

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Key key(ResultSet row, String column) throws SQLException {
        return new Key(row.getString(column));
    }

    static Words words(ResultSet row, String column) throws SQLException {
        return new Words(row.getString(column));
    }

    static @Nullable Words wordsIfAny(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : new Words(text);
    }

    static @Nullable Person personIfAny(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : new Person(new Key(text));
    }

    static <T> List<T> list(ResultSet row, String column, Function<String, T> each) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).map(each).toList();
    }

    /** A list as one parameter: each element as its plain text. */
    static Object array(List<?> all) {
        return all.stream().map(Objects::toString).toArray(String[]::new);
    }
}
