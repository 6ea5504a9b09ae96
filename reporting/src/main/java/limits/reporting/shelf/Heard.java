package limits.reporting.shelf;

import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far one teller of figures has listened. Moves in the transaction that changes its figures, so that an event told
 * twice counts once, whatever the reader's own bookmark says. Listens in order: one reader, not several in parallel.
 */
final class Heard {

    private final JdbcClient sql;
    private final String teller;

    Heard(JdbcClient sql, String teller) {
        this.sql = sql;
        this.teller = teller;
    }

    /** Whether the event at this place is new to the teller; from now on it is not. */
    boolean first(TrackingToken place) {
        var position = place.position()
                .orElseThrow(() -> new IllegalStateException("figures follow a log whose entries have positions"));
        int moved =
                sql.sql("""
                INSERT INTO heard (teller, position) VALUES (:teller, :position)
                ON CONFLICT (teller) DO UPDATE SET position = excluded.position
                WHERE heard.position < excluded.position""").param("teller", teller).param("position", position).update();
        return moved == 1;
    }

    /** The place up to which all of so many tellers have listened; 0 while one of them heard nothing. */
    static long least(JdbcClient sql, int tellers) {
        return sql.sql("SELECT CASE WHEN count(*) < ? THEN 0 ELSE min(position) END FROM heard")
                .param(tellers)
                .query(Long.class)
                .single();
    }
}
