package limits.casesharing.item;

import static limits.casesharing.item.Disclosing.refuseUnless;
import static limits.casesharing.item.InformationItem.Because.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import limits.casesharing.casefile.AskedAt;
import limits.casesharing.casefile.Asker;
import limits.casesharing.item.ItemCommand.*;
import limits.casesharing.item.ItemEvent.*;
import limits.kernel.Actor;
import limits.kernel.Key;
import limits.kernel.ParisTime;
import limits.kernel.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * One piece of information, shared by one member with others whom she names. Only she names more readers, takes some out,
 * corrects it or withdraws it; a reader passes nothing on. Guidelines §1.4.
 */
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

        record Shared(Disclosure what) implements Standing {}

        /** Nobody reads it any more; what is left of its texts is to be destroyed. */
        record Ended(Disclosure what, boolean withdrawn, LocalDate on) implements Standing {}

        default Standing evolve(ItemEvent event) {
            return switch (this) {
                case NotShared nothing -> event instanceof ItemShared it ? new Shared(Disclosure.begunBy(it)) : this;
                case Shared shared -> shared.what().next(event);
                case Ended over ->
                    event instanceof ItemTextDestroyed it
                            ? new Ended(over.what().withoutText(it.version()), over.withdrawn(), over.on())
                            : this;
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
        ALREADY_WITHDRAWN,
        TIME_IS_OVER,
        ONLY_THE_GIVER,
        CORRECTED_MEANWHILE,
        ALREADY_ACKNOWLEDGED,
        ALREADY_ASKED,
        NO_SUCH_QUESTION,
        ALREADY_NAMED,
        NOT_NAMED,
        LAST_READER,
        IS_CONTESTED,
        NOT_CONTESTED,
        ONLY_A_READER,
        ONLY_THE_REFERENT,
        NOTHING_IS_DUE,
        SCREENED,
        FORBIDDEN_KIND
    }

    @AggregateIdentifier
    private @Nullable Id id;

    private Standing standing = new Standing.NotShared();

    private InformationItem() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(ShareItem ask, ExchangeRoll roll, @Asker Actor by, @AskedAt Instant at) {
        var exchange = Exchange.around(ask.situation(), roll, by, at);
        refuseUnless(standing instanceof Standing.NotShared, hers(by) ? ALREADY_SHARED : NO_SUCH_ITEM);
        apply(Disclosing.shared(ask, exchange, by));
    }

    @CommandHandler
    void on(AcknowledgeItem ask, ExchangeRoll roll, @Asker Actor by, @AskedAt Instant at) {
        var day = known(by, roll, at).day();
        var it = read(by);
        refuseUnless(it.version() == ask.version(), CORRECTED_MEANWHILE);
        refuseUnless(!it.understood().contains(by.person()), ALREADY_ACKNOWLEDGED);
        apply(new ItemAcknowledged(ask.item(), by.person(), ask.version(), day));
    }

    @CommandHandler
    void on(AskAboutItem ask, ExchangeRoll roll, @Asker Actor by, @AskedAt Instant at) {
        var day = known(by, roll, at).day();
        refuseUnless(!read(by).asks(by.person(), ask.question()), ALREADY_ASKED);
        apply(new ItemAskedAbout(ask.item(), by.person(), ask.question(), day));
    }

    @CommandHandler
    void on(AnswerAboutItem ask, ExchangeRoll roll, @Asker Actor by, @AskedAt Instant at) {
        var day = known(by, roll, at).day();
        refuseUnless(given(by).asks(ask.reader(), ask.answer().question()), NO_SUCH_QUESTION);
        apply(new ItemQuestionAnswered(ask.item(), ask.reader(), ask.answer(), day));
    }

    @CommandHandler
    void on(ExtendItem ask, ExchangeRoll roll, @Asker Actor by, @AskedAt Instant at) {
        var exchange = known(by, roll, at);
        apply(Disclosing.extended(ask, given(by), exchange, by));
    }

    /** Taking a right away asks for no charter: a giver who has left may still do it. */
    @CommandHandler
    void on(RestrictItem ask, ExchangeRoll roll, @Asker Actor by, @AskedAt Instant at) {
        if (!hers(by)) {
            known(by, roll, at);
        }
        apply(Disclosing.restricted(ask, given(by), ParisTime.dayOf(at)));
    }

    @CommandHandler
    void on(CorrectItem ask, ExchangeRoll roll, @Asker Actor by, @AskedAt Instant at) {
        var exchange = known(by, roll, at);
        var it = given(by);
        apply(Disclosing.corrected(ask, it, exchange, by));
        resolved(ask.item(), it, ContestOutcome.CORRECTED, exchange.day());
    }

    @CommandHandler
    void on(ContestItem ask, ExchangeRoll roll, @Asker Actor by, @AskedAt Instant at) {
        var day = ParisTime.dayOf(at);
        var it = what().orElseThrow(() -> new Refused(NO_SUCH_ITEM));
        var exchange = Exchange.around(it.given().situation(), roll, by, at);
        boolean referent = exchange.file().team().isReferent(by);
        refuseUnless(referent || it.concerns(by.person()), NO_SUCH_ITEM);
        refuseUnless(runs(it, day), TIME_IS_OVER);
        apply(Disclosing.contested(ask, it, referent, by, day));
    }

    @CommandHandler
    void on(KeepContestedItem ask, ExchangeRoll roll, @Asker Actor by, @AskedAt Instant at) {
        var day = known(by, roll, at).day();
        var it = given(by);
        refuseUnless(it.contested().isPresent(), NOT_CONTESTED);
        resolved(ask.item(), it, ContestOutcome.KEPT, day);
    }

    @CommandHandler
    void on(WithdrawItem ask, @Asker Actor by, @AskedAt Instant at) {
        refuseUnless(hers(by), NO_SUCH_ITEM);
        refuseUnless(!(standing instanceof Standing.Ended over && over.withdrawn()), ALREADY_WITHDRAWN);
        var day = ParisTime.dayOf(at);
        resolved(ask.item(), given(by), ContestOutcome.WITHDRAWN, day);
        apply(new ItemWithdrawn(ask.item(), day));
    }

    @CommandHandler
    void on(ExpireItem ask, @AskedAt Instant at) {
        var day = ParisTime.dayOf(at);
        refuseUnless(standing instanceof Standing.Shared shared && shared.what().overOn(day), NOTHING_IS_DUE);
        apply(new ItemExpired(ask.item(), day));
    }

    @CommandHandler
    void on(EndWithItsSession ask, ExchangeRoll roll, @AskedAt Instant at) {
        var it = what().filter(one -> standing instanceof Standing.Shared).orElseThrow(() -> new Refused(NO_SUCH_ITEM));
        refuseUnless(Disclosing.diesWithItsSession(it, roll, at), NOTHING_IS_DUE);
        apply(new ItemEndedWithItsSession(ask.item(), ParisTime.dayOf(at)));
    }

    @CommandHandler
    void on(RecordTextDestroyed ask, @AskedAt Instant at) {
        var day = ParisTime.dayOf(at);
        refuseUnless(what().filter(it -> it.textIsDue(ask.version(), day)).isPresent(), NOTHING_IS_DUE);
        apply(new ItemTextDestroyed(ask.item(), ask.version(), day));
    }

    @EventSourcingHandler
    void on(ItemEvent event) {
        id = event.item();
        standing = standing.evolve(event);
    }

    private Optional<Disclosure> what() {
        return switch (standing) {
            case Standing.NotShared nothing -> Optional.empty();
            case Standing.Shared shared -> Optional.of(shared.what());
            case Standing.Ended over -> Optional.of(over.what());
        };
    }

    private boolean hers(Actor by) {
        return what().filter(it -> it.given().giver().equals(by.person())).isPresent();
    }

    private boolean runs(Disclosure it, LocalDate day) {
        return standing instanceof Standing.Shared && !it.overOn(day);
    }

    /** What is known around it while it runs, for somebody of the team whom it concerns; for everybody else it is not. */
    private Exchange known(Actor by, ExchangeRoll roll, Instant at) {
        var it = what().filter(one -> one.concerns(by.person())).orElseThrow(() -> new Refused(NO_SUCH_ITEM));
        var exchange = Exchange.around(it.given().situation(), roll, by, at);
        refuseUnless(runs(it, exchange.day()), TIME_IS_OVER);
        return exchange;
    }

    private Disclosure given(Actor by) {
        refuseUnless(hers(by), ONLY_THE_GIVER);
        refuseUnless(standing instanceof Standing.Shared, TIME_IS_OVER);
        return what().orElseThrow();
    }

    private Disclosure read(Actor by) {
        refuseUnless(!hers(by), ONLY_A_READER);
        return what().orElseThrow();
    }

    /** Whatever the giver does about a contested item answers the contest. */
    private static void resolved(Id item, Disclosure it, ContestOutcome outcome, LocalDate day) {
        if (it.contested().isPresent()) {
            apply(new ItemContestResolved(item, outcome, day));
        }
    }
}
