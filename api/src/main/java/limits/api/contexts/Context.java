package limits.api.contexts;

import java.util.List;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.LogReader;
import limits.api.eventlog.Replay;
import limits.kernel.Ask;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.Configuration;

/**
 * One bounded context at work: its log, its words, and the bus on which alone its commands are heard.
 *
 * @param commands what may be asked here, as the sealed interfaces of its rooms
 * @param refusing hears of every command that was refused here
 */
public record Context(
        List<Class<? extends Ask>> commands,
        LogReader log,
        EventNames names,
        Replay replay,
        Configuration axon,
        Refusing refusing)
        implements AutoCloseable {

    public Context {
        commands = List.copyOf(commands);
    }

    /** Whether this context decides on the command. */
    boolean decidesOn(Ask ask) {
        return commands.stream().anyMatch(room -> room.isInstance(ask));
    }

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
