package limits.api.eventlog.axon;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/**
 * One log as Axon's event store: decisions append and load at once, with the boards in the same transaction; readers see
 * an entry when it has been sequenced.
 */
public final class LogStore extends AbstractEventStore {

    private final LogSource source;

    private LogStore(Builder told, LogSource source) {
        super(told);
        this.source = source;
    }

    public static LogStore of(AxonEngine engine, LogSource source) {
        var told = new Builder();
        told.storageEngine(engine);
        return new LogStore(told, source);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return source.openStream(token);
    }

    private static final class Builder extends AbstractEventStore.Builder {}
}
