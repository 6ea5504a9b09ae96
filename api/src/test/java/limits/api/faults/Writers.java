package limits.api.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import limits.api.eventlog.Draft;
import limits.api.eventlog.EventLog;
import limits.api.eventlog.GroupCommit;
import limits.api.eventlog.OneBreath;
import limits.api.identity.Persona;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writers with a story each, who go on whatever happens: now with an entry that commits by itself, now with two in a
 * transaction. Whoever was not answered reads how far her story is before she goes on.
 */
final class Writers implements AutoCloseable {

    private static final long UNKNOWN = -1;
    private static final Duration BREATH = Duration.ofMillis(20);

    private final EventLog log;
    private final GroupCommit alone;
    private final TransactionTemplate together;
    private final Consumer<UUID> acknowledged;
    private final AtomicInteger failures = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean open = true;

    /** @param acknowledged told of each entry after it was acknowledged */
    Writers(EventLog log, DataSource source, int count, Consumer<UUID> acknowledged) {
        this.log = log;
        this.alone = new GroupCommit(log);
        this.together = new TransactionTemplate(new OneBreath(source));
        this.acknowledged = acknowledged;
        for (int n = 0; n < count; n++) {
            String story = "writer " + n;
            threads.add(Thread.ofPlatform().daemon().name(story).start(() -> write(story)));
        }
    }

    /** How many calls were not acknowledged. */
    int failures() {
        return failures.get();
    }

    private void write(String story) {
        long next = UNKNOWN;
        while (open) {
            try {
                next = next == UNKNOWN ? known(story) : next;
                next += next % 3 == 0 ? two(story, next) : one(story, next);
            } catch (RuntimeException failed) {
                failures.incrementAndGet();
                next = UNKNOWN;
                LockSupport.parkNanos(BREATH.toNanos());
            }
        }
    }

    private long known(String story) {
        return log.lastSequence(Persona.key(story).text()).map(last -> last + 1).orElse(0L);
    }

    private int one(String story, long next) {
        Draft draft = LogUnderFaults.draft(UUID.randomUUID(), story, next);
        alone.append(draft);
        acknowledged.accept(draft.event());
        return 1;
    }

    private int two(String story, long next) {
        Draft first = LogUnderFaults.draft(UUID.randomUUID(), story, next);
        Draft second = LogUnderFaults.draft(UUID.randomUUID(), story, next + 1);
        together.executeWithoutResult(status -> {
            log.append(List.of(first));
            // Whoever looks makes the transaction say what it would have kept for its end.
            log.lastSequence(first.stream());
            log.append(List.of(second));
        });
        acknowledged.accept(first.event());
        acknowledged.accept(second.event());
        return 2;
    }

    @Override
    public void close() {
        open = false;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
