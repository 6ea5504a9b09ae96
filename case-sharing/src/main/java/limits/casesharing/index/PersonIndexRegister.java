package limits.casesharing.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationEvent;
import limits.casesharing.casefile.SituationEvent.SituationClosed;
import limits.casesharing.group.Group;
import limits.casesharing.index.PersonIndexEvent.IndexClosed;
import limits.casesharing.index.PersonIndexEvent.IndexOpened;
import limits.casesharing.sealing.WrappedKey;
import limits.kernel.Actor;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which index is open, and the sealed marks in it. A mark goes in the transaction in which its situation is closed, all of
 * them in that in which the index is.
 */
public final class PersonIndexRegister {

    /** A question as it lies there. */
    record Question(Person asker, Organisation organisation, LocalDate on, WrappedKey mark) {}

    private final JdbcClient rows;

    public PersonIndexRegister(JdbcClient rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(PersonIndexEvent event) {
        switch (event) {
            case IndexOpened it ->
                rows.sql("INSERT INTO person_index (in_group, open_until) VALUES (?, ?)"
                                + " ON CONFLICT (in_group) DO UPDATE SET open_until = excluded.open_until")
                        .params(it.index().toString(), it.until())
                        .update();
            case IndexClosed it ->
                rows.sql("DELETE FROM person_index WHERE in_group = ?")
                        .param(it.index().toString())
                        .update();
        }
    }

    @EventHandler
    void on(SituationEvent event) {
        if (event instanceof SituationClosed) {
            remove(event.situation());
        }
    }

    /** Until when the index of this group is open, held so until the transaction ends; empty where it is shut that day. */
    Optional<LocalDate> openUntil(Group.Id group, LocalDate day) {
        return rows.sql("SELECT open_until FROM person_index WHERE in_group = ? AND open_until >= ? FOR SHARE")
                .params(group.toString(), day)
                .query(LocalDate.class)
                .optional();
    }

    void enter(Situation.Id situation, Group.Id group, WrappedKey mark) {
        rows.sql("INSERT INTO person_index_mark (situation, in_group, mark) VALUES (?, ?, ?)"
                        + " ON CONFLICT (situation) DO UPDATE SET mark = excluded.mark")
                .param(situation.toString())
                .param(group.toString())
                .param(mark.bytes())
                .update();
    }

    void remove(Situation.Id situation) {
        rows.sql("DELETE FROM person_index_mark WHERE situation = ?")
                .param(situation.toString())
                .update();
    }

    Optional<WrappedKey> mark(Situation.Id situation) {
        return rows.sql("SELECT mark FROM person_index_mark WHERE situation = ?")
                .param(situation.toString())
                .query((row, number) -> WrappedKey.ofBytes(row.getBytes(1)))
                .optional();
    }

    /** The situations of a group that have a mark. */
    List<Situation.Id> entered() {
        return rows.sql("SELECT situation FROM person_index_mark")
                .query((row, number) -> new Situation.Id(new Key(row.getString(1))))
                .list();
    }

    /** How often she asked on this day; nobody asks in her name meanwhile, until the transaction ends. */
    int asked(Person asker, LocalDate day) {
        rows.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?, 7))")
                .param("who knows " + asker)
                .query(Integer.class)
                .single();
        return rows.sql("SELECT count(*) FROM person_index_question WHERE asker = ? AND asked_on = ?")
                .params(asker.toString(), day)
                .query(Integer.class)
                .single();
    }

    void ask(Actor by, Group.Id group, LocalDate day, int nth, WrappedKey mark) {
        rows.sql("INSERT INTO person_index_question (asker, asked_on, nth, organisation, in_group, mark)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .param(by.person().toString())
                .param(day)
                .param(nth)
                .param(by.organisation().toString())
                .param(group.toString())
                .param(mark.bytes())
                .update();
    }

    List<Question> questions(Group.Id group, LocalDate since) {
        return rows.sql("SELECT asker, organisation, asked_on, mark FROM person_index_question"
                        + " WHERE in_group = ? AND asked_on >= ? ORDER BY asked_on DESC, asker, nth")
                .params(group.toString(), since)
                .query((row, number) -> new Question(
                        new Person(new Key(row.getString(1))),
                        new Organisation(new Key(row.getString(2))),
                        row.getObject(3, LocalDate.class),
                        WrappedKey.ofBytes(row.getBytes(4))))
                .list();
    }

    /** Removes what lies longer than a question is kept, and everything of an index whose assessment counts no more. */
    int sweep(LocalDate since, LocalDate day) {
        return rows.sql("DELETE FROM person_index_question WHERE asked_on < ?")
                        .param(since)
                        .update()
                + rows.sql("DELETE FROM person_index WHERE open_until < ?")
                        .param(day)
                        .update();
    }
}
