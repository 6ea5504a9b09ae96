package limits.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Axon's stock JDBC engine under its stock event store and repository, on the tables its own factory makes for PostgreSQL
 * (bytea). Our JSON instead of Axon's default, which makes its rows smaller than they would be.
 */
final class StockAxon implements Stories {

    private final Remarks remarks;
    private final HikariDataSource source;
    private final EventStorageEngine engine;
    private final Wired wired;

    /** @param board whether each decision also writes a row of a board */
    StockAxon(Server server, Remarks remarks, String schema, int connections, boolean board) {
        this.remarks = remarks;
        server.owner().execute("CREATE SCHEMA " + schema);
        this.source = server.source(schema, connections);
        var transactions = new SpringTransactionManager(new JdbcTransactionManager(source));
        this.engine = engine(transactions);
        var db = new JdbcTemplate(source);
        db.execute(MinutesBoard.TABLE);
        var bus = SimpleCommandBus.builder().transactionManager(transactions).build();
        this.wired = new Wired(transactions, remarks.provenance(), bus, axon -> {
            configure(axon);
            if (board) {
                Wired.keep(axon, new MinutesBoard(JdbcClient.create(db)));
            }
        });
    }

    private JdbcEventStorageEngine engine(TransactionManager transactions) {
        var made = JdbcEventStorageEngine.builder()
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(source)))
                .transactionManager(transactions)
                .eventSerializer(Wired.serializer())
                .snapshotSerializer(Wired.serializer())
                .persistenceExceptionResolver(new JdbcSQLErrorCodesResolver())
                .build();
        made.createSchema(PostgresEventTableFactory.INSTANCE);
        return made;
    }

    private void configure(Configurer axon) {
        axon.configureEmbeddedEventStore(config -> engine)
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Minutes.class));
    }

    @Override
    public void tell(List<Minutes.Id> stories, int events) {
        for (int from = 0; from < stories.size(); from += 100) {
            var batch = new ArrayList<DomainEventMessage<?>>();
            for (Minutes.Id minutes : stories.subList(from, Math.min(from + 100, stories.size()))) {
                for (int sequence = 0; sequence < events; sequence++) {
                    batch.add(message(minutes, sequence, Remarks.event(minutes, sequence)));
                }
            }
            append(batch);
        }
    }

    /** One event in a transaction of its own, in a story of its own. */
    void append() {
        Minutes.Id minutes = remarks.draw();
        append(List.of(message(minutes, 0, Remarks.event(minutes, 1))));
    }

    private void append(List<DomainEventMessage<?>> batch) {
        wired.inTransaction(() -> {
            engine.appendEvents(batch);
            return batch.size();
        });
    }

    private DomainEventMessage<?> message(Minutes.Id minutes, long sequence, MinutesEvent event) {
        return new GenericDomainEventMessage<>(
                "Minutes",
                minutes.toString(),
                sequence,
                event,
                remarks.provenance().metadata());
    }

    @Override
    public void note(Minutes.Id minutes) {
        wired.note(minutes);
    }

    @Override
    public int load(Minutes.Id minutes) {
        return wired.load(minutes);
    }

    @Override
    public void close() {
        wired.close();
        source.close();
    }
}
