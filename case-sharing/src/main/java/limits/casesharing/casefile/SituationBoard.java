package limits.casesharing.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import limits.casesharing.casefile.SituationEvent.*;
import limits.casesharing.charter.Category;
import limits.kernel.Actor;
import limits.kernel.ParisTime;
import limits.kernel.Person;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes down what is so in each situation, in the transaction of the decision. Whoever changes a situation takes its row
 * first, and so waits for every reading that rests on it.
 */
public final class SituationBoard {

    private static final String WHERE_REQUEST = " WHERE situation = ? AND asked_by = ? AND ground = ?";

    private final JdbcClient board;

    public SituationBoard(JdbcClient board) {
        this.board = board;
    }

    @EventHandler
    void on(
            SituationEvent event,
            @SequenceNumber long version,
            @MetaDataValue("actor") Actor by,
            @MetaDataValue("at") Instant at) {
        switch (event) {
            case SituationOpened it -> {
                open(it, version);
                hold(it.situation(), new Team.Held(it.proposer(), it.originator(), it.task(), it.on()));
            }
            case TaskAssigned it -> {
                set(it, version, "");
                hold(it.situation(), new Team.Held(it.member(), it.organisation(), it.task(), it.on()));
            }
            case TaskEnded it -> {
                set(it, version, "");
                release(it.situation(), it.member(), List.of(it.task()));
            }
            case ConflictDeclared it -> {
                set(it, version, "");
                conflict(it.situation(), it.member());
                release(it.situation(), it.member(), List.of(Task.values()));
            }
            case ReferentNamed it ->
                set(it, version, "referent = ?, ", it.member().toString());
            case FamilyInformed it -> set(it, version, told(it.who()), it.on());
            case InformationDeferred it -> deferred(it, version);
            case DeferralConfirmed it -> set(it, version, "deferral_confirmed = true, ");
            case SituationReviewed it -> set(it, version, "review_by = ?, ", it.next());
            case ConsentRecorded it -> consented(it, version);
            case ConsentWithdrawn it -> {
                set(it, version, "");
                withdrawn(it.situation(), it.who(), it.category());
            }
            case ProsecutorsDocumentRecorded it -> documented(it, version);
            case ProsecutorsDocumentEnded it ->
                set(
                        it,
                        version,
                        "document_dated = NULL, document_number = NULL, document_permits = NULL,"
                                + " document_until = NULL, ");
            case RestrictionRecorded it -> {
                set(it, version, "");
                restrict(it);
            }
            case LiftProposed it -> {
                set(it, version, "");
                proposeLift(it);
            }
            case RestrictionLifted it -> {
                set(it, version, "");
                lift(it);
            }
            case SituationClosed it -> set(it, version, "closed_on = ?, ", it.on());
        }
        step(event, version, by.person(), ParisTime.dayOf(at));
    }

    private void open(SituationOpened it, long version) {
        board.sql("INSERT INTO situation (situation, in_group, pseudonym, years, born_year, born_quarter, origin,"
                        + " originator, opened_on, review_by, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        it.situation().toString(),
                        it.group().toString(),
                        it.pseudonym().number(),
                        it.youth().years(),
                        it.youth().born().year(),
                        it.youth().born().number(),
                        it.origin().name(),
                        it.originator().toString(),
                        it.on(),
                        it.reviewBy(),
                        version)
                .update();
        it.purposes()
                .forEach(purpose -> board.sql("INSERT INTO situation_purpose (situation, purpose) VALUES (?, ?)")
                        .params(it.situation().toString(), purpose.name())
                        .update());
    }

    private void deferred(InformationDeferred it, long version) {
        var what = "deferral_by = ?, deferral_until = ?, deferral_confirmed = false, ";
        set(it, version, what, it.proposedBy().toString(), it.until());
    }

    private void documented(ProsecutorsDocumentRecorded it, long version) {
        var paper = it.document();
        var what = "document_dated = ?, document_number = ?, document_permits = ?, document_until = ?, ";
        set(it, version, what, paper.dated(), paper.number(), paper.permits().name(), paper.until());
    }

