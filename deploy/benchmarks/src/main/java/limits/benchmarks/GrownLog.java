package limits.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import limits.api.database.Role;
import limits.api.eventlog.Draft;
import limits.api.eventlog.EventLog;
import limits.api.eventlog.LogName;
import limits.api.eventlog.LogReader;
import limits.api.eventlog.sequencing.Sequencer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One of our logs, grown step by step to the sizes at which things are measured: stories of ten events each, and at each size
 * one story of a thousand whose events lie scattered among the others.
 */
final class GrownLog implements AutoCloseable {

    /** Events of the one long story. */
    static final int LONG = 1_000;

    private static final int BATCH = 1_000;
    private static final int STORY = 10;

    private final Server server;
    private final Remarks remarks;
    private final Signing signing;
    private final HikariDataSource source;
    private final HikariDataSource sequencer;
    private final LogName name = new LogName(Role.CASESHARING.login());
    private long size;
    private Minutes.Id longStory;

    GrownLog(Setup setup) {
        this.server = setup.server();
        this.remarks = setup.remarks();
        this.signing = setup.signing();
        this.source = server.source(Role.CASESHARING, 8);
        this.sequencer = server.source(Role.SEQUENCER, 2);
        this.longStory = remarks.draw();
    }

    /** Appends to that size while the sequencer is at work, and waits until all has its position. */
    void growTo(long entries) {
        longStory = remarks.draw();
        try (var leader = new Sequencer(signing.plan(name, sequencer)).start()) {
            var log = new EventLog(name, new JdbcTemplate(source), signing.seal(), leader::nudge);
            var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
            long batches = (entries - size) / BATCH;
            for (long batch = 0; batch < batches; batch++) {
                List<Draft> drafts = drafts(batch, batches);
                transaction.executeWithoutResult(status -> log.append(drafts));
            }
            if (!reader().settled(Duration.ofHours(2))) {
                throw new IllegalStateException("the sequencer did not come to the end");
            }
        }
        size = entries;
    }

    private List<Draft> drafts(long batch, long batches) {
        var drafts = new ArrayList<Draft>(BATCH);
        for (long sequence = LONG * batch / batches; sequence < LONG * (batch + 1) / batches; sequence++) {
            drafts.add(remarks.draft(longStory, sequence));
        }
        while (drafts.size() < BATCH) {
            Minutes.Id story = remarks.draw();
            for (int sequence = 0; sequence < STORY && drafts.size() < BATCH; sequence++) {
                drafts.add(remarks.draft(story, sequence));
            }
        }
        return drafts;
    }

    long size() {
        return size;
    }

    /** How this size is written in the report. */
    String setting() {
        return Growing.setting(size);
    }

    LogName name() {
        return name;
    }

    Minutes.Id longStory() {
        return longStory;
    }

    Remarks remarks() {
        return remarks;
    }

    Signing signing() {
        return signing;
    }

    HikariDataSource source() {
        return source;
    }

    /** A second pool, for whoever closes what she was given. */
    HikariDataSource another() {
        return server.source(Role.CASESHARING, 2);
    }

    HikariDataSource sequencer() {
        return sequencer;
    }

    LogReader reader() {
        return new LogReader(name, new JdbcTemplate(source));
    }

    @Override
    public void close() {
        source.close();
        sequencer.close();
    }
}
