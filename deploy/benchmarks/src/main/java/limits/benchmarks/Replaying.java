package limits.benchmarks;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.StableJson;
import limits.api.eventlog.axon.LogSource;
import limits.api.eventlog.axon.ReaderThreads;
import limits.api.eventlog.axon.StoredEvents;
import limits.api.eventlog.axon.Waking;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;

/** The whole log told again, from its beginning, to a handler that does nothing. */
final class Replaying implements AtSize {

    private static final String CURSOR = "raw cursor over the log";
    private static final String ONE = "LIMITS, one processor";
    private static final String FOUR = "LIMITS, four segments";

    private final Picture picture = new Picture("replaying", "Replaying the whole log", "entries/s");

    @Override
    public void measure(GrownLog log, int rounds, Report report) {
        var raw = new RawReading(log.source(), log.name().text());
        Map<String, List<Round>> told = new Contest()
                .with(CURSOR, () -> round(log, raw::cursorOverTheLog))
                .with("raw cursor over the table", () -> round(log, raw::cursorOverEntries))
                .with(ONE, () -> round(log, () -> replay(log, 1)))
                .with(FOUR, () -> round(log, () -> replay(log, 4)))
                .hold(rounds);
        Told.compare(
                report,
                "replay",
                log.setting(),
                told,
                CURSOR,
                Map.of(ONE, Asked.atLeast(0.5), FOUR, Asked.atLeast(0.6)));
        told.forEach((who, round) -> picture.add(
                who,
                log.size(),
                Told.series("replay", log.setting(), who, round).spread().median()));
    }

    /** Reads everything and tells how much it was. */
    private interface Reading {
        long through() throws SQLException, InterruptedException;
    }

    private static Round round(GrownLog log, Reading reading) {
        try {
            long begun = System.nanoTime();
            long read = reading.through();
            long took = System.nanoTime() - begun;
            if (read != log.size()) {
                throw new IllegalStateException("read " + read + " of " + log.size());
            }
            return Round.through(read, took);
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException("the log could not be read", e);
        }
    }

    private static long replay(GrownLog log, int segments) throws InterruptedException {
        var names = new EventNames(Remarks.VOCABULARY);
        var source = new LogSource(log.reader(), new StoredEvents(names, StableJson.mapper()), silent());
        var handler = new Nothing(log.size());
        ScheduledExecutorService coordinator = ReaderThreads.coordinator("replay");
        ScheduledExecutorService workers = ReaderThreads.workers("replay", segments);
        var processor = PooledStreamingEventProcessor.builder()
                .name("replay")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(handler)
                        .build())
                .messageSource(source)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(segments)
                .initialToken(whole -> whole.createTailToken())
                .batchSize(ReaderThreads.AT_ONCE)
                .build();
        processor.start();
        handler.done.await(2, TimeUnit.HOURS);
        processor.shutDown();
        coordinator.shutdownNow();
        workers.shutdownNow();
        return handler.heard.get();
    }

    /** Somebody listens as in the product, but nothing arrives while an old log is told again. */
    private static Waking silent() {
        return arrived -> () -> {};
    }

    /** Is told every event, its JSON read, and does nothing with it. */
    static final class Nothing {

        private final AtomicLong heard = new AtomicLong();
        private final CountDownLatch done = new CountDownLatch(1);
        private final long last;

        Nothing(long last) {
            this.last = last;
        }

        @EventHandler
        void on(MinutesEvent event) {
            if (heard.incrementAndGet() == last) {
                done.countDown();
            }
        }
    }

    @Override
    public List<Picture> pictures() {
        return List.of(picture);
    }
}
