package limits.api.eventlog;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The names of one log's stories and events, each known by a small number. Words are only ever added. */
final class Dictionary {

    private final String table;
    private final JdbcTemplate db;
    private final Map<Short, String> texts = new ConcurrentHashMap<>();
    private final Map<String, Short> numbers = new ConcurrentHashMap<>();

    Dictionary(LogName log, JdbcTemplate db) {
        this.table = log + ".word";
        this.db = db;
    }

    /** The number of a word, given to it now if it is new; committed on its own, so that it outlives the caller. */
    short number(String text) {
        Short known = numbers.get(text);
        return known == null ? added(text) : known;
    }

    private synchronized short added(String text) {
        if (!numbers.containsKey(text)) {
            read();
        }
        if (!numbers.containsKey(text)) {
            insert(text);
            read();
        }
        return numbers.get(text);
    }

    /** On a connection of its own: a caller that rolls back must not take the word with it. */
    private void insert(String text) {
        try (var connection = Objects.requireNonNull(db.getDataSource()).getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO " + table + " (text) VALUES (?) ON CONFLICT DO NOTHING")) {
            insert.setString(1, text);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("a word could not be added to " + table, e);
        }
    }

    /** The numbers of those words that are in use. */
    List<Short> known(List<String> words) {
        read();
        return words.stream().map(numbers::get).filter(number -> number != null).toList();
    }

    /** The numbers of events of those stable names, in every revision. */
    List<Short> kinds(List<String> names) {
        read();
        return numbers.entrySet().stream()
                .filter(word -> names.stream().anyMatch(name -> word.getKey().startsWith(name + "/")))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** @throws IllegalStateException for a number that stands for nothing: the table was altered */
    String text(short number) {
        if (!texts.containsKey(number)) {
            read();
        }
        String text = texts.get(number);
        if (text == null) {
            throw new IllegalStateException("no word " + number + " in " + table);
        }
        return text;
    }

    private void read() {
        db.query("SELECT id, text FROM " + table, row -> {
            texts.put(row.getShort(1), row.getString(2));
            numbers.put(row.getString(2), row.getShort(1));
        });
    }
}
