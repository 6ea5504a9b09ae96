package limits.api.eventlog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import limits.kernel.EventName;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DuplicateKeyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Axon's view of one of our logs: stable names instead of Java names, our JSON instead of a serializer. Positions are
 * dense and commit in order, so a reader's token is a position and no gap is ever tracked. Stores no snapshots: stories
 * are short, and are read in one round trip.
 */
public final class AxonEngine implements EventStorageEngine {

    private static final int PAGE = 500;

    private final EventLog log;
    private final EventNames names;
    private final JsonMapper json;

    public AxonEngine(EventLog log, EventNames names, JsonMapper json) {
        this.log = log;
        this.names = names;
        this.json = json;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        List<Draft> drafts = events.stream().map(this::draft).toList();
        try {
            log.append(drafts);
        } catch (DuplicateKeyException taken) {
            String message = "another decision on the same subject came first";
            throw drafts.getFirst().sequence() == 0
                    ? new AggregateStreamCreationException(message, taken)
                    : new ConcurrencyException(message, taken);
        }
    }

    private Draft draft(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new IllegalStateException("only the events of a story are stored");
        }
        EventName name = EventNames.of(event.getPayloadType());
        return new Draft(
                UUID.fromString(event.getIdentifier()),
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                name.value(),
                name.revision(),
                json.writeValueAsString(event.getPayload()),
                json.writeValueAsString(Provenance.of(event.getMetaData())));
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequence) {
        return DomainEventStream.of(log.stream(stream, firstSequence).stream().map(this::message));
    }

    private DomainEventMessage<?> message(LogEntry entry) {
        Draft draft = entry.draft();
        return new GenericDomainEventMessage<>(
                draft.story(),
                draft.stream(),
                draft.sequence(),
                json.readValue(draft.payload(), names.type(draft.name(), draft.revision())),
                json.readValue(draft.provenance(), Provenance.class).metadata(),
                draft.event().toString(),
                entry.recordedAt());
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(TrackingToken token, boolean mayBlock) {
        var pages = Stream.iterate(
                log.after(position(token), PAGE),
                page -> !page.isEmpty(),
                page -> log.after(page.getLast().position(), PAGE));
        return StreamSupport.stream(pages.spliterator(), false)
                .flatMap(List::stream)
                .map(entry -> new GenericTrackedDomainEventMessage<>(
                        new GlobalSequenceTrackingToken(entry.position()), message(entry)));
    }

    private static long position(TrackingToken token) {
        return token instanceof GlobalSequenceTrackingToken position ? position.getGlobalIndex() : 0;
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return log.lastSequence(stream);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(log.head().position());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new GlobalSequenceTrackingToken(log.positionBefore(instant));
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new IllegalStateException("no snapshot trigger is configured, and this log stores none");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }
}
