package limits.benchmarks;

import limits.benchmarks.MinutesEvent.MinutesOpened;
import limits.benchmarks.MinutesEvent.RemarkNoted;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A board as the product keeps them: one row for each story, written in the transaction of the decision. */
final class MinutesBoard {

    static final String TABLE =
            "CREATE TABLE minutes_board (minutes text PRIMARY KEY, remarks integer NOT NULL, last_on date NOT NULL)";

    /** Written once for each remark: the story, and the day. */
    static final String LINE = "INSERT INTO minutes_board VALUES (?, 1, ?) ON CONFLICT (minutes)"
            + " DO UPDATE SET remarks = minutes_board.remarks + 1, last_on = EXCLUDED.last_on";

    private final JdbcClient db;

    MinutesBoard(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(MinutesEvent event) {
        switch (event) {
            case MinutesOpened opened -> {
                // A story shows on the board with its first remark.
            }
            case RemarkNoted noted ->
                db.sql(LINE).params(noted.minutes().toString(), noted.on()).update();
        }
    }
}
