package limits.api.eventlog.axon;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.jspecify.annotations.Nullable;

/**
 * One log as Axon's event store: decisions append and load at once, with the boards in the same transaction; readers see
 * an entry when it has been sequenced.
 */
public final class LogStore extends AbstractEventStore {

    private final AxonEngine engine;
    private final LogSource source;

    private LogStore(Builder told, AxonEngine engine, LogSource source) {
        super(told);
        this.engine = engine;
        this.source = source;
    }

    public static LogStore of(AxonEngine engine, LogSource source) {
        var told = new Builder();
        told.storageEngine(engine);
        return new LogStore(told, engine, source);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return source.openStream(token);
    }

    /** Whether this unit of work is about to append to a story. */
    boolean grows(String stream) {
        return stagedDomainEventMessages(stream).findAny().isPresent();
    }

    /** One story among those told under a key, with what this unit of work is about to append to it. */
    DomainEventStream story(String stream, String story) {
        var staged = stagedDomainEventMessages(stream).filter(event -> story.equals(event.getType()));
        return DomainEventStream.concat(engine.story(stream, story), DomainEventStream.of(staged));
    }

    private static final class Builder extends AbstractEventStore.Builder {}
}
