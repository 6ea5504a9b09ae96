package limits.api.eventlog.axon;

import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import limits.api.eventlog.CameSecond;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/**
 * One attempt at a decision that may use what is remembered of its subject; travels with the command. A command without
 * one is decided on what is stored.
 */
final class Attempt {

    private static final String KEY = "attempt";

    private BooleanSupplier grown = () -> true;
    private boolean remembered;
    private boolean saidNo;

    /** The attempt that this thread's unit of work is making. */
    static Optional<Attempt> current() {
        return CurrentUnitOfWork.map(UnitOfWork::getMessage)
                .map(Message::getMetaData)
                .map(told -> told.get(KEY))
                .map(Attempt.class::cast);
    }

    <C> CommandMessage<C> on(CommandMessage<C> command) {
        return command.andMetaData(Map.of(KEY, this));
    }

    /** The subject was remembered, not loaded; it has grown when the decision has appended to it. */
    void remembers(BooleanSupplier hasGrown) {
        remembered = true;
        grown = hasGrown;
    }

    /** Something was taken for granted that the commit will show; whoever is refused before then is not refused for good. */
    void supposes() {
        remembered = true;
        saidNo = true;
    }

    /** What the handler itself came to: only a decision that appends may rest on memory. */
    void concluded(boolean answered) {
        saidNo = remembered && !(answered && grown.getAsBoolean());
    }

    boolean saidNo() {
        return saidNo;
    }

    /** Whether what came of it may be due to an old memory, or to a board on which another was writing. */
    boolean mayBeMistaken(Throwable thrown) {
        return saidNo || (lost(thrown) ? remembered : inTheWay(thrown));
    }

    private static boolean lost(Throwable thrown) {
        return thrown instanceof CameSecond
                || thrown instanceof ConcurrencyException
                || thrown instanceof AggregateStreamCreationException;
    }

    /** Two decisions on one subject meet on its boards before the log tells them apart. */
    private static boolean inTheWay(Throwable thrown) {
        return thrown instanceof DuplicateKeyException || thrown instanceof ConcurrencyFailureException;
    }
}
