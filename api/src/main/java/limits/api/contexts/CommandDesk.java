package limits.api.contexts;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import limits.api.eventlog.CameSecond;
import limits.api.eventlog.Provenance;
import limits.api.eventlog.StableJson;
import limits.kernel.Actor;
import limits.kernel.Ask;
import limits.kernel.Refused;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where every command is handed in: stamps who asks, when and under which identifier, gives it to the one context that
 * knows it, and waits for the decision to commit.
 */
public final class CommandDesk {

    private final List<Context> contexts;
    private final KeyedDigest digest;
    private final Clock clock;
    private final JsonMapper json = StableJson.mapper();

    public CommandDesk(List<Context> contexts, KeyedDigest digest, Clock clock) {
        this.contexts = List.copyOf(contexts);
        this.digest = digest;
        this.clock = clock;
    }

    /**
     * Hands in a command, now.
     *
     * @param command identifier drawn by the asker; repeating it repeats nothing
     * @return what the handler answered; empty when it answered nothing or the command had been done before
     * @throws Refused when a rule says no, or another decision came first
     * @throws NoRoomLeft when the disk under the database is full
     */
    public Optional<Object> ask(Ask ask, UUID command, Actor actor) {
        return ask(ask, command, actor, json.writeValueAsString(ask));
    }

    /** The same for a command whose own bytes differ each time, such as a sealed one: tells by {@code asked} if it is the same. */
    public Optional<Object> ask(Ask ask, UUID command, Actor actor, String asked) {
        return ask(ask, new Provenance(actor, clock.instant(), command, command), asked);
    }

    /** The same on another day, for the history of a demonstration. */
    public Optional<Object> ask(Ask ask, Provenance provenance) {
        return ask(ask, provenance, json.writeValueAsString(ask));
    }

    /** The same on another day for a command whose own bytes differ each time. */
    public Optional<Object> ask(Ask ask, Provenance provenance, String asked) {
        var told = new HashMap<>(provenance.metadata());
        told.put(OneEffect.ASKED, digest.of((ask.getClass().getName() + " " + asked).getBytes(StandardCharsets.UTF_8)));
        CommandMessage<Ask> message =
                GenericCommandMessage.<Ask>asCommandMessage(ask).withMetaData(told);
        var answer = new FutureCallback<Ask, Object>();
        contextOf(ask).bus().dispatch(message, answer);
        var result = answer.getResult();
        if (result.isExceptional()) {
            var thrown = refusalOrFault(result.exceptionResult());
            if (thrown instanceof Refused) {
                contextOf(ask).refusing().refused(ask, provenance.actor(), provenance.at());
            }
            throw thrown;
        }
        return Optional.ofNullable(result.getPayload()).filter(payload -> payload != OneEffect.AlreadyDone.ONCE);
    }

    private Context contextOf(Ask ask) {
        return contexts.stream()
                .filter(context -> context.decidesOn(ask))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no context decides on " + ask.getClass()));
    }

    private static RuntimeException refusalOrFault(Throwable thrown) {
        if (thrown instanceof Refused refused) {
            return refused;
        }
        if (thrown instanceof AggregateNotFoundException) {
            return new Refused(CommandRefusal.NO_SUCH_THING);
        }
        if (thrown instanceof CameSecond
                || thrown instanceof ConcurrencyException
                || thrown instanceof AggregateStreamCreationException) {
            return new Refused(CommandRefusal.CAME_SECOND);
        }
        if (NoRoomLeft.isBehind(thrown)) {
            return new NoRoomLeft(thrown);
        }
        if (thrown instanceof RuntimeException fault) {
            return fault;
        }
        return new EventStoreException("a decision failed", thrown);
    }

    /** When the desk's clock says it is. */
    public Instant now() {
        return clock.instant();
    }
}
