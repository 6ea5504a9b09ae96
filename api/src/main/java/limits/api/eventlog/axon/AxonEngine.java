package limits.api.eventlog.axon;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limits.api.eventlog.CameSecond;
import limits.api.eventlog.Draft;
import limits.api.eventlog.EventLog;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Axon's view of one of our logs. What it appends joins the caller's transaction; a story is read in one round trip and
 * sees everything committed; what follows the log sees sequenced entries only.
 */
public final class AxonEngine implements EventStorageEngine {

    private final EventLog log;
    private final LogSource source;
    private final StoredEvents stored;
    private final Folds folds;

    public AxonEngine(EventLog log, LogSource source, StoredEvents stored, Folds folds) {
        this.log = log;
        this.source = source;
        this.stored = stored;
        this.folds = folds;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        List<Draft> drafts = events.stream().map(stored::draft).toList();
        try {
            log.append(drafts);
        } catch (CameSecond taken) {
            String message = "another decision on the same subject came first";
            throw drafts.getFirst().sequence() == 0
                    ? new AggregateStreamCreationException(message, taken)
                    : new ConcurrencyException(message, taken);
        }
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequence) {
        return DomainEventStream.of(log.story(stream, firstSequence).stream().map(stored::message));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return Stream.iterate(
                        source.after(LogSource.position(token), LogStream.PAGE),
                        page -> !page.isEmpty(),
                        page -> source.after(LogSource.position(page.getLast().trackingToken()), LogStream.PAGE))
                .flatMap(List::stream);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return log.lastSequence(stream);
    }

    @Override
    public TrackingToken createTailToken() {
        return source.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return source.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return source.createTokenAt(instant);
    }

    /** One story from its newest snapshot on, in one round trip. */
    DomainEventStream story(String stream, String story) {
        var told = folds.told(stream, story);
        var events = told.events().stream().map(stored::message);
        return DomainEventStream.of(Stream.concat(told.snapshot().stream().map(folds::message), events));
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        folds.keep(snapshot);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return folds.newest(stream);
    }
}
