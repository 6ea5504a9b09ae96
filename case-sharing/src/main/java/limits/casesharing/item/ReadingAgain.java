package limits.casesharing.item;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import limits.casesharing.accesslog.AccessLogEvent.Answer;
import limits.casesharing.accesslog.AccessLogEvent.ReadingAnswered;
import limits.casesharing.accesslog.Seen;
import limits.casesharing.accesslog.Seen.Subject;
import limits.casesharing.casefile.SituationEvent;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.charter.CharterEvent;
import limits.casesharing.charter.CharterRoll.VersionInForce;
import limits.casesharing.charter.Edition;
import limits.casesharing.charter.Floor;
import limits.casesharing.group.GroupEvent;
import limits.casesharing.group.GroupTold;
import limits.casesharing.session.SessionEvent;
import limits.casesharing.session.Sitting;
import limits.kernel.ParisTime;

/**
 * Decides a past reading again, from the events its entry says it saw and from nothing that came later.
 *
 * <p><b>What this guarantees:</b> the facts are folded from the log alone, by other code than the tables they were read
 * from at the time, over the edition of the law that the entry names; the same entry and the same events give the same
 * outcome for ever.
 *
 * <p><b>What it does not:</b> it cannot tell whether the facts were true, nor whether something that ought to have been
 * seen was kept from the log.
 */
public final class ReadingAgain {

    /** Tells a story from its first event up to the one of that sequence number; shorter where the log holds less. */
    @FunctionalInterface
    public interface Telling {

        List<?> upTo(Seen seen);
    }

    /** What came of it. */
    public enum Outcome {
        /** The same answer on the same facts. */
        SAME,
        /** Other facts than those it was decided on. */
        OTHER_FACTS,
        /** The same facts, and another answer. */
        OTHER_ANSWER,
        /** No version was in force: there was nothing to decide on. */
        NOTHING_TO_DECIDE_ON,
        /** What it rested on is not in the log as far as it says. */
        NOT_TOLD
    }

    private ReadingAgain() {}

    /** Decides it again. */
    public static Outcome of(ReadingAnswered entry, Telling telling) {
        return of(entry, telling, Edition::floor);
    }

    /**
     * Decides it again over other floors than those that shipped.
     *
     * @param floors what the law lets pass under each edition
     */
    public static Outcome of(ReadingAnswered entry, Telling telling, Function<Edition, Floor> floors) {
        if (!saw(entry, Subject.CHARTER)) {
            return Outcome.NOTHING_TO_DECIDE_ON;
        }
        var exchange = exchange(entry, telling, floors.apply(entry.floor()));
        var item = told(entry, Subject.ITEM, ItemEvent.class, telling).flatMap(ItemFile::told);
        if (exchange.isEmpty() || item.isEmpty()) {
            return Outcome.NOT_TOLD;
        }
        var question = exchange.orElseThrow().reading(item.orElseThrow(), entry.by());
        boolean sameFacts = entry.facts().isEmpty() || entry.facts().contains(question.fingerprint());
        if (!sameFacts) {
            return Outcome.OTHER_FACTS;
        }
        var decision = exchange.orElseThrow().decide(question);
        boolean sameAnswer = decision.gate() == entry.gate()
                && decision.need().stream().toList().equals(entry.missing())
                && decision.permitted() == (entry.answer() == Answer.PERMITTED);
        return sameAnswer ? Outcome.SAME : Outcome.OTHER_ANSWER;
    }

    private static Optional<Exchange> exchange(ReadingAnswered entry, Telling telling, Floor floor) {
        var day = ParisTime.dayOf(entry.at());
        var group = told(entry, Subject.GROUP, GroupEvent.class, telling).map(GroupTold::members);
        var file = told(entry, Subject.SITUATION, SituationEvent.class, telling).flatMap(SituationFile::told);
        var version = told(entry, Subject.CHARTER, CharterEvent.class, telling)
                .flatMap(events -> VersionInForce.told(events, day, floor))
                .filter(found -> found.fingerprint().equals(entry.charter()));
        var table = told(entry, Subject.SESSION, SessionEvent.class, telling)
                .flatMap(events -> Sitting.told(events, entry.situation()));
        boolean untold = table.isEmpty() && saw(entry, Subject.SESSION);
        return group.filter(members -> !untold)
                .flatMap(members ->
                        file.flatMap(so -> version.map(text -> new Exchange(members, so, text, table, day))));
    }

    private static boolean saw(ReadingAnswered entry, Subject subject) {
        return entry.seen().stream().anyMatch(seen -> seen.subject() == subject);
    }

    private static <E> Optional<List<E>> told(
            ReadingAnswered entry, Subject subject, Class<E> events, Telling telling) {
        return entry.seen().stream()
                .filter(seen -> seen.subject() == subject)
                .findFirst()
                .flatMap(seen -> Optional.of(telling.upTo(seen)).filter(told -> told.size() == seen.version() + 1))
                .map(told -> told.stream().map(events::cast).toList());
    }
}
