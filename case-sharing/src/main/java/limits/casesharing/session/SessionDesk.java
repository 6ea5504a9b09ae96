package limits.casesharing.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.accesslog.AccessLogEvent.Asked;
import limits.casesharing.accesslog.AccessLogEvent.ListShown;
import limits.casesharing.accesslog.AccessLogEvent.NothingThere;
import limits.casesharing.accesslog.AccessLogEvent.Shown;
import limits.casesharing.casefile.Belonging;
import limits.casesharing.group.Group;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.ParisTime;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where a member of the group sees its sessions: who sits there, and of the table only what was laid before her.
 *
 * <p><b>What this guarantees:</b> for whoever is no active member of the group there is no session; each look stands in the
 * access log before it is answered; how many situations lie on the table is not told.
 *
 * <p><b>What it does not:</b> it opens no content; reading is asked of each item.
 */
public final class SessionDesk {

    private final SessionRegister sessions;
    private final Belonging members;
    private final AccessLog log;
    private final TransactionOperations transaction;
    private final Supplier<Key> draw;

    /** @param draw gives a key that nobody can guess, another each time */
    public SessionDesk(
            SessionRegister sessions,
            Belonging members,
            AccessLog log,
            TransactionOperations transaction,
            Supplier<Key> draw) {
        this.sessions = sessions;
        this.members = members;
        this.log = log;
        this.transaction = transaction;
        this.draw = draw;
    }

    /** The sessions that the group holds at this moment; none for whoever is no active member. */
    public List<SessionSheet> held(Group.Id group, Actor by, Instant at) {
        return transaction.execute(status -> {
            log.note(new ListShown(draw.get(), by, Shown.SESSIONS, at));
            return mayKnow(group, by, at)
                    ? sessions.held(group, at).stream()
                            .map(sheet -> sheet.seenBy(by.person()))
                            .toList()
                    : List.of();
        });
    }

    /** One session, held or over; empty for whoever is no active member of its group, and when there is none. */
    public Optional<SessionSheet> look(Session.Id session, Actor by, Instant at) {
        return transaction.execute(status -> {
            var sheet = sessions.sheet(session).filter(one -> mayKnow(one.group(), by, at));
            log.note(
                    sheet.isPresent()
                            ? new ListShown(draw.get(), by, Shown.TABLE_OF_A_SESSION, at)
                            : new NothingThere(draw.get(), by, Asked.SESSION, session.key(), at));
            return sheet.map(one -> one.seenBy(by.person()));
        });
    }

    private boolean mayKnow(Group.Id group, Actor by, Instant at) {
        return by.capacity() == Capacity.MEMBER && members.active(group, by, ParisTime.dayOf(at));
    }
}
