package limits.api.eventlog.axon;

import java.time.Instant;
import java.util.List;
import limits.api.eventlog.LogReader;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * One log as Axon's readers follow it: sequenced entries only, in the order of their positions. A reader's token is the
 * position it has read, so no gap is ever tracked. Writes nothing.
 */
public final class LogSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final LogReader log;
    private final StoredEvents events;
    private final Waking waking;

    public LogSource(LogReader log, StoredEvents events, Waking waking) {
        this.log = log;
        this.events = events;
        this.waking = waking;
    }

    /** Several may be open at once; each keeps its own place. */
    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LogStream(this::after, position(token), waking);
    }

    List<TrackedEventMessage<?>> after(long position, int most) {
        return log.after(position, most).stream()
                .<TrackedEventMessage<?>>map(events::tracked)
                .toList();
    }

    static long position(@Nullable TrackingToken token) {
        return token == null
                ? 0
                : token.position().orElseThrow(() -> new IllegalArgumentException("not a token of a log: " + token));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(log.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new GlobalSequenceTrackingToken(log.positionBefore(instant));
    }
}
