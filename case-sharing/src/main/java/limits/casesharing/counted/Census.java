package limits.casesharing.counted;

import limits.casesharing.casefile.SituationEvent;
import limits.casesharing.casefile.SituationEvent.SituationClosed;
import limits.casesharing.casefile.SituationEvent.SituationOpened;
import limits.casesharing.referral.ReferralEvent;
import limits.casesharing.referral.ReferralEvent.FollowUpRecorded;
import limits.casesharing.referral.ReferralEvent.ReferralAccepted;
import limits.casesharing.referral.ReferralEvent.ReferralCompleted;
import limits.casesharing.referral.ReferralEvent.ReferralProposed;
import limits.casesharing.referral.ReferralEvent.ReferralStarted;
import limits.kernel.AgeBand;
import limits.kernel.Quarter;
import limits.published.Measure;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who counts where. A young person counts once in a measure and group of schemes, in the quarter in which the fact was
 * recorded, as she was when her situation was opened: so no later fact moves her, and no outcome exceeds its beginning.
 */
public final class Census {

    private final JdbcClient rows;

    public Census(JdbcClient rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(SituationEvent event) {
        if (event instanceof SituationOpened it) {
            opened(it);
        } else if (event instanceof SituationClosed it) {
            reached(it.situation().toString(), Measure.SITUATIONS_CLOSED, "", Quarter.of(it.on()));
        }
    }

    private void opened(SituationOpened it) {
        var quarter = Quarter.of(it.on()).toString();
        rows.sql("INSERT INTO counted (situation, measure, scheme, project, place, age, sex, entered, quarter)"
                        + " SELECT ?, ?, '', project, '', ?, 'NOT_SAID', ?, ? FROM ad_hoc_group WHERE ad_hoc_group = ?")
                .params(
                        it.situation().toString(),
                        Measure.SITUATIONS_OPENED.name(),
                        AgeBand.of(it.youth().years()).name(),
                        quarter,
                        quarter,
                        it.group().toString())
                .update();
    }

    @EventHandler
    void on(ReferralEvent event) {
        switch (event) {
            case ReferralProposed it -> proposed(it);
            case ReferralAccepted it -> reached(it, Measure.REFERRALS_ACCEPTED);
            case ReferralStarted it -> reached(it, Measure.REFERRALS_STARTED);
            case ReferralCompleted it -> reached(it, Measure.REFERRALS_COMPLETED);
            case FollowUpRecorded it -> reached(it, Measure.FOLLOWED_UP_AT_SIX_MONTHS);
            case ReferralEvent.AgreementRecorded nothing -> {}
            case ReferralEvent.ReferralSent nothing -> {}
            case ReferralEvent.ReferralDeclined nothing -> {}
            case ReferralEvent.NoShowRecorded nothing -> {}
            case ReferralEvent.ReferralWithdrawn nothing -> {}
        }
    }

    private void proposed(ReferralProposed it) {
        var scheme = it.scheme().group().orElseThrow().name();
        rows.sql("INSERT INTO counted_referral (referral, situation, scheme) VALUES (?, ?, ?)")
                .params(it.referral().toString(), it.situation().toString(), scheme)
                .update();
        reached(it.situation().toString(), Measure.REFERRALS_PROPOSED, scheme, Quarter.of(it.on()));
    }

    private void reached(ReferralEvent event, Measure measure) {
        rows.sql("SELECT situation, scheme FROM counted_referral WHERE referral = ?")
                .param(event.referral().toString())
                .query((row, n) -> new String[] {row.getString(1), row.getString(2)})
                .optional()
                .ifPresent(of -> reached(of[0], measure, of[1], Quarter.of(event.on())));
    }

    /** Once: a second referral to the same group of schemes changes nothing. */
    private void reached(String situation, Measure measure, String scheme, Quarter quarter) {
        rows.sql("INSERT INTO counted (situation, measure, scheme, project, place, age, sex, entered, quarter)"
                        + " SELECT situation, ?, ?, project, place, age, sex, entered, ? FROM counted"
                        + " WHERE situation = ? AND measure = ? ON CONFLICT DO NOTHING")
                .params(measure.name(), scheme, quarter.toString(), situation, Measure.SITUATIONS_OPENED.name())
                .update();
    }
}
