package limits.api.demo;

import java.util.List;
import limits.api.identity.Persona;
import limits.casesharing.referral.Agreement;
import limits.casesharing.referral.Completion;
import limits.casesharing.referral.Declined;
import limits.casesharing.referral.Goal;
import limits.casesharing.referral.Referral;
import limits.casesharing.referral.ReferralCommand.AcceptReferral;
import limits.casesharing.referral.ReferralCommand.CompleteReferral;
import limits.casesharing.referral.ReferralCommand.DeclineReferral;
import limits.casesharing.referral.ReferralCommand.ProposeReferral;
import limits.casesharing.referral.ReferralCommand.RecordAgreement;
import limits.casesharing.referral.ReferralCommand.RecordNoShow;
import limits.casesharing.referral.ReferralCommand.SendReferral;
import limits.casesharing.referral.ReferralCommand.StartReferral;
import limits.governance.scheme.SchemeCode;
import limits.kernel.Actor;
import limits.kernel.Ask;

/** One way to one scheme: the team proposes and sends, the provider's own contact answers. Guidelines §2.4 to 2.6. */
final class Referring {

    private final Supporting support;
    private final Persona team;
    private final Actor contact;
    private final Referral.Id referral;

    Referring(Supporting support, Persona team, Actor contact, String name) {
        this.support = support;
        this.team = team;
        this.contact = contact;
        this.referral = new Referral.Id(Persona.key("referral:" + name));
    }

    void proposed(int week, SchemeCode scheme, Goal goal) {
        by(
                week,
                2,
                team.actor(),
                new ProposeReferral(
                        referral,
                        support.situation(),
                        scheme,
                        contact.organisation(),
                        contact.person(),
                        List.of(goal)));
    }

    /** The young person and the parents say yes, or it stops here. */
    void agreed(int week, boolean ofAge, boolean yes) {
        var day = support.days().on(week, 3);
        by(
                week,
                3,
                team.actor(),
                new RecordAgreement(
                        referral,
                        new Agreement(
                                yes ? Agreement.YoungPerson.AGREED : Agreement.YoungPerson.REFUSED,
                                day,
                                ofAge ? Agreement.Parents.NOT_REQUIRED : Agreement.Parents.AGREED,
                                day,
                                ofAge ? Agreement.Without.OF_AGE : Agreement.Without.NOTHING)));
    }

    void sent(int week) {
        by(week, 4, team.actor(), new SendReferral(referral, List.of()));
    }

    void accepted(int week) {
        by(week, 1, contact, new AcceptReferral(referral, support.days().on(week + 2, 0)));
    }

    void declined(int week, Declined because) {
        by(week, 1, contact, new DeclineReferral(referral, because));
    }

    void missed(int week) {
        by(week, 0, contact, new RecordNoShow(referral));
    }

    void started(int week) {
        by(week, 1, contact, new StartReferral(referral));
    }

    void completed(int week, Completion completion) {
        by(week, 4, contact, new CompleteReferral(referral, completion));
    }

    private void by(int week, int weekday, Actor who, Ask ask) {
        support.scene().ask(support.days().at(week, weekday, 16), who, ask);
    }
}
