package limits.casesharing.item;

import java.time.Instant;
import java.time.LocalDate;
import limits.casesharing.item.ItemCommand.EndWithItsSession;
import limits.casesharing.item.ItemCommand.ExpireItem;
import limits.casesharing.item.ItemCommand.RecordTextDestroyed;
import limits.casesharing.sealing.Sealer;
import limits.casesharing.sealing.Vault;
import limits.casesharing.session.SessionRegister;
import limits.kernel.ParisTime;
import limits.kernel.Refused;

/**
 * What the clock does to items whose time has come: records that they are over, and destroys the texts that nobody reads
 * any more with the keys that opened them.
 *
 * <p><b>What this guarantees:</b> a text is recorded as destroyed only after it was; stopped anywhere, the next round does
 * what is left. An item whose last day has passed is unreadable whether or not this ever runs.
 *
 * <p><b>What it does not:</b> it does not reach into backups; there the text stays sealed under a key that is in another.
 */
public final class LapseDesk {

    private final ItemRegister items;
    private final SessionRegister sessions;
    private final Sealer sealer;
    private final Vault vault;

    public LapseDesk(ItemRegister items, SessionRegister sessions, Sealer sealer, Vault vault) {
        this.items = items;
        this.sessions = sessions;
        this.sealer = sealer;
        this.vault = vault;
    }

    /**
     * One round.
     *
     * @param asking hands in a command for the clock
     * @return how many texts were destroyed
     */
    public int round(Instant at, Asking asking) {
        LocalDate today = ParisTime.dayOf(at);
        items.lapsedBefore(today).forEach(item -> tell(new ExpireItem(item), asking));
        sessions.overAndNotCleared(at).forEach(session -> {
            sessions.table(session).stream()
                    .flatMap(situation -> items.ofTheRound(situation).stream())
                    .forEach(item -> tell(new EndWithItsSession(item), asking));
            sessions.cleared(session);
        });
        var due = items.dueOn(today);
        for (var text : due) {
            sealer.destroy(text.item().key(), text.version());
            vault.remove(text.item().key(), text.version());
            tell(new RecordTextDestroyed(text.item(), text.version()), asking);
        }
        return due.size();
    }

    /** Another node, or a giver who withdrew it, may have come first. */
    private static void tell(ItemCommand command, Asking asking) {
        try {
            asking.ask(command);
        } catch (Refused first) {
            // Nothing is left to tell.
        }
    }
}
