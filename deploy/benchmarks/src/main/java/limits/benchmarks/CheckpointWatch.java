package limits.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import limits.api.database.Role;
import limits.api.eventlog.Arrivals;
import limits.api.eventlog.LogName;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody on the auditor's role who fetches the newest checkpoint each time the log grows, and notes when she had it. */
final class CheckpointWatch implements AutoCloseable {

    private final LogName log;
    private final HikariDataSource source;
    private final JdbcTemplate db;
    private final Arrivals arrivals;
    private final Semaphore grown = new Semaphore(0);
    private final ConcurrentSkipListMap<Long, Long> sizes = new ConcurrentSkipListMap<>();
    private final Thread thread;
    private volatile boolean open = true;

    CheckpointWatch(Server server, LogName log) {
        this.log = log;
        this.source = server.source(Role.AUDITOR, 3);
        this.db = new JdbcTemplate(source);
        this.arrivals = new Arrivals(log, source);
        this.arrivals.listen(grown::release);
        this.arrivals.start();
        this.thread = Thread.ofPlatform().name("auditor").start(this::watch);
    }

    private void watch() {
        while (open) {
            grown.acquireUninterruptibly();
            grown.drainPermits();
            db.query("SELECT size, note FROM " + log + ".checkpoint ORDER BY first DESC LIMIT 1", row -> {
                row.getString(2);
                sizes.putIfAbsent(row.getLong(1), System.nanoTime());
            });
        }
    }

    /** Waits until a checkpoint holds all that was appended; how many nanoseconds after the call it was seen. */
    long awaitAll() throws InterruptedException {
        long begun = System.nanoTime();
        Long all = db.queryForObject("SELECT count(*) FROM " + log + ".entry", Long.class);
        while (sizes.isEmpty() || sizes.lastKey() < (all == null ? 0 : all)) {
            Thread.sleep(1);
        }
        return Math.max(0, sizes.lastEntry().getValue() - begun);
    }

    /** When the first checkpoint was seen that holds each event. */
    Map<UUID, Long> seen() {
        var seen = new HashMap<UUID, Long>();
        db.query(
                "SELECT e.event, l.position FROM " + log + ".leaf l JOIN " + log + ".entry e ON e.id = l.entry",
                row -> {
                    var checkpoint = sizes.ceilingEntry(row.getLong(2));
                    if (checkpoint != null) {
                        seen.put(row.getObject(1, UUID.class), checkpoint.getValue());
                    }
                });
        return seen;
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        grown.release();
        thread.join();
        arrivals.close();
        source.close();
    }
}
