package limits.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import limits.api.database.Role;
import limits.api.eventlog.Arrivals;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.LogName;
import limits.api.eventlog.LogReader;
import limits.api.eventlog.StableJson;
import limits.api.eventlog.axon.LogSource;
import limits.api.eventlog.axon.StoredEvents;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;

/** A reader in another context: another role, woken by the sequencer's notification, which notes when it had each event. */
final class ReaderElsewhere implements AutoCloseable {

    private final HikariDataSource source;
    private final Arrivals arrivals;
    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final Map<UUID, Long> seen = new ConcurrentHashMap<>();
    private final CountDownLatch first = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean open = true;

    ReaderElsewhere(Server server, LogName log) {
        this.source = server.source(Role.REPORTING, 3);
        var stored = new StoredEvents(new EventNames(Remarks.VOCABULARY), StableJson.mapper());
        this.arrivals = new Arrivals(log, source);
        var follow = new LogSource(new LogReader(log, new JdbcTemplate(source)), stored, arrivals::listen);
        this.stream = follow.openStream(follow.createHeadToken());
        this.arrivals.start();
        this.thread = Thread.ofPlatform().name("reader").start(this::read);
    }

    private void read() {
        try {
            while (open) {
                TrackedEventMessage<?> event = stream.nextAvailable();
                seen.put(UUID.fromString(event.getIdentifier()), System.nanoTime());
                event.getPayload();
                first.countDown();
            }
        } catch (InterruptedException | IllegalStateException closed) {
            open = false;
        }
    }

    void awaitFirst() throws InterruptedException {
        first.await();
    }

    /** When each event was here. */
    Map<UUID, Long> seen() {
        return seen;
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        thread.interrupt();
        thread.join();
        stream.close();
        arrivals.close();
        source.close();
    }
}
