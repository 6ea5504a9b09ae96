package limits.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import limits.api.database.Role;
import limits.api.eventlog.Draft;
import limits.api.eventlog.EventLog;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.GroupCommit;
import limits.api.eventlog.LogName;
import limits.api.eventlog.LogReader;
import limits.api.eventlog.OneBreath;
import limits.api.eventlog.Snapshots;
import limits.api.eventlog.StableJson;
import limits.api.eventlog.axon.AxonEngine;
import limits.api.eventlog.axon.DecisionBus;
import limits.api.eventlog.axon.Folds;
import limits.api.eventlog.axon.LogSource;
import limits.api.eventlog.axon.LogStore;
import limits.api.eventlog.axon.OneStory;
import limits.api.eventlog.axon.StoredEvents;
import limits.api.eventlog.axon.Waking;
import org.axonframework.config.Configurer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One of our logs as the product's contexts wire it, under the role that may INSERT and SELECT in it and nothing else. */
final class OurLog implements Stories {

    private static final int BATCH = 1_000;

    private final Remarks remarks;
    private final HikariDataSource source;
    private final EventLog log;
    private final GroupCommit group;
    private final TransactionTemplate transaction;
    private final Wired wired;

    OurLog(Server server, Remarks remarks, Signing signing, Role role, int connections, boolean board) {
        this(remarks, signing, new LogName(role.login()), server.source(role, connections), board, () -> {});
    }

    /** A log that is there already, on a pool of somebody else's. */
    OurLog(Remarks remarks, Signing signing, LogName name, HikariDataSource source, boolean board, Runnable appended) {
        this.remarks = remarks;
        this.source = source;
        var db = new JdbcTemplate(source);
        this.log = new EventLog(name, db, signing.seal(), appended);
        this.group = new GroupCommit(log);
        var manager = new OneBreath(source);
        this.transaction = new TransactionTemplate(manager);
        var transactions = new SpringTransactionManager(manager);
        var stored = new StoredEvents(new EventNames(Remarks.VOCABULARY), StableJson.mapper());
        var follow = new LogSource(new LogReader(name, db), stored, Waking.never());
        var folds = new Folds(new Snapshots(name, db, signing.seal()), Remarks.VOCABULARY);
        var store = LogStore.of(new AxonEngine(log, follow, stored, folds), follow);
        this.wired = new Wired(transactions, remarks.provenance(), new DecisionBus(transactions), axon -> {
            configure(axon, store, folds);
            if (board) {
                Wired.keep(axon, new MinutesBoard(JdbcClient.create(db)));
            }
        });
    }

    private static void configure(Configurer axon, LogStore store, Folds folds) {
        axon.configureEventStore(config -> store).configureAggregate(OneStory.room(Minutes.class, store, folds));
    }

    @Override
    public void tell(List<Minutes.Id> stories, int events) {
        var drafts = new ArrayList<Draft>(BATCH);
        for (Minutes.Id minutes : stories) {
            for (int sequence = 0; sequence < events; sequence++) {
                drafts.add(remarks.draft(minutes, sequence));
            }
            if (drafts.size() >= BATCH) {
                append(drafts);
                drafts.clear();
            }
        }
        if (!drafts.isEmpty()) {
            append(drafts);
        }
    }

    private void append(List<Draft> drafts) {
        transaction.executeWithoutResult(status -> log.append(drafts));
    }

    /** One event in a story of its own, as the access log appends: sharing the flush with whoever waits. */
    Draft append() {
        Draft draft = remarks.alone();
        group.append(draft);
        return draft;
    }

    @Override
    public void note(Minutes.Id minutes) {
        wired.note(minutes);
    }

    @Override
    public int load(Minutes.Id minutes) {
        return wired.load(minutes);
    }

    /** Folds one story in a unit of work that commits, so that its snapshot is kept where it is long enough for one. */
    int loadAndFold(Minutes.Id minutes) {
        return wired.loadAndCommit(minutes);
    }

    @Override
    public void close() {
        wired.close();
        source.close();
    }
}
