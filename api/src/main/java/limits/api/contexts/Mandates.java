package limits.api.contexts;

import limits.api.eventlog.Provenance;
import limits.kernel.Actor;
import limits.kernel.Ask;
import limits.kernel.Refused;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Refuses every command that is not open to the mandate of whoever asks.
 *
 * <p>What this guarantees: no door can hand in a command under a mandate that the command's own room did not name, and a
 * command without an actor or without such a list goes nowhere. What it does not: that the person may decide on this
 * very subject; the aggregate asks that.
 */
final class Mandates implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        CommandMessage<?> command = work.getMessage();
        if (command.getPayload() instanceof Ask ask
                && command.getMetaData().get(Provenance.ACTOR) instanceof Actor actor
                && ask.openTo().contains(actor.capacity())) {
            return chain.proceed();
        }
        throw new Refused(CommandRefusal.NOT_YOURS_TO_ASK);
    }
}
