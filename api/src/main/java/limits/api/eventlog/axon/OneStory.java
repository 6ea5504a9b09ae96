package limits.api.eventlog.axon;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.LockAwareAggregate;
import org.axonframework.modelling.command.RepositoryProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Loads the subject of a decision from its own story alone, or remembers it from the last decision; keeps a snapshot of it
 * when its story has grown long.
 *
 * <p>What this guarantees: a key under which another story of the same log is told looks like a key that nobody has used, so
 * that naming a situation as if it were a report or a charter tells nothing. Memory serves an {@link Attempt} only, and the
 * bus lets it stand only where an append follows. What it does not: hide a subject from a command of its own room; the
 * room decides that.
 */
public final class OneStory<T> extends EventSourcingRepository<T> {

    private static final Logger LOG = LoggerFactory.getLogger(OneStory.class);

    /** Subjects remembered of each kind: some ten megabytes where each is as long as a full action plan. */
    private static final int REMEMBERED = 1_000;

    private final LogStore store;
    private final Roots<T> roots;
    private final RepositoryProvider others;
    private final Memory<T> memory = new Memory<>(REMEMBERED);
    private final ThreadLocal<Boolean> beginning = ThreadLocal.withInitial(() -> false);

    private OneStory(Builder<T> told, LogStore store, Roots<T> roots, RepositoryProvider others) {
        super(told);
        this.store = store;
        this.roots = roots;
        this.others = others;
    }

    /**
     * How a room decides: on stories like these, each named by the command.
     *
     * @param folds knows the story that is named after the aggregate
     */
    public static <T> AggregateConfigurer<T> room(Class<T> aggregate, LogStore store, Folds folds) {
        return AggregateConfigurer.defaultConfiguration(aggregate)
                .configureCommandTargetResolver(axon -> new NamedSubject())
                .configureRepository(axon -> of(aggregate, store, folds, axon));
    }

    private static <T> OneStory<T> of(Class<T> aggregate, LogStore store, Folds folds, Configuration axon) {
        var roots = new Roots<>(aggregate, folds.of(aggregate.getSimpleName()).type());
        Builder<T> told = EventSourcingRepository.builder(aggregate)
                .parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(axon.handlerDefinition(aggregate))
                .repositoryProvider(axon::repository)
                .aggregateFactory(roots)
                .snapshotTriggerDefinition(type -> new Length())
                .eventStore(store);
        return new OneStory<>(told, store, roots, axon::repository);
    }

    @Override
    protected DomainEventStream readEvents(String stream) {
        return store.story(stream, aggregateModel().type());
    }

    /** A command that may begin a story mostly does: so an attempt supposes that there is none, which the log then shows. */
    @Override
    protected LockAwareAggregate<T, EventSourcedAggregate<T>> doLoadOrCreate(String stream, Callable<T> begin)
            throws Exception {
        beginning.set(true);
        try {
            return super.doLoadOrCreate(stream, begin);
        } finally {
            beginning.remove();
        }
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String stream, @Nullable Long expected) {
        Optional<EventSourcedAggregate<T>> known =
                Attempt.current().flatMap(attempt -> memory.take(stream).map(subject -> remember(subject, attempt)));
        if (known.isEmpty() && beginning.get()) {
            Attempt.current().ifPresent(attempt -> {
                attempt.remembers(() -> store.grows(stream));
                throw new AggregateNotFoundException(stream, "supposed to be new");
            });
        }
        return known.orElseGet(() -> super.doLoadWithLock(stream, expected));
    }

    private EventSourcedAggregate<T> remember(Memory.Known<T> known, Attempt attempt) {
        var subject = EventSourcedAggregate.reconstruct(
                known.subject(), aggregateModel(), known.sequence(), false, store, others, known.length());
        attempt.remembers(() -> subject.version() > known.sequence());
        return subject;
    }

    @Override
    protected void doSaveWithLock(EventSourcedAggregate<T> subject) {
        super.doSaveWithLock(subject);
        Long sequence = subject.version();
        if (sequence != null && subject.getSnapshotTrigger() instanceof Length length) {
            // Within the lock on this subject, which the unit of work gives back at its very end.
            CurrentUnitOfWork.get().afterCommit(work -> {
                String stream = subject.identifierAsString();
                if (length.cut()) {
                    fold(stream, sequence, subject.getAggregateRoot());
                }
                memory.keep(stream, new Memory.Known<>(subject.getAggregateRoot(), sequence, length));
            });
        }
    }

    /** The decision has committed: that a snapshot fails is no reason to say that it did. */
    private void fold(String stream, long sequence, T root) {
        try {
            store.storeSnapshot(
                    new GenericDomainEventMessage<>(aggregateModel().type(), stream, sequence, roots.standing(root)));
        } catch (DataAccessException failed) {
            LOG.warn("no snapshot was kept of a {}", aggregateModel().type());
        }
    }
}
