package limits.casesharing.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import limits.casesharing.board.BoardQuery;
import limits.casesharing.board.Lock;
import limits.casesharing.casefile.Pseudonym;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.TableRoll;
import limits.casesharing.charter.Purpose;
import limits.casesharing.group.Group;
import limits.casesharing.session.SessionEvent.PositionRecorded;
import limits.casesharing.session.SessionEvent.SessionAttended;
import limits.casesharing.session.SessionEvent.SessionClosed;
import limits.casesharing.session.SessionEvent.SessionLeft;
import limits.casesharing.session.SessionEvent.SessionOpened;
import limits.casesharing.session.SessionEvent.SituationLaidOnTheTable;
import limits.kernel.Key;
import limits.kernel.Person;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who sits where and what lies on the table, kept in the transaction of each decision. Whoever changes a session takes its
 * row first, and so waits for every reading that rests on it.
 */
public final class SessionRegister implements TableRoll {

    private final JdbcClient board;

    public SessionRegister(JdbcClient board) {
        this.board = board;
    }

    /**
     * Alone: whoever asks lays the situation on a table next, and nobody else may lay it on another meanwhile.
     */
    @Override
    public Optional<Table> table(Situation.Id situation, Instant at) {
        board.sql("SELECT " + Lock.SESSIONS.alone("in_group") + " FROM situation WHERE situation = ?")
                .param(situation.toString())
                .query()
                .listOfRows();
        return tableOf(situation, at).first(board);
    }

    /** The same for whoever holds the sessions of the group already. */
    public static BoardQuery<Table> tableOf(Situation.Id situation, Instant at) {
        return tableOf("?", situation.key(), at);
    }

    /** The same of the situation that this expression finds from a key. */
    public static BoardQuery<Table> tableOf(String situation, Key key, Instant at) {
        return BoardQuery.of(
                "SELECT s.session, s.seen, ARRAY(SELECT p.person FROM session_seat p"
                        + " JOIN session_presence a USING (session, person) WHERE p.session = s.session"
                        + " AND p.situation = t.situation ORDER BY p.person) AS seated"
                        + " FROM group_session s JOIN session_table t USING (session)"
                        + " WHERE t.situation = " + situation
                        + " AND NOT s.closed AND s.until > ? ORDER BY s.session LIMIT 1",
                (row, number) ->
                        new Table(new Key(row.getString("session")), people(row, "seated"), row.getLong("seen")),
                key.text(),
                at.atOffset(ZoneOffset.UTC));
    }

    /** The sessions of a group that are held at this moment, the newest first. */
    List<SessionSheet> held(Group.Id group, Instant at) {
        return board.sql("SELECT * FROM group_session WHERE in_group = ? AND NOT closed AND until > ?"
                        + " ORDER BY until DESC, session")
                .params(group.toString(), at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> sheet(row))
                .list();
    }

    /** The group that held a session; empty if there is no such session. */
    public Optional<Group.Id> groupOf(Session.Id session) {
        return sheet(session).map(SessionSheet::group);
    }

    Optional<SessionSheet> sheet(Session.Id session) {
        return board.sql("SELECT * FROM group_session WHERE session = ?")
                .param(session.toString())
                .query((row, number) -> sheet(row))
                .optional();
    }

    /** Sessions that are over, and of which something may still have to be destroyed. */
    public List<Session.Id> overAndNotCleared(Instant at) {
        return board.sql("SELECT session FROM group_session WHERE NOT cleared AND (closed OR until <= ?)")
                .param(at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Session.Id(new Key(row.getString(1))))
                .list();
    }

    /** The situations that were laid on its table. */
    public List<Situation.Id> table(Session.Id session) {
        return board.sql("SELECT situation FROM session_table WHERE session = ? ORDER BY situation")
                .param(session.toString())
                .query((row, number) -> new Situation.Id(new Key(row.getString(1))))
                .list();
    }

    /** Notes that nothing is left to destroy of it. */
    public void cleared(Session.Id session) {
        board.sql("UPDATE group_session SET cleared = true WHERE session = ?")
                .param(session.toString())
                .update();
    }

