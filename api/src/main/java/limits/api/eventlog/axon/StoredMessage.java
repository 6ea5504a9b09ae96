package limits.api.eventlog.axon;

import java.util.Map;
import limits.api.eventlog.Draft;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.Provenance;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is stored of one event, as Axon hands it on: its JSON is read when somebody asks for it, and never when nobody
 * does, so that a reader who wants few kinds of event does not pay for the others.
 */
final class StoredMessage<T> implements Message<T> {

    private static final long serialVersionUID = 1L;

    private final transient Draft stored;
    private final transient EventNames names;
    private final transient JsonMapper json;
    private final Class<T> type;
    private transient @Nullable T payload;
    private transient @Nullable MetaData told;

    StoredMessage(Draft stored, EventNames names, Class<T> type, JsonMapper json) {
        this.stored = stored;
        this.names = names;
        this.type = type;
        this.json = json;
    }

    @Override
    public String getIdentifier() {
        return stored.event().toString();
    }

    @Override
    public Class<T> getPayloadType() {
        return type;
    }

    @Override
    public T getPayload() {
        T read = payload;
        if (read == null) {
            read = type.cast(names.read(stored, json));
            payload = read;
        }
        return read;
    }

    @Override
    public MetaData getMetaData() {
        MetaData read = told;
        if (read == null) {
            read = MetaData.from(
                    json.readValue(stored.provenance(), Provenance.class).metadata());
            told = read;
        }
        return read;
    }

    @Override
    public Message<T> withMetaData(Map<String, ?> other) {
        return new GenericMessage<>(getIdentifier(), getPayload(), other);
    }

    @Override
    public Message<T> andMetaData(Map<String, ?> more) {
        return withMetaData(getMetaData().mergedWith(more));
    }
}
