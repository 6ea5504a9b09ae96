package limits.casesharing.item;

import static limits.casesharing.item.InformationItem.Because.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import limits.casesharing.casefile.AskedAt;
import limits.casesharing.casefile.Asker;
import limits.casesharing.casefile.Belonging;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationRoll;
import limits.casesharing.item.ItemCommand.ShareItem;
import limits.casesharing.item.ItemCommand.WithdrawItem;
import limits.casesharing.item.ItemEvent.ItemShared;
import limits.casesharing.item.ItemEvent.ItemWithdrawn;
import limits.kernel.Actor;
import limits.kernel.Key;
import limits.kernel.ParisTime;
import limits.kernel.Person;
import limits.kernel.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One piece of information about a situation, shared by one member with others whom she names. Guidelines §1.4. */
public final class InformationItem {

    /** One item. Random, and so tells nothing. */
    public record Id(Key key) {

        @Override
        public String toString() {
            return key.text();
        }
    }

    /** What is so. */
    public sealed interface Standing {

        record NotShared() implements Standing {}

        record Shared(Situation.Id situation, Person giver, List<Person> readers, LocalDate expiresOn)
                implements Standing {}

        record Withdrawn(Situation.Id situation, Person giver, LocalDate on) implements Standing {}

        default Standing evolve(ItemEvent event) {
            return switch (event) {
                case ItemShared it -> new Shared(it.situation(), it.giver(), it.readers(), it.expiresOn());
                case ItemWithdrawn it ->
                    this instanceof Shared shared ? new Withdrawn(shared.situation(), shared.giver(), it.on()) : this;
            };
        }
    }

    enum Because implements Refused.Reason {
        /** Unknown, or not for her: both look alike from outside. */
        NO_SUCH_ITEM,
        NO_SUCH_SITUATION,
        ALREADY_SHARED,
        CHARTER_CHANGED,
        EXPIRY_OUT_OF_REACH,
        GIVER_AMONG_READERS,
        NOBODY_MAY_READ,
        ALREADY_WITHDRAWN
    }

    @AggregateIdentifier
    private @Nullable Id id;

    private Standing standing = new Standing.NotShared();

    private InformationItem() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(ShareItem ask, Belonging members, SituationRoll situations, @Asker Actor by, @AskedAt Instant at) {
        var day = ParisTime.dayOf(at);
        var exchange = exchange(ask.situation(), members, situations, by, day);
        switch (standing) {
            case Standing.NotShared nothing -> {}
            case Standing.Shared shared -> throw taken(shared.giver(), by);
            case Standing.Withdrawn gone -> throw taken(gone.giver(), by);
        }
        refuseUnless(exchange.version().fingerprint().equals(ask.charter()), CHARTER_CHANGED);
        int months = exchange.version().terms().rules().clocks().active();
        boolean inReach = ask.expiresOn().isAfter(day) && !ask.expiresOn().isAfter(day.plusMonths(months));
        refuseUnless(inReach, EXPIRY_OUT_OF_REACH);
        refuseUnless(!ask.readers().contains(by.person()), GIVER_AMONG_READERS);
        var what = new Exchange.Subject(ask.category(), ask.purpose(), ask.declaredSecret(), ask.noteSealed(), false);
        var permitted = ask.readers().stream()
                .filter(reader -> exchange.sharing(what, by, reader).permitted())
                .toList();
        refuseUnless(!permitted.isEmpty(), NOBODY_MAY_READ);
        apply(shared(ask, exchange, by, permitted));
    }

    @CommandHandler
    void on(WithdrawItem ask, @Asker Actor by, @AskedAt Instant at) {
        switch (standing) {
            case Standing.NotShared nothing -> throw new Refused(NO_SUCH_ITEM);
            case Standing.Withdrawn gone ->
                throw new Refused(gone.giver().equals(by.person()) ? ALREADY_WITHDRAWN : NO_SUCH_ITEM);
            case Standing.Shared shared -> {
                refuseUnless(shared.giver().equals(by.person()), NO_SUCH_ITEM);
                apply(new ItemWithdrawn(ask.item(), ParisTime.dayOf(at)));
            }
        }
    }

    @EventSourcingHandler
    void on(ItemEvent event) {
        id = event.item();
        standing = standing.evolve(event);
    }

    /** What is known around this situation, for somebody of its team; for everybody else there is none. */
    static Exchange exchange(
            Situation.Id situation, Belonging members, SituationRoll situations, Actor by, LocalDate day) {
        var file = situations.situation(situation).orElseThrow(() -> new Refused(NO_SUCH_SITUATION));
        boolean knows = file.team().has(by.person()) && members.active(file.group(), by, day);
        refuseUnless(knows, NO_SUCH_SITUATION);
        var version = members.charter(file.group(), day).orElseThrow(() -> new Refused(NO_SUCH_SITUATION));
        return Exchange.around(file, version, members.groups(), day);
    }

    static ItemShared shared(ShareItem ask, Exchange exchange, Actor by, List<Person> permitted) {
        var rules = exchange.version().terms().rules();
        return new ItemShared(
                ask.item(),
                ask.situation(),
                by.person(),
                by.organisation(),
                exchange.acting(by),
                ask.category(),
                ask.purpose(),
                rules.categories().get(ask.category()).regime(),
                permitted,
                ask.necessity(),
                ask.noteSealed(),
                ask.declaredSecret(),
                exchange.day(),
                ask.expiresOn(),
                ask.version(),
                ask.charter(),
                ask.commitment());
    }

    /** Only the giver hears that this item stands already. */
    private static Refused taken(Person giver, Actor by) {
        return new Refused(giver.equals(by.person()) ? ALREADY_SHARED : NO_SUCH_ITEM);
    }

    private static void refuseUnless(boolean so, Because otherwise) {
        if (!so) {
            throw new Refused(otherwise);
        }
    }
}
