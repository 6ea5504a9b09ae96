package limits.casesharing.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.accesslog.AccessLogEvent.Answer;
import limits.casesharing.accesslog.AccessLogEvent.Asked;
import limits.casesharing.accesslog.AccessLogEvent.ListShown;
import limits.casesharing.accesslog.AccessLogEvent.NothingThere;
import limits.casesharing.accesslog.AccessLogEvent.Shown;
import limits.casesharing.accesslog.AccessLogEvent.SituationAnswered;
import limits.casesharing.accesslog.Seen;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.ParisTime;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where somebody asks to see a situation: its team, its dates, its steps, never content.
 *
 * <p><b>What this guarantees:</b> whoever has no task there, has left the group or comes under another mandate sees what
 * she would see if there were no such situation, and each asking stands in the access log before it is answered.
 *
 * <p><b>What it does not:</b> it does not check a password; who asks is known before.
 */
public final class SituationDesk {

    private final SituationRegister situations;
    private final Belonging members;
    private final AccessLog log;
    private final TransactionOperations transaction;
    private final Supplier<Key> draw;

    /** @param draw gives a key that nobody can guess, another each time */
    public SituationDesk(
            SituationRegister situations,
            Belonging members,
            AccessLog log,
            TransactionOperations transaction,
            Supplier<Key> draw) {
        this.situations = situations;
        this.members = members;
        this.log = log;
        this.transaction = transaction;
        this.draw = draw;
    }

    /** The situation, for somebody of its team; empty for everybody else, and when there is none. */
    public Optional<SituationView> look(Situation.Id situation, Actor by, Instant at) {
        return transaction.execute(status -> {
            var file = situations.situation(situation);
            if (file.isEmpty()) {
                log.note(new NothingThere(draw.get(), by, Asked.SITUATION, situation.key(), at));
                return Optional.empty();
            }
            var seen = file.filter(one -> mayKnow(one, by, at));
            var answer = seen.isPresent() ? Answer.PERMITTED : Answer.REFUSED;
            log.note(new SituationAnswered(draw.get(), by, situation.key(), answer, saw(file.orElseThrow(), by), at));
            return seen.map(members::today).map(one -> new SituationView(one, situations.steps(situation)));
        });
    }

    /** The situations in which the one who asks has a task. */
    public List<SituationFile> own(Actor by, Instant at) {
        return transaction.execute(status -> {
            log.note(new ListShown(draw.get(), by, Shown.OWN_SITUATIONS, at));
            return situations.withTaskFor(by.person()).stream()
                    .flatMap(one -> situations.situation(one).stream())
                    .filter(one -> mayKnow(one, by, at))
                    .map(members::today)
                    .toList();
        });
    }

    private boolean mayKnow(SituationFile file, Actor by, Instant at) {
        return by.capacity() == Capacity.MEMBER && members.onTeam(file.group(), file.team(), by, ParisTime.dayOf(at));
    }

    private List<Seen> saw(SituationFile file, Actor by) {
        var situation = new Seen(Seen.Subject.SITUATION, file.id().key(), file.seen());
        return members.groups()
                .membership(file.group(), by.person())
                .map(one -> List.of(
                        situation, new Seen(Seen.Subject.GROUP, file.group().key(), one.seen())))
                .orElse(List.of(situation));
    }
}
