package limits.casesharing.index;

import static limits.casesharing.index.PersonIndex.Because.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.accesslog.AccessLogEvent.Answer;
import limits.casesharing.accesslog.AccessLogEvent.IndexAsked;
import limits.casesharing.accesslog.AccessLogEvent.IndexEntered;
import limits.casesharing.accesslog.AccessLogEvent.ListShown;
import limits.casesharing.accesslog.AccessLogEvent.Shown;
import limits.casesharing.casefile.Belonging;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.casefile.SituationRegister;
import limits.casesharing.charter.FamilyNotice;
import limits.casesharing.group.Group;
import limits.casesharing.index.PersonIndexRegister.Question;
import limits.casesharing.sealing.KeyShelf;
import limits.casesharing.sealing.PersonMarks;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.ParisTime;
import limits.kernel.Refused;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where a member asks "who knows this person?", and where a lead enters the young person of her situation and finds who
 * asked.
 *
 * <p><b>What this guarantees:</b> asking looks nothing up. A question is entered in the access log, then laid down sealed,
 * and answered alike, whoever it is about; whether it meets a situation comes out when that situation's lead looks, and is
 * told to her alone. Every asking stands in the access log before it happens, a refused one too, without a word of whom it
 * was about.
 *
 * <p><b>What it does not:</b> a lead who enters somebody else than her young person is not found out here; a colleague who
 * gets in touch tells by that what she chose to tell.
 */
public final class PersonIndexDesk {

    /** Questions of one person in one day; design value. */
    public static final int MOST_IN_A_DAY = 3;

    /** How long a question waits for a lead; design value. */
    static final int DAYS_KEPT = 30;

    private final PersonIndexRegister rows;
    private final SituationRegister situations;
    private final Belonging members;
    private final PersonMarks marks;
    private final KeyShelf keys;
    private final AccessLog log;
    private final TransactionOperations transaction;
    private final Supplier<Key> draw;

    /** @param draw gives a key that nobody can guess, another each time */
    public PersonIndexDesk(
            PersonIndexRegister rows,
            SituationRegister situations,
            Belonging members,
            PersonMarks marks,
            KeyShelf keys,
            AccessLog log,
            TransactionOperations transaction,
            Supplier<Key> draw) {
        this.rows = rows;
        this.situations = situations;
        this.members = members;
        this.marks = marks;
        this.keys = keys;
        this.log = log;
        this.transaction = transaction;
        this.draw = draw;
    }

    /** Until when the index of a group may be asked; empty while it is shut. */
    public Optional<LocalDate> openUntil(Group.Id group, Instant at) {
        return transaction.execute(status -> rows.openUntil(group, ParisTime.dayOf(at)));
    }

    /** Whether a situation's young person is entered. Asked for whoever answers for it alone. */
    public boolean entered(Situation.Id situation) {
        return rows.mark(situation).isPresent();
    }

    /** The index of a group, for an active member of it; empty for everybody else, and when there is no such group. */
    public Optional<PersonIndexView> look(Group.Id group, Actor by, Instant at) {
        var day = ParisTime.dayOf(at);
        return transaction.execute(status -> {
            if (!mayKnow(group, by, day)) {
                return Optional.empty();
            }
            log.note(new ListShown(draw.get(), by, Shown.INDEX_NOTICES, at));
            var open = rows.openUntil(group, day);
            int left = Math.max(0, MOST_IN_A_DAY - rows.asked(by.person(), day));
            return Optional.of(new PersonIndexView(open, left, open.isPresent() ? notices(group, by, day) : List.of()));
        });
    }

