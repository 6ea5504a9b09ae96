package limits.api.eventlog.axon;

import java.util.Optional;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.RepositoryProvider;
import org.jspecify.annotations.Nullable;

/**
 * Loads the subject of a decision from its own story alone, or remembers it from the last decision.
 *
 * <p>What this guarantees: a key under which another story of the same log is told looks like a key that nobody has used, so
 * that naming a situation as if it were a report or a charter tells nothing. Memory serves an {@link Attempt} only, and the
 * bus lets it stand only where an append follows. What it does not: hide a subject from a command of its own room; the
 * room decides that.
 */
public final class OneStory<T> extends EventSourcingRepository<T> {

    /** Subjects remembered of each kind: some ten megabytes where each is as long as a full action plan. */
    private static final int REMEMBERED = 1_000;

    private final EventStore store;
    private final RepositoryProvider others;
    private final Memory<T> memory = new Memory<>(REMEMBERED);

    private OneStory(Builder<T> told, EventStore store, RepositoryProvider others) {
        super(told);
        this.store = store;
        this.others = others;
    }

    public static <T> OneStory<T> of(Class<T> aggregate, Configuration axon) {
        Builder<T> told = EventSourcingRepository.builder(aggregate)
                .parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(axon.handlerDefinition(aggregate))
                .repositoryProvider(axon::repository)
                .eventStore(axon.eventStore());
        return new OneStory<>(told, axon.eventStore(), axon::repository);
    }

    @Override
    protected DomainEventStream readEvents(String stream) {
        String story = aggregateModel().type();
        return DomainEventStream.of(super.readEvents(stream).asStream().filter(event -> story.equals(event.getType())));
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String stream, @Nullable Long expected) {
        Optional<EventSourcedAggregate<T>> known =
                Attempt.current().flatMap(attempt -> memory.take(stream).map(subject -> remember(subject, attempt)));
        return known.orElseGet(() -> super.doLoadWithLock(stream, expected));
    }

    private EventSourcedAggregate<T> remember(Memory.Known<T> known, Attempt attempt) {
        var subject = EventSourcedAggregate.reconstruct(
                known.subject(),
                aggregateModel(),
                known.sequence(),
                false,
                store,
                others,
                NoSnapshotTriggerDefinition.TRIGGER);
        attempt.remembers(() -> subject.version() > known.sequence());
        return subject;
    }

    @Override
    protected void doSaveWithLock(EventSourcedAggregate<T> subject) {
        super.doSaveWithLock(subject);
        Long sequence = subject.version();
        if (sequence != null) {
            // Within the lock on this subject, which the unit of work gives back at its very end.
            CurrentUnitOfWork.get()
                    .afterCommit(work -> memory.keep(
                            subject.identifierAsString(), new Memory.Known<>(subject.getAggregateRoot(), sequence)));
        }
    }
}
