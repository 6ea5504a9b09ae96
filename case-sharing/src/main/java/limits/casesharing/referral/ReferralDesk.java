package limits.casesharing.referral;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.accesslog.AccessLogEvent.ListShown;
import limits.casesharing.accesslog.AccessLogEvent.Shown;
import limits.casesharing.casefile.Belonging;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationRoll;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.ParisTime;
import org.springframework.transaction.support.TransactionOperations;

/** Where a team sees its referrals, and a provider's contact what was sent to her; each asking is entered. */
public final class ReferralDesk {

    private final ReferralRegister referrals;
    private final SituationRoll situations;
    private final Belonging members;
    private final AccessLog log;
    private final TransactionOperations transaction;
    private final Supplier<Key> draw;

    /** @param draw gives a key that nobody can guess, another each time */
    public ReferralDesk(
            ReferralRegister referrals,
            SituationRoll situations,
            Belonging members,
            AccessLog log,
            TransactionOperations transaction,
            Supplier<Key> draw) {
        this.referrals = referrals;
        this.situations = situations;
        this.members = members;
        this.log = log;
        this.transaction = transaction;
        this.draw = draw;
    }

    /** The referrals of a situation, for its team; none for everybody else. */
    public List<ReferralFile> ofSituation(Situation.Id situation, Actor by, Instant at) {
        return transaction.execute(status -> {
            log.note(new ListShown(draw.get(), by, Shown.OWN_REFERRALS, at));
            boolean knows = by.capacity() == Capacity.MEMBER
                    && situations
                            .situation(situation)
                            .filter(file -> members.onTeam(file.group(), file.team(), by, ParisTime.dayOf(at)))
                            .isPresent();
            return knows ? referrals.ofSituation(situation) : List.of();
        });
    }

    /** What waits on the desk of a provider's contact; gone from it once a referral has ended. */
    public List<ReferralFile> withContact(Actor by, Instant at) {
        return transaction.execute(status -> {
            log.note(new ListShown(draw.get(), by, Shown.OWN_REFERRALS, at));
            return by.capacity() == Capacity.PROVIDER ? referrals.withContact(by) : List.of();
        });
    }
}
