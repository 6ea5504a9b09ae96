package limits.api.demo;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import limits.api.contexts.CommandDesk;
import limits.api.contexts.Context;
import limits.api.contexts.Engine;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.eventlog.EventLog;
import limits.api.eventlog.Provenance;
import limits.api.identity.Persona;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.casefile.Situation;
import limits.casesharing.content.Wording;
import limits.casesharing.counted.CensusDesk;
import limits.casesharing.item.ExchangeRoll;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemDraft;
import limits.casesharing.item.ItemRoll;
import limits.casesharing.item.ReadingDesk;
import limits.casesharing.item.SharingDesk;
import limits.casesharing.sealing.Sealer;
import limits.casesharing.sealing.Vault;
import limits.kernel.Actor;
import limits.kernel.Ask;
import limits.kernel.Key;
import limits.kernel.Place;
import limits.kernel.Sex;

/** How a step is done: through the desks that people use, on the day the story says. Doing a step again does nothing. */
final class Hands {

    private final CommandDesk desk;
    private final Context cases;
    private final SharingDesk sharing;
    private final AccessLog access;
    private final Sealer sealer;
    private final Vault vault;
    private final CensusDesk census;
    private final Databases databases;
    private final EventLog entries;

    Hands(
            CommandDesk desk,
            Context cases,
            SharingDesk sharing,
            AccessLog access,
            Sealer sealer,
            Vault vault,
            CensusDesk census,
            Databases databases,
            Engine engine) {
        this.desk = desk;
        this.cases = cases;
        this.sharing = sharing;
        this.access = access;
        this.sealer = sealer;
        this.vault = vault;
        this.census = census;
        this.databases = databases;
        this.entries = engine.log(Role.ACCESS_LOG);
    }

    /** An answer of the confidential side, as it is when the step is done. */
    <T> T answer(Class<T> question) {
        return cases.answer(question);
    }

    void ask(Step step, Actor by, Ask ask) {
        desk.ask(ask, provenance(step, by));
    }

    /** Lets both sides keep what is done in one go, so that the disk is asked once. */
    void together(Runnable steps) {
        databases
                .as(Role.GOVERNANCE)
                .transaction()
                .executeWithoutResult(
                        one -> databases.as(Role.CASESHARING).transaction().executeWithoutResult(other -> steps.run()));
    }

    /** Shares an item; what an interrupted load left in the vault without its command is removed first. */
    void share(Step step, Actor by, ItemDraft draft) {
        if (answer(ItemRoll.class).item(draft.item()).isPresent()) {
            return;
        }
        sealer.destroy(draft.item().key());
        vault.remove(draft.item().key());
        String asked = draft + draft.wording().words().reveal();
        sharing.share(draft, by, step.at(), command -> desk.ask(command, provenance(step, by), asked));
    }

    /** Corrects an item; what an interrupted load left in the vault without its command is removed first. */
    void correct(Step step, Actor by, InformationItem.Id item, int replaces, Wording wording) {
        var stands = answer(ItemRoll.class).item(item).orElseThrow();
        if (stands.version() > replaces) {
            return;
        }
        sealer.destroy(item.key(), replaces + 1);
        vault.remove(item.key(), replaces + 1);
        String asked = item + wording.words().reveal();
        sharing.correct(
                item, replaces, wording, by, step.at(), command -> desk.ask(command, provenance(step, by), asked));
    }

    /** Asks to read an item, once; the entry in the access log carries a key that the step's name gives. */
    void read(Step step, Actor by, InformationItem.Id item) {
        Iterator<Key> keys = List.of(Persona.key("entry:" + step.name()), Persona.key("not-opened:" + step.name()))
                .iterator();
        if (entries.lastSequence(Persona.key("entry:" + step.name()).text()).isPresent()) {
            return;
        }
        Instant then = step.at();
        var room = databases.as(Role.CASESHARING).transaction();
        new ReadingDesk(
                        answer(ExchangeRoll.class),
                        (one, reader) -> false,
                        access,
                        sealer,
                        vault,
                        room,
                        keys::next,
                        () -> then)
                .read(item, by, then);
    }

    /** Says where somebody counts, unless it was said or can be no more. */
    void count(Step step, Actor by, Situation.Id situation, Place place, Sex sex) {
        census.question(situation, by, step.at())
                .filter(now -> !now.place().equals(place) || now.sex() != sex)
                .ifPresent(now -> census.count(situation, place, sex, by, step.at()));
    }

    private static Provenance provenance(Step step, Actor by) {
        return new Provenance(by, step.at(), step.command(), step.command());
    }
}
