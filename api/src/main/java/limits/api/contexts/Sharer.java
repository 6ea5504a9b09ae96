package limits.api.contexts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import limits.casesharing.content.Wording;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemCommand;
import limits.casesharing.item.ItemCommand.CorrectItem;
import limits.casesharing.item.ItemCommand.ShareItem;
import limits.casesharing.item.ItemDraft;
import limits.casesharing.item.ItemFile;
import limits.casesharing.item.ItemRegister;
import limits.casesharing.item.Sharing;
import limits.casesharing.item.SharingDesk;
import limits.casesharing.sealing.ConfidentialText;
import limits.kernel.Actor;
import limits.kernel.Person;
import limits.kernel.Refused;
import org.springframework.dao.DuplicateKeyException;

/**
 * Hands in what a member shares or withdraws, for pages and programs alike.
 *
 * <p>What this guarantees: the same request sent twice shares once, and the second time seals nothing: what the giver has
 * given already is told from its own bytes, kept as a keyed digest. What it does not: of two copies that arrive in the same
 * instant, one may be told that it came second; what the other shared stands.
 */
public final class Sharer {

    private static final String BETWEEN = "\u001E";

    private final SharingDesk sharing;
    private final CommandDesk commands;
    private final ItemRegister items;

    Sharer(SharingDesk sharing, CommandDesk commands, ItemRegister items) {
        this.sharing = sharing;
        this.commands = commands;
        this.items = items;
    }

    /** Shares it, once; tells who may read it and which gate stops the others. */
    public Sharing share(ItemDraft draft, Actor by, UUID command) {
        String asked = asked(draft);
        Optional<ItemFile> already = items.asItLies(draft.item());
        if (already.isPresent()) {
            commands.ask(again(draft, already.orElseThrow()), command, by, asked);
            return sharing.preview(draft, by, commands.now());
        }
        return shareFirst(draft, by, command, asked);
    }

    /** As it stands once it was shared: what was weighed may be older than what was decided, or younger where it is asked again. */
    public Sharing asShared(ItemDraft draft, Sharing weighed) {
        List<Person> named = items.asItLies(draft.item()).map(ItemFile::readers).orElse(List.of());
        return new Sharing(
                draft.readers().stream().filter(named::contains).toList(),
                draft.readers().stream()
                        .filter(reader -> !named.contains(reader))
                        .map(weighed::stopped)
                        .toList());
    }

    private Sharing shareFirst(ItemDraft draft, Actor by, UUID command, String asked) {
        try {
            return sharing.share(draft, by, commands.now(), ask -> commands.ask(ask, command, by, asked));
        } catch (DuplicateKeyException sealedMeanwhile) {
            throw new Refused(CommandRefusal.CAME_SECOND);
        }
    }

    /**
     * Corrects it, once.
     *
     * @param replaces the version that the giver corrects
     */
    public void correct(InformationItem.Id item, int replaces, Wording wording, Actor by, UUID command) {
        String why = wording.why().map(ConfidentialText::reveal).orElse("");
        String asked = String.join(
                BETWEEN,
                item.toString(),
                Integer.toString(replaces),
                wording.words().reveal(),
                why);
        Optional<ItemFile> corrected = items.asItLies(item).filter(file -> file.version() > replaces);
        if (corrected.isPresent()) {
            var file = corrected.orElseThrow();
            var again = new CorrectItem(item, file.noteSealed(), replaces + 1, file.charter(), file.commitment());
            commands.ask(again, command, by, asked);
            return;
        }
        try {
            sharing.correct(item, replaces, wording, by, commands.now(), ask -> commands.ask(ask, command, by, asked));
        } catch (DuplicateKeyException sealedMeanwhile) {
            throw new Refused(CommandRefusal.CAME_SECOND);
        }
    }

    /** Withdraws it, once. */
    public void withdraw(InformationItem.Id item, Actor by, UUID command) {
        sharing.withdraw(item, (ItemCommand ask) -> commands.ask(ask, command, by));
    }

    /** The same command about what is sealed already: done, where it was this very request, and refused otherwise. */
    private static ShareItem again(ItemDraft draft, ItemFile already) {
        return new ShareItem(
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
                already.version(),
                already.charter(),
                already.commitment());
    }

    private static String asked(ItemDraft draft) {
        String readers = draft.readers().stream().map(Person::toString).collect(Collectors.joining(" "));
        return String.join(
                BETWEEN,
                draft.item().toString(),
                draft.situation().toString(),
                draft.category().name(),
                draft.purpose().name(),
                readers,
                draft.necessity().name(),
                draft.source().name(),
                Boolean.toString(draft.declaredSecret()),
                draft.expiresOn().toString(),
                draft.wording().words().reveal(),
                draft.wording().why().map(ConfidentialText::reveal).orElse(""));
    }
}
