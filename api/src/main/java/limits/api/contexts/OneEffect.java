package limits.api.contexts;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import limits.api.eventlog.OneBreath;
import limits.api.eventlog.Provenance;
import limits.api.eventlog.axon.DecisionBus;
import limits.kernel.Actor;
import limits.kernel.Ask;
import limits.kernel.Refused;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives a command one effect, however often it is sent: its receipt is written in the transaction of its events.
 *
 * <p>What this guarantees: the same person, identifier and question decide once, also when two copies arrive together (the
 * second waits for the first to commit or roll back, at the latest with her own commit). A refusal leaves no receipt, so that asking again asks again. What
 * it does not: remember the answer; a repeated command is answered with "done", if its context says that she may still
 * hear it.
 */
final class OneEffect implements MessageHandlerInterceptor<CommandMessage<?>> {

    /** Keyed digest of what was asked, under which the front door hands the command in. */
    static final String ASKED = "asked";

    private static final String RECEIPT = "INSERT INTO command_receipt (person, command, asked) VALUES (?, ?, ?)";

    private final DataSource source;
    private final JdbcClient db;
    private final MayAsk first;
    private final StillMay again;

    /**
     * @param first for whom what a command is about is there, when it is asked the first time
     * @param again who may hear that it was done, when it is repeated
     */
    OneEffect(DataSource source, MayAsk first, StillMay again) {
        this.source = source;
        this.db = JdbcClient.create(source);
        this.first = first;
        this.again = again;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        MetaData told = work.getMessage().getMetaData();
        Actor by = (Actor) told.get(Provenance.ACTOR);
        String person = by.person().toString();
        byte[] asked = (byte[]) told.get(ASKED);
        Object command = told.get(Provenance.COMMAND);
        boolean isFirst = supposed(person, command, asked) || written(person, command, asked);
        Ask ask = (Ask) work.getMessage().getPayload();
        boolean there = isFirst ? first.ask(ask, by) : again.hear(ask, by, (Instant) told.get(Provenance.AT));
        if (!there) {
            throw new Refused(CommandRefusal.NO_SUCH_THING);
        }
        if (isFirst) {
            return chain.proceed();
        }
        byte[] before = db.sql("SELECT asked FROM command_receipt WHERE person = ? AND command = ?")
                .params(person, command)
                .query(byte[].class)
                .single();
        if (!MessageDigest.isEqual(before, asked)) {
            throw new Refused(CommandRefusal.IDENTIFIER_TAKEN);
        }
        return AlreadyDone.ONCE;
    }

    /** Where it may be decided once more, it is supposed to be the first, and its receipt goes with the commit. */
    private boolean supposed(String person, Object command, byte[] asked) {
        List<Object[]> receipt = List.<Object[]>of(new Object[] {person, command, asked});
        return DecisionBus.mayDecideAgain() && OneBreath.atLast(source, RECEIPT, receipt) && DecisionBus.supposes();
    }

    private boolean written(String person, Object command, byte[] asked) {
        return db.sql(RECEIPT + " ON CONFLICT DO NOTHING")
                        .params(person, command, asked)
                        .update()
                == 1;
    }

    /** What a repeated command is answered with. */
    enum AlreadyDone {
        ONCE
    }
}
