package limits.api.eventlog.axon;

import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;

/**
 * Loads the subject of a decision from its own story alone.
 *
 * <p>What this guarantees: a key under which another story of the same log is told looks like a key that nobody has used, so
 * that naming a situation as if it were a report or a charter tells nothing. What it does not: hide a subject from a
 * command of its own room; the room decides that.
 */
public final class OneStory<T> extends EventSourcingRepository<T> {

    private OneStory(Builder<T> told) {
        super(told);
    }

    public static <T> OneStory<T> of(Class<T> aggregate, Configuration axon) {
        return new OneStory<>(EventSourcingRepository.builder(aggregate)
                .parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(axon.handlerDefinition(aggregate))
                .repositoryProvider(axon::repository)
                .eventStore(axon.eventStore()));
    }

    @Override
    protected DomainEventStream readEvents(String stream) {
        String story = aggregateModel().type();
        return DomainEventStream.of(super.readEvents(stream).asStream().filter(event -> story.equals(event.getType())));
    }
}
