package limits.casesharing.danger;

import limits.casesharing.danger.DangerEvent.CopySent;
import limits.casesharing.danger.DangerEvent.DangerLinked;
import limits.casesharing.danger.DangerEvent.DangerReported;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down which reports were made, in the transaction of the decision. No board of the group shows them. */
public final class DangerBoard {

    private final JdbcClient board;

    public DangerBoard(JdbcClient board) {
        this.board = board;
    }

    @EventHandler
    void on(DangerEvent event) {
        switch (event) {
            case DangerReported it ->
                board.sql("INSERT INTO danger_report (report, author, addressee, on_day) VALUES (?, ?, ?, ?)")
                        .params(
                                it.report().toString(),
                                it.author().toString(),
                                it.addressee().name(),
                                it.on())
                        .update();
            case DangerLinked it ->
                board.sql("UPDATE danger_report SET situation = ? WHERE report = ?")
                        .params(it.situation().toString(), it.report().toString())
                        .update();
            case CopySent it ->
                board.sql("UPDATE danger_report SET copy_sent_on = ? WHERE report = ?")
                        .params(it.on(), it.report().toString())
                        .update();
        }
    }
}
