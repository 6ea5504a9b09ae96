package limits.casesharing.item;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.accesslog.AccessLogEvent.ListShown;
import limits.casesharing.accesslog.AccessLogEvent.Shown;
import limits.casesharing.casefile.Situation;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import org.springframework.transaction.support.TransactionOperations;

/** Where a member of a team sees which items she gave or is named for: kind, giver, dates, never a text. */
public final class ItemDesk {

    private final ItemRegister items;
    private final ExchangeRoll exchanges;
    private final AccessLog log;
    private final TransactionOperations transaction;
    private final Supplier<Key> draw;

    /** @param draw gives a key that nobody can guess, another each time */
    public ItemDesk(
            ItemRegister items,
            ExchangeRoll exchanges,
            AccessLog log,
            TransactionOperations transaction,
            Supplier<Key> draw) {
        this.items = items;
        this.exchanges = exchanges;
        this.log = log;
        this.transaction = transaction;
        this.draw = draw;
    }

    /** Hers in this situation; none for whoever has no task there and does not sit where it lies on the table. */
    public List<ItemSheet> own(Situation.Id situation, Actor by, Instant at) {
        return transaction.execute(status -> {
            log.note(new ListShown(draw.get(), by, Shown.ITEMS_OF_A_SITUATION, at));
            boolean listed = exchanges
                    .around(situation, at)
                    .filter(around -> lists(around, by))
                    .isPresent();
            return listed ? items.concerning(situation, by.person()) : List.of();
        });
    }

    /** Whether the situation around an item is there for her, so that she has a list of her own in it. */
    static boolean lists(ExchangeRoll.Around around, Actor by) {
        return by.capacity() == Capacity.MEMBER
                && around.exchange().filter(there -> there.knows(by)).isPresent();
    }
}