    private void consented(ConsentRecorded it, long version) {
        set(it, version, "");
        withdrawn(it.situation(), it.who(), it.category());
        it.receivers()
                .forEach(receiver -> board.sql("INSERT INTO situation_consent (situation, given_by, category, receiver,"
                                + " given_on) VALUES (?, ?, ?, ?, ?)")
                        .params(
                                it.situation().toString(),
                                it.who().name(),
                                it.category().name())
                        .params(receiver.toString(), it.on())
                        .update());
    }

    private void withdrawn(Situation.Id situation, Notice.Informed who, Category category) {
        board.sql("DELETE FROM situation_consent WHERE situation = ? AND given_by = ? AND category = ?")
                .params(situation.toString(), who.name(), category.name())
                .update();
    }

    private void restrict(RestrictionRecorded it) {
        board.sql("INSERT INTO situation_restriction (situation, asked_by, ground, asked_on) VALUES (?, ?, ?, ?)")
                .params(keys(it.situation(), it.request()))
                .param(it.on())
                .update();
    }

    private void proposeLift(LiftProposed it) {
        board.sql("UPDATE situation_restriction SET lift_by = ?, lift_because = ?, lift_on = ?" + WHERE_REQUEST)
                .params(it.by().toString(), it.because().name(), it.on())
                .params(keys(it.situation(), it.request()))
                .update();
    }

    private void lift(RestrictionLifted it) {
        board.sql("DELETE FROM situation_restriction" + WHERE_REQUEST)
                .params(keys(it.situation(), it.request()))
                .update();
    }

    private static List<String> keys(Situation.Id situation, Restriction.Request request) {
        return List.of(
                situation.toString(), request.by().name(), request.ground().name());
    }

    private void conflict(Situation.Id situation, Person person) {
        board.sql("INSERT INTO situation_conflict (situation, person) VALUES (?, ?)")
                .params(situation.toString(), person.toString())
                .update();
    }

    private void hold(Situation.Id situation, Team.Held held) {
        board.sql("INSERT INTO situation_task (situation, person, organisation, task, since) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (situation, person, task) DO UPDATE"
                        + " SET organisation = excluded.organisation, since = excluded.since")
                .params(
                        situation.toString(),
                        held.person().toString(),
                        held.organisation().toString(),
                        held.task().name(),
                        held.since())
                .update();
    }

    /** A referent who has no task left is none. */
    private void release(Situation.Id situation, Person person, List<Task> tasks) {
        tasks.forEach(task -> board.sql("DELETE FROM situation_task WHERE situation = ? AND person = ? AND task = ?")
                .params(situation.toString(), person.toString(), task.name())
                .update());
        board.sql("UPDATE situation s SET referent = NULL WHERE situation = ? AND referent = ? AND NOT EXISTS"
                        + " (SELECT 1 FROM situation_task t WHERE t.situation = s.situation AND t.person = s.referent)")
                .params(situation.toString(), person.toString())
                .update();
    }

    /** @param what assignments, each followed by a comma */
    private void set(SituationEvent event, long version, String what, Object... values) {
        board.sql("UPDATE situation SET " + what + "version = ? WHERE situation = ?")
                .params(List.of(values))
                .param(version)
                .param(event.situation().toString())
                .update();
    }

    private void step(SituationEvent event, long version, Person by, LocalDate day) {
        board.sql("INSERT INTO situation_step (situation, number, step, on_day, by_person) VALUES (?, ?, ?, ?, ?)")
                .params(
                        event.situation().toString(),
                        version,
                        SituationStep.StepKind.of(event).name(),
                        day,
                        by.toString())
                .update();
    }

    private static String told(Notice.Informed who) {
        return switch (who) {
            case YOUNG_PERSON -> "young_person_told_on = ?, ";
            case PARENTS -> "parents_told_on = ?, ";
        };
    }
}
