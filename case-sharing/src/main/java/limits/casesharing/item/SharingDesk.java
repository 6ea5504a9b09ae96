package limits.casesharing.item;

import static limits.casesharing.item.InformationItem.Because.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.accesslog.AccessLogEvent.SharingRefused;
import limits.casesharing.accesslog.AccessLogEvent.WarningConfirmed;
import limits.casesharing.casefile.Situation;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Gate;
import limits.casesharing.charter.Purpose;
import limits.casesharing.content.Wording;
import limits.casesharing.item.ItemCommand.CorrectItem;
import limits.casesharing.item.ItemCommand.ShareItem;
import limits.casesharing.item.ItemCommand.WithdrawItem;
import limits.casesharing.sealing.SealContext;
import limits.casesharing.sealing.Sealed;
import limits.casesharing.sealing.Sealer;
import limits.casesharing.sealing.Vault;
import limits.kernel.Actor;
import limits.kernel.Fingerprint;
import limits.kernel.Key;
import limits.kernel.Person;
import limits.kernel.Refused;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where a member shares something: sees who may read it, then seals it and hands in the command.
 *
 * <p><b>What this guarantees:</b> words are sealed before any command is made, and are sealed for nobody: where the
 * charter lets no named reader read, nothing is kept but an entry with the category and the gate. The sealed text lies in
 * the vault before the log tells of it; what the command refuses is destroyed.
 *
 * <p><b>What it does not:</b> if the machine stops between the vault and the log, a sealed text stays behind that nobody
 * can read; {@link #sweep} removes it.
 */
public final class SharingDesk {

    /** A text younger than this may still be on its way into the log. */
    static final Duration ON_ITS_WAY = Duration.ofHours(1);

    /** What the charter says, and which text of it. */
    private record Weighed(Sharing sharing, Fingerprint charter) {}

    private final ExchangeRoll exchanges;
    private final ItemRoll items;
    private final Sealer sealer;
    private final Vault vault;
    private final AccessLog log;
    private final TransactionOperations transaction;
    private final Supplier<Key> draw;
    private final Lately lately = new Lately();

    /** @param draw gives a key that nobody can guess, another each time */
    public SharingDesk(
            ExchangeRoll exchanges,
            ItemRoll items,
            Sealer sealer,
            Vault vault,
            AccessLog log,
            TransactionOperations transaction,
            Supplier<Key> draw) {
        this.exchanges = exchanges;
        this.items = items;
        this.sealer = sealer;
        this.vault = vault;
        this.log = log;
        this.transaction = transaction;
        this.draw = draw;
    }

    /** Who of the named readers may read it, and which gate stops the others. Keeps nothing. */
    public Sharing preview(ItemDraft draft, Actor by, Instant at) {
        return weigh(draft, by, at).sharing();
    }

    /** Shares it with those who may read it. */
    public Sharing share(ItemDraft draft, Actor by, Instant at, Asking asking) {
        // What lets everybody read may be a moment old: the command decides again, and refused it leaves nothing
        // behind.
        var weighed = lately.around(draft.situation(), by, at)
                .map(exchange -> weighed(draft, exchange, by))
                .filter(one -> one.sharing().turnedAway().isEmpty())
                .orElseGet(() -> weigh(draft, by, at));
        if (weighed.sharing().permitted().isEmpty()) {
            var gate = weighed.sharing().turnedAway().getFirst().gate();
            log.note(new SharingRefused(
                    draw.get(), by, draft.situation().key(), draft.category(), draft.purpose(), gate, at));
            throw new Refused(NOBODY_MAY_READ);
        }
        screened(draft.wording(), draft.situation(), by, at);
        var place =
                new SealContext(draft.situation().key(), draft.item().key(), 1, by.organisation(), weighed.charter());
        var sealed = sealer.seal(draft.wording().words(), place);
        vault.lay(draft.item().key(), 1, sealed.text(), at);
        handIn(draft, sealed, asking);
        return weighed.sharing();
    }

    /** Who of these more readers may read an item that its giver gave, and which gate stops the others. Keeps nothing. */
    public Sharing previewMore(InformationItem.Id item, List<Person> readers, Actor by, Instant at) {
        return transaction.execute(status -> {
            var file = given(item, by);
            var exchange = around(file.situation(), by, at);
            return Sharing.weighed(readers, Exchange.Subject.of(file, exchange.day()), exchange, by);
        });
    }

    /**
     * Puts a corrected text in the place of the one that is read; from then on nobody reads the old one.
     *
     * @param replaces the version that the giver corrects
     */
    public void correct(InformationItem.Id item, int replaces, Wording wording, Actor by, Instant at, Asking asking) {
        SealContext place = transaction.execute(status -> {
            var file = given(item, by);
            if (file.category() != wording.content().category()) {
                throw new IllegalArgumentException("a correction is of the kind of what it corrects");
            }
            screened(wording, file.situation(), by, at);
            var charter = around(file.situation(), by, at).version().fingerprint();
            return new SealContext(file.situation().key(), item.key(), replaces + 1, by.organisation(), charter);
        });
        var sealed = sealer.seal(wording.words(), place);
        vault.lay(item.key(), place.version(), sealed.text(), at);
        try {
            asking.ask(new CorrectItem(
                    item, wording.why().isPresent(), place.version(), place.charter(), sealed.commitment()));
        } catch (Refused no) {
            destroy(item.key(), place.version());
            throw no;
        }
    }

    /** Refuses a kind of information that nobody may share; kept is that it was tried, and of which kind. */
    public Refused forbidden(Situation.Id situation, Category category, Actor by, Instant at) {
        Purpose purpose = transaction.execute(status -> around(situation, by, at).file().purposes().stream()
                .sorted()
                .findFirst()
                .orElseThrow());
        log.note(new SharingRefused(draw.get(), by, situation.key(), category, purpose, Gate.R09_CONTENT, at));
        return new Refused(FORBIDDEN_KIND);
    }

    /** Nothing is kept of what the screen warned of but that the giver said it is none of it, and of which kind. */
    private void screened(Wording wording, Situation.Id situation, Actor by, Instant at) {
        if (!wording.open().isEmpty()) {
            throw new Refused(SCREENED);
        }
        if (!wording.warnings().isEmpty()) {
            log.note(new WarningConfirmed(
                    draw.get(), by, situation.key(), wording.content().category(), at));
        }
    }

    /** Withdraws an item its giver gave, then destroys its keys and texts; what the log tells stays. */
    public void withdraw(InformationItem.Id item, Asking asking) {
        asking.ask(new WithdrawItem(item));
        destroy(item.key());
    }

    /**
     * Removes what was sealed between these instants and never entered the log, or was withdrawn since.
     *
     * @return how many texts were removed
     */
    public int sweep(Instant from, Instant at) {
        int removed = 0;
        for (var laid : vault.laidBetween(from, at.minus(ON_ITS_WAY))) {
            boolean kept = items.item(new InformationItem.Id(laid.item()))
                    .filter(file -> file.withdrawnOn().isEmpty() && laid.version() <= file.version())
                    .isPresent();
            if (!kept) {
                destroy(laid.item(), laid.version());
                removed++;
            }
        }
        return removed;
    }

    private ItemFile given(InformationItem.Id item, Actor by) {
        return items.item(item)
                .filter(file -> file.giver().equals(by.person()))
                .orElseThrow(() -> new Refused(NO_SUCH_ITEM));
    }

    private Exchange around(Situation.Id situation, Actor by, Instant at) {
        return Exchange.around(situation, exchanges, by, at);
    }

    /** In no transaction: nothing rests on it but words, and what is shared is decided again. */
    private Weighed weigh(ItemDraft draft, Actor by, Instant at) {
        var exchange = around(draft.situation(), by, at);
        lately.saw(draft.situation(), exchange, at);
        return weighed(draft, exchange, by);
    }

    private static Weighed weighed(ItemDraft draft, Exchange exchange, Actor by) {
        return new Weighed(
                Sharing.weighed(draft.readers(), draft.subject(), exchange, by),
                exchange.version().fingerprint());
    }

    /** A refusal leaves nothing behind; after any other failure the log may tell of the text, so it stays. */
    private void handIn(ItemDraft draft, Sealed sealed, Asking asking) {
        try {
            asking.ask(new ShareItem(
                    draft.item(),
                    draft.situation(),
                    draft.category(),
                    draft.purpose(),
                    draft.readers(),
                    draft.necessity(),
                    draft.source(),
                    draft.wording().why().isPresent(),
                    draft.declaredSecret(),
                    draft.expiresOn(),
                    1,
                    sealed.context().charter(),
                    sealed.commitment()));
        } catch (Refused no) {
            lately.forget(draft.situation());
            destroy(draft.item().key());
            throw no;
        }
    }

    private void destroy(Key item) {
        sealer.destroy(item);
        vault.remove(item);
    }

    private void destroy(Key item, int version) {
        sealer.destroy(item, version);
        vault.remove(item, version);
    }
}