    @EventHandler
    void on(SessionEvent event, @SequenceNumber long seen) {
        switch (event) {
            case SessionOpened it -> opened(it);
            case SessionAttended it -> {
                take(it, seen);
                sit(it.session(), it.person());
            }
            case SessionLeft it -> {
                take(it, seen);
                board.sql("DELETE FROM session_presence WHERE session = ? AND person = ?")
                        .params(it.session().toString(), it.person().toString())
                        .update();
            }
            case SituationLaidOnTheTable it -> laid(it, seen);
            case PositionRecorded it -> {
                take(it, seen);
                board.sql("UPDATE session_table SET position = ? WHERE session = ? AND situation = ?")
                        .params(
                                it.position().name(),
                                it.session().toString(),
                                it.situation().toString())
                        .update();
            }
            case SessionClosed it ->
                board.sql("UPDATE group_session SET closed = true, seen = ? WHERE session = ?")
                        .params(seen, it.session().toString())
                        .update();
        }
    }

    private void opened(SessionOpened it) {
        board.sql("INSERT INTO group_session (session, in_group, chair, until, opened_on) VALUES (?, ?, ?, ?, ?)")
                .params(
                        it.session().toString(),
                        it.group().toString(),
                        it.chair().toString())
                .params(it.until().atOffset(ZoneOffset.UTC), it.on())
                .update();
        sit(it.session(), it.chair());
    }

    private void laid(SituationLaidOnTheTable it, long seen) {
        take(it, seen);
        board.sql("INSERT INTO session_table (session, situation, laid_by) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(
                        it.session().toString(),
                        it.situation().toString(),
                        it.by().toString())
                .update();
        var seats = new ArrayList<>(it.before());
        seats.add(it.by());
        seats.forEach(person -> board.sql("INSERT INTO session_seat (session, situation, person) VALUES (?, ?, ?)"
                        + " ON CONFLICT DO NOTHING")
                .params(it.session().toString(), it.situation().toString(), person.toString())
                .update());
    }

    private void sit(Session.Id session, Person person) {
        board.sql("INSERT INTO session_presence (session, person) VALUES (?, ?)")
                .params(session.toString(), person.toString())
                .update();
    }

    private void take(SessionEvent event, long seen) {
        board.sql("UPDATE group_session SET seen = ? WHERE session = ?")
                .params(seen, event.session().toString())
                .update();
    }

    private SessionSheet sheet(ResultSet row) throws SQLException {
        var session = new Session.Id(new Key(row.getString("session")));
        return new SessionSheet(
                session,
                new Group.Id(new Key(row.getString("in_group"))),
                new Person(new Key(row.getString("chair"))),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                row.getBoolean("closed"),
                present(session),
                laid(session));
    }

    private List<Person> present(Session.Id session) {
        return board.sql("SELECT person FROM session_presence WHERE session = ? ORDER BY person")
                .param(session.toString())
                .query((row, number) -> person(row))
                .list();
    }

    private List<SessionSheet.Laid> laid(Session.Id session) {
        return board.sql("SELECT t.situation, s.pseudonym, t.laid_by, t.position,"
                        + " ARRAY(SELECT p.person FROM session_seat p WHERE p.session = t.session"
                        + " AND p.situation = t.situation ORDER BY p.person) AS seats,"
                        + " (SELECT min(f.purpose) FROM situation_purpose f WHERE f.situation = t.situation) AS purpose"
                        + " FROM session_table t JOIN situation s ON s.situation = t.situation"
                        + " WHERE t.session = ? ORDER BY s.pseudonym")
                .param(session.toString())
                .query((row, number) -> laid(row))
                .list();
    }

    private static SessionSheet.Laid laid(ResultSet row) throws SQLException {
        return new SessionSheet.Laid(
                new Situation.Id(new Key(row.getString("situation"))),
                new Pseudonym(row.getInt("pseudonym")),
                Purpose.valueOf(row.getString("purpose")),
                new Person(new Key(row.getString("laid_by"))),
                Optional.ofNullable(row.getString("position")).map(Position::valueOf),
                people(row, "seats"));
    }

    private static List<Person> people(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(person -> new Person(new Key(person)))
                .toList();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(new Key(row.getString("person")));
    }
}
