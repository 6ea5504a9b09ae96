package limits.api.eventlog.axon;

import java.util.UUID;
import limits.api.eventlog.Draft;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.LogEntry;
import limits.api.eventlog.Provenance;
import limits.api.eventlog.Recorded;
import limits.kernel.EventName;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import tools.jackson.databind.json.JsonMapper;

/** Both ways between Axon's messages and what is stored: stable names instead of Java names, our JSON to the byte. */
public final class StoredEvents {

    private final EventNames names;
    private final JsonMapper json;

    public StoredEvents(EventNames names, JsonMapper json) {
        this.names = names;
        this.json = json;
    }

    Draft draft(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new IllegalStateException("only the events of a story are stored");
        }
        EventName name = EventNames.of(event.getPayloadType());
        return new Draft(
                UUID.fromString(event.getIdentifier()),
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                name.value(),
                name.revision(),
                json.writeValueAsString(event.getPayload()),
                json.writeValueAsString(Provenance.of(event.getMetaData())));
    }

    DomainEventMessage<?> message(Recorded entry) {
        Draft draft = entry.draft();
        return new GenericDomainEventMessage<>(
                draft.story(), draft.stream(), draft.sequence(), stored(draft), entry::at);
    }

    TrackedEventMessage<?> tracked(LogEntry entry) {
        Draft draft = entry.draft();
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(entry.position()),
                draft.story(),
                draft.stream(),
                draft.sequence(),
                stored(draft),
                entry::recordedAt);
    }

    private Message<?> stored(Draft draft) {
        return new StoredMessage<>(draft, names, names.type(draft.name(), draft.revision()), json);
    }
}