    /**
     * Asks the leads of the group who knows this person; whether anybody does is not told.
     *
     * @return how often she may still ask today
     */
    public int ask(Group.Id group, PersonSought whom, Actor by, Instant at) {
        var day = ParisTime.dayOf(at);
        return transaction.execute(status -> {
            boolean may = mayKnow(group, by, day);
            boolean open = rows.openUntil(group, day).isPresent();
            int before = rows.asked(by.person(), day);
            boolean permitted = may && open && before < MOST_IN_A_DAY;
            log.note(new IndexAsked(draw.get(), by, group.key(), permitted ? Answer.PERMITTED : Answer.REFUSED, at));
            refuseUnless(may, NO_SUCH_GROUP);
            refuseUnless(open, SHUT);
            refuseUnless(permitted, ASKED_OFTEN_ENOUGH);
            rows.ask(by, group, day, before + 1, marks.ofQuestion(group.key(), whom.words()));
            return MOST_IN_A_DAY - before - 1;
        });
    }

    /** Enters the young person of a situation, in the place of whoever was entered there before. */
    public void enter(Situation.Id situation, PersonSought whom, Actor by, Instant at) {
        var day = ParisTime.dayOf(at);
        transaction.executeWithoutResult(status -> {
            var file = led(situation, by, day);
            refuseUnless(rows.openUntil(file.group(), day).isPresent(), SHUT);
            refuseUnless(file.noticeOn(day) != FamilyNotice.NONE, FAMILY_NOT_INFORMED);
            refuseUnless(!file.restricted(), SITUATION_RESTRICTED);
            log.note(new IndexEntered(draw.get(), by, situation.key(), true, at));
            rows.enter(
                    situation,
                    file.group(),
                    marks.ofSituation(situation.key(), file.group().key(), whom.words()));
        });
    }

    /** Takes the young person of a situation out of the index. */
    public void takeOut(Situation.Id situation, Actor by, Instant at) {
        transaction.executeWithoutResult(status -> {
            led(situation, by, ParisTime.dayOf(at));
            log.note(new IndexEntered(draw.get(), by, situation.key(), false, at));
            rows.remove(situation);
        });
    }

    /**
     * Removes questions that waited long enough, the marks of situations whose key was destroyed, and what is left of an
     * index whose assessment counts no more.
     *
     * @return how many rows went
     */
    public int sweep(Instant at) {
        var day = ParisTime.dayOf(at);
        return transaction.execute(status -> {
            var erased = rows.entered().stream()
                    .filter(situation -> keys.destroyed(situation.key()))
                    .toList();
            erased.forEach(rows::remove);
            return erased.size() + rows.sweep(day.minusDays(DAYS_KEPT), day);
        });
    }

    private List<IndexNotice> notices(Group.Id group, Actor by, LocalDate day) {
        var asked = rows.questions(group, day.minusDays(DAYS_KEPT)).stream()
                .filter(one -> !one.asker().equals(by.person()))
                .toList();
        return situations.withTaskFor(by.person()).stream()
                .flatMap(one -> situations.situation(one).stream())
                .filter(file -> file.group().equals(group) && leads(file, by) && !file.restricted())
                .flatMap(file -> met(file, asked).stream()
                        .map(one -> new IndexNotice(file.id(), one.asker(), one.organisation(), one.on())))
                .toList();
    }

    private List<Question> met(SituationFile file, List<Question> asked) {
        var questions = asked.stream().map(Question::mark).toList();
        var met = rows.mark(file.id())
                .map(mark -> marks.meeting(file.id().key(), file.group().key(), mark, questions))
                .orElse(List.of());
        return asked.stream().filter(one -> met.contains(one.mark())).toList();
    }

    /** An open situation that she leads. */
    private SituationFile led(Situation.Id situation, Actor by, LocalDate day) {
        return situations
                .situation(situation)
                .filter(file -> mayKnow(file.group(), by, day) && leads(file, by))
                .orElseThrow(() -> new Refused(NO_SUCH_SITUATION));
    }

    private boolean leads(SituationFile file, Actor by) {
        return file.open() && members.today(file).team().ledBy(by);
    }

    private boolean mayKnow(Group.Id group, Actor by, LocalDate day) {
        return by.capacity() == Capacity.MEMBER && members.active(group, by, day);
    }

    private static void refuseUnless(boolean so, PersonIndex.Because otherwise) {
        if (!so) {
            throw new Refused(otherwise);
        }
    }
}
