package limits.api.contexts;

import limits.api.eventlog.EventLog;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.Replay;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.Configuration;

/**
 * One bounded context at work: its log, its words, and the bus on which alone its commands are heard.
 *
 * @param commands package whose commands belong here
 */
public record Context(String commands, EventLog log, EventNames names, Replay replay, Configuration axon)
        implements AutoCloseable {

    CommandBus bus() {
        return axon.commandBus();
    }

    /** The answer to a question of this context, for pages and desks. */
    public <T> T answer(Class<T> question) {
        return axon.getComponent(question);
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
