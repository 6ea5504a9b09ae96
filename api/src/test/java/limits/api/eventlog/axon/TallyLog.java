package limits.api.eventlog.axon;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import limits.api.EngineForTests;
import limits.api.PostgresForTests;
import limits.api.contexts.Engine;
import limits.api.database.Databases;
import limits.api.database.Logins;
import limits.api.database.Role;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.Provenance;
import limits.api.eventlog.StableJson;
import limits.api.eventlog.axon.Tally.TallyEvent;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Organisation;
import limits.kernel.Person;
import limits.kernel.Vocabulary;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.springframework.transaction.support.TransactionTemplate;

/** A log of tallies in a fresh database, as Axon sees it; sequenced when the test says so. */
final class TallyLog implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    static final Actor SOMEBODY = new Actor(
            new Person(Tally.Id.drawn().key()),
            Capacity.COORDINATOR,
            new Organisation(Tally.Id.drawn().key()));

    final Logins logins = PostgresForTests.freshDatabase();
    final Databases databases = new Databases(logins);
    final Engine engine = EngineForTests.over(databases);
    final TransactionTemplate transaction = databases.as(Role.GOVERNANCE).transaction();
    private final StoredEvents stored = stored(Tally.VOCABULARY);
    final AxonEngine axon = axon(Tally.VOCABULARY);

    /** The same log, read in another vocabulary. */
    AxonEngine axon(Vocabulary vocabulary) {
        return new AxonEngine(
                engine.log(Role.GOVERNANCE),
                source(Waking.never()),
                stored(vocabulary),
                new Folds(engine.snapshots(Role.GOVERNANCE), vocabulary));
    }

    private static StoredEvents stored(Vocabulary vocabulary) {
        return new StoredEvents(new EventNames(vocabulary), StableJson.mapper());
    }

    LogSource source(Waking waking) {
        return new LogSource(engine.reader(Role.GOVERNANCE, Role.GOVERNANCE), stored, waking);
    }

    LogStore store(Waking waking) {
        return LogStore.of(axon, source(waking));
    }

    /** The event of a tally with that number. */
    static DomainEventMessage<TallyEvent> counted(Tally.Id tally, long sequence, int by) {
        UUID command = UUID.randomUUID();
        return new GenericDomainEventMessage<>(
                "Tally",
                tally.toString(),
                sequence,
                new TallyEvent.Counted(tally, by),
                Map.of(
                        Provenance.ACTOR, SOMEBODY,
                        Provenance.AT, NOON,
                        Provenance.COMMAND, command,
                        Provenance.CAUSE, command));
    }

    /** The first events of a tally, each counting one. */
    static List<DomainEventMessage<TallyEvent>> first(Tally.Id tally, int many) {
        return IntStream.range(0, many).mapToObj(n -> counted(tally, n, 1)).toList();
    }

    void append(List<? extends EventMessage<?>> events) {
        append(axon, events);
    }

    void append(AxonEngine through, List<? extends EventMessage<?>> events) {
        transaction.executeWithoutResult(status -> through.appendEvents(events));
    }

    void append(EventMessage<?> event) {
        append(List.of(event));
    }

    void sequence() {
        engine.sequencer(Role.GOVERNANCE).catchUp();
    }

    void asOwner(String sql) {
        try (var connection = DriverManager.getConnection(
                        logins.url(Role.OWNER), logins.user(Role.OWNER), logins.password(Role.OWNER));
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        engine.close();
        databases.close();
    }
}
