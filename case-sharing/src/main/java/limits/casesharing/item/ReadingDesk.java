package limits.casesharing.item;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.accesslog.AccessLogEvent.Answer;
import limits.casesharing.accesslog.AccessLogEvent.Asked;
import limits.casesharing.accesslog.AccessLogEvent.NotOpened;
import limits.casesharing.accesslog.AccessLogEvent.NothingThere;
import limits.casesharing.accesslog.AccessLogEvent.ReadingAnswered;
import limits.casesharing.accesslog.CommittedEntry;
import limits.casesharing.accesslog.Seen;
import limits.casesharing.accesslog.Seen.Subject;
import limits.casesharing.charter.CharterRoll.VersionInForce;
import limits.casesharing.charter.Decision;
import limits.casesharing.charter.Edition;
import limits.casesharing.charter.Gate;
import limits.casesharing.charter.Question;
import limits.casesharing.sealing.SealBroken;
import limits.casesharing.sealing.Sealed;
import limits.casesharing.sealing.Sealer;
import limits.casesharing.sealing.Vault;
import limits.kernel.Actor;
import limits.kernel.Key;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where somebody asks to read an item: facts, decision, committed entry, grant, opening, in this order.
 *
 * <p><b>What this guarantees:</b> nothing is opened before its permission stands in the access log; every asking leaves an
 * entry, whoever asks and whatever the answer; a refusal is explained to nobody but whom her own list shows the item; the facts are held until the entry has committed, so nobody reads on
 * facts that a committed revocation has ended. If the access log is down, nobody reads.
 *
 * <p><b>What it does not:</b> it cannot undo a reading.
 */
public final class ReadingDesk {

    /** @param grant empty where the answer is the other one */
    private record Answered(ItemFile item, Optional<CommittedEntry> grant, Reading otherwise) {}

    private final ExchangeRoll exchanges;
    private final OwnList shown;
    private final AccessLog log;
    private final Sealer sealer;
    private final Vault vault;
    private final TransactionOperations transaction;
    private final Supplier<Key> draw;
    private final InstantSource clock;

    /**
     * @param transaction holds what the roll answers until the work in it is done
     * @param draw gives a key that nobody can guess, another each time
     * @param clock tells when the text is opened, a moment after it was asked for
     */
    public ReadingDesk(
            ExchangeRoll exchanges,
            OwnList shown,
            AccessLog log,
            Sealer sealer,
            Vault vault,
            TransactionOperations transaction,
            Supplier<Key> draw,
            InstantSource clock) {
        this.exchanges = exchanges;
        this.shown = shown;
        this.log = log;
        this.sealer = sealer;
        this.vault = vault;
        this.transaction = transaction;
        this.draw = draw;
        this.clock = clock;
    }

    /** Reads an item, or does not. */
    public Reading read(InformationItem.Id item, Actor by, Instant at) {
        Optional<Answered> answered = transaction.execute(status -> answer(item, by, at));
        return answered.map(one ->
                        one.grant().map(grant -> open(one.item(), grant, by)).orElse(one.otherwise()))
                .orElseGet(Reading.Refused::new);
    }

    private Optional<Answered> answer(InformationItem.Id id, Actor by, Instant at) {
        var lying = exchanges.item(id, at);
        if (lying.isEmpty()) {
            log.note(new NothingThere(draw.get(), by, Asked.ITEM, id.key(), at));
            return Optional.empty();
        }
        var item = lying.orElseThrow().item();
        var around = lying.orElseThrow().around();
        var question = around.exchange().map(there -> there.reading(item, by));
        var decision = around.exchange()
                .map(there -> there.decide(question.orElseThrow()))
                .orElseGet(() -> new Decision.Denied(Gate.R03_CHARTER));
        var grant = log.answered(entry(item, around, by, question, decision));
        return Optional.of(new Answered(
                item, grant, grant.isPresent() ? new Reading.Refused() : refused(item, around, by, decision)));
    }

    /** Only whoever finds the item in her own list anyway is told why. */
    private Reading refused(ItemFile item, ExchangeRoll.Around around, Actor by, Decision decision) {
        boolean listed = ItemDesk.lists(around, by) && shown.shows(item.id(), by.person());
        return listed ? new Reading.Explained(TurnedAway.of(by.person(), decision)) : new Reading.Refused();
    }

    /** Without a charter in force there is no question to put, and so no fact to keep. */
    private ReadingAnswered entry(
            ItemFile item, ExchangeRoll.Around facts, Actor by, Optional<Question> question, Decision decision) {
        return new ReadingAnswered(
                draw.get(),
                by,
                item.situation().key(),
                item.id().key(),
                item.version(),
                item.category(),
                item.purpose(),
                item.ground(),
                decision.permitted() ? Answer.PERMITTED : Answer.REFUSED,
                decision.gate(),
                decision.need().stream().toList(),
                facts.version().map(VersionInForce::fingerprint).orElse(item.charter()),
                facts.version().map(found -> found.terms().edition()).orElseGet(Edition::today),
                question.map(Question::fingerprint).stream().toList(),
                seen(item, facts),
                facts.at());
    }

    private static List<Seen> seen(ItemFile item, ExchangeRoll.Around facts) {
        List<Seen> seen = new ArrayList<>();
        var file = facts.file();
        facts.version().ifPresent(version -> {
            facts.group().stream()
                    .findFirst()
                    .ifPresent(
                            one -> seen.add(new Seen(Subject.GROUP, file.group().key(), one.seen())));
            seen.add(new Seen(Subject.CHARTER, version.charter().key(), version.seen()));
            facts.table().ifPresent(table -> seen.add(new Seen(Subject.SESSION, table.session(), table.seen())));
        });
        seen.add(new Seen(Subject.SITUATION, file.id().key(), file.seen()));
        seen.add(new Seen(Subject.ITEM, item.id().key(), item.seen()));
        return seen;
    }

    private Reading open(ItemFile item, CommittedEntry grant, Actor by) {
        var opening = clock.instant();
        boolean opened = false;
        try {
            var text = vault.find(item.id().key(), item.version());
            if (text.isEmpty()) {
                return new Reading.NotOpened();
            }
            var sealed = new Sealed(item.context(), text.orElseThrow(), item.commitment());
            var words = sealer.open(sealed, by.person(), grant, opening);
            opened = true;
            return new Reading.Opened(item, words);
        } catch (SealBroken broken) {
            return new Reading.NotOpened();
        } finally {
            if (!opened) {
                var reading = grant.key();
                log.note(new NotOpened(draw.get(), by, reading, item.id().key(), item.version(), opening));
            }
        }
    }
}
