package limits.casesharing.charter;

import java.sql.Timestamp;
import java.time.Instant;
import limits.casesharing.charter.CharterEvent.CharterFrozen;
import limits.casesharing.charter.CharterEvent.FreezeAsked;
import limits.casesharing.charter.CharterEvent.FreezeConfirmed;
import limits.casesharing.charter.CharterEvent.FreezeLifted;
import limits.casesharing.charter.CharterEvent.LiftAsked;
import limits.kernel.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which charters are closed on an incident; kept by {@link CharterRegister}, which holds the lock. */
final class FreezeRegister {

    private final JdbcClient jdbc;

    FreezeRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void asked(FreezeAsked event, Instant at) {
        jdbc.sql("INSERT INTO charter_freeze_asked (charter, ground, asked_by, asked_at) VALUES (?, ?, ?, ?)")
                .params(event.charter().toString(), event.ground().name())
                .params(event.by().toString(), Timestamp.from(at))
                .update();
    }

    void frozen(CharterFrozen event, Instant at) {
        jdbc.sql("INSERT INTO charter_freeze (charter, ground, frozen_by, frozen_at) VALUES (?, ?, ?, ?)")
                .params(event.charter().toString(), event.ground().name())
                .params(event.by().toString(), Timestamp.from(at))
                .update();
        remove("charter_freeze_asked", event);
    }

    void confirmed(FreezeConfirmed event, Instant at) {
        said("confirmed", event, event.by(), at);
    }

    void liftAsked(LiftAsked event, Instant at) {
        said("lift_asked", event, event.by(), at);
    }

    void lifted(FreezeLifted event) {
        remove("charter_freeze", event);
    }

    private void said(String what, CharterEvent event, Person by, Instant at) {
        jdbc.sql("UPDATE charter_freeze SET " + what + "_by = ?, " + what + "_at = ? WHERE charter = ?")
                .params(by.toString(), Timestamp.from(at), event.charter().toString())
                .update();
    }

    private void remove(String from, CharterEvent event) {
        jdbc.sql("DELETE FROM " + from + " WHERE charter = ?")
                .param(event.charter().toString())
                .update();
    }
}
