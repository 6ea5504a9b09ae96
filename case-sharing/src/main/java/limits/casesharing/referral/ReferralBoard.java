package limits.casesharing.referral;

import java.util.ArrayList;
import java.util.List;
import limits.casesharing.referral.ReferralEvent.*;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down how far each referral has come, in the transaction of the decision. */
public final class ReferralBoard {

    private final JdbcClient board;

    public ReferralBoard(JdbcClient board) {
        this.board = board;
    }

    @EventHandler
    void on(ReferralEvent event, @SequenceNumber long version) {
        switch (event) {
            case ReferralProposed it -> proposed(it, version);
            case AgreementRecorded it -> agreed(it, version);
            case ReferralSent it -> {
                set(it, version, ReferralStage.SENT, "");
                it.disclosed().forEach(item -> add("referral_disclosed", it, item.toString()));
            }
            case ReferralAccepted it -> set(it, version, ReferralStage.ACCEPTED, "start_by = ?, ", it.startBy());
            case ReferralDeclined it ->
                set(
                        it,
                        version,
                        ReferralStage.DECLINED,
                        "declined = ?, ",
                        it.because().name());
            case ReferralStarted it -> set(it, version, ReferralStage.STARTED, "");
            case NoShowRecorded it -> set(it, version, ReferralStage.NO_SHOW, "");
            case ReferralCompleted it -> completed(it, version);
            case FollowUpRecorded it ->
                set(
                        it,
                        version,
                        ReferralStage.FOLLOWED_UP,
                        "after_six = ?, ",
                        it.found().name());
            case ReferralWithdrawn it ->
                set(
                        it,
                        version,
                        ReferralStage.WITHDRAWN,
                        "withdrawn = ?, ",
                        it.because().name());
        }
    }

    private void proposed(ReferralProposed it, long version) {
        board.sql("INSERT INTO referral (referral, situation, scheme, provider, contact, lead, stage, since, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        it.referral().toString(),
                        it.situation().toString(),
                        it.scheme().name())
                .params(
                        it.provider().toString(),
                        it.contact().toString(),
                        it.lead().toString())
                .params(ReferralStage.PROPOSED.name(), it.on(), version)
                .update();
        it.goals().forEach(goal -> add("referral_goal", it, goal.name()));
    }

    private void agreed(AgreementRecorded it, long version) {
        var said = it.agreement();
        set(
                it,
                version,
                said.given() ? ReferralStage.AGREED : ReferralStage.NOT_AGREED,
                "young_person = ?, parents = ?, without_parents = ?, ",
                said.youngPerson().name(),
                said.parents().name(),
                said.without().name());
    }

    private void completed(ReferralCompleted it, long version) {
        var how = it.completion();
        set(
                it,
                version,
                ReferralStage.COMPLETED,
                "outcome = ?, next_step = ?, pathway_ended = ?, ",
                how.outcome().name(),
                how.next().name(),
                how.ended().name());
    }

    private void add(String table, ReferralEvent event, String what) {
        board.sql("INSERT INTO " + table + " VALUES (?, ?)")
                .params(event.referral().toString(), what)
                .update();
    }

    /** @param what assignments, each followed by a comma */
    private void set(ReferralEvent event, long version, ReferralStage stage, String what, Object... values) {
        List<Object> all = new ArrayList<>(List.of(values));
        all.addAll(List.of(stage.name(), event.on(), version, event.referral().toString()));
        board.sql("UPDATE referral SET " + what + "stage = ?, since = ?, version = ? WHERE referral = ?")
                .params(all)
                .update();
    }
}
