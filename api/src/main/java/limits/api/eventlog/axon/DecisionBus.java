package limits.api.eventlog.axon;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.MessageHandler;

/**
 * Decides each command in one transaction, and where that rested on memory, or on a supposition, and nothing came of it, once
 * more on what is stored.
 *
 * <p>What this guarantees: no refusal, no answer without an event and no lost race is told to anybody on the strength of
 * what this node remembers or supposes, and no failure of a board on which another decision was writing; the first attempt is rolled
 * back whole, its receipt included, before the second begins. A decision that appends needs no second look, because the log
 * takes each sequence number of a story once.
 */
public final class DecisionBus extends SimpleCommandBus {

    /** Whether what is being decided may be decided once more, so that something may be supposed until the commit shows it. */
    public static boolean mayDecideAgain() {
        return Attempt.current().isPresent();
    }

    /** Says that something is supposed: a refusal, or a commit that trips over a row, then leads to a second decision. */
    public static boolean supposes() {
        var attempt = Attempt.current();
        attempt.ifPresent(Attempt::supposes);
        return attempt.isPresent();
    }

    public DecisionBus(TransactionManager transactions) {
        super(SimpleCommandBus.builder().transactionManager(transactions));
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        var attempt = new Attempt();
        MessageHandler<CommandMessage<?>> watched = message -> decide(attempt, handler, message);
        super.<C, R>handle(attempt.on(command), watched, (asked, result) -> {
            if (result.isExceptional() && attempt.mayBeMistaken(result.exceptionResult())) {
                super.handle(command, handler, callback);
            } else {
                callback.onResult(command, result);
            }
        });
    }

    private static Object decide(
            Attempt attempt, MessageHandler<? super CommandMessage<?>> handler, CommandMessage<?> message)
            throws Exception {
        boolean answered = false;
        Object answer;
        try {
            answer = handler.handle(message);
            answered = true;
        } finally {
            attempt.concluded(answered);
        }
        if (attempt.saidNo()) {
            throw new DecideAgain();
        }
        return answer;
    }

    /** Rolls back an attempt that changed nothing; never reaches anybody. */
    private static final class DecideAgain extends RuntimeException {

        private static final long serialVersionUID = 1L;

        DecideAgain() {
            super("nothing was appended", null, false, false);
        }
    }
}
