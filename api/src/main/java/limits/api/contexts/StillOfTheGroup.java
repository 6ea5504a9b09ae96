package limits.api.contexts;

import java.time.Instant;
import java.util.Optional;
import limits.casesharing.casefile.Belonging;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationCommand;
import limits.casesharing.casefile.SituationCommand.OpenSituation;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.casefile.SituationRoll;
import limits.casesharing.charter.CharterCommand.ProposeCharter;
import limits.casesharing.charter.ProposerRoll;
import limits.casesharing.group.Group;
import limits.casesharing.item.ItemCommand;
import limits.casesharing.item.ItemCommand.RestrictItem;
import limits.casesharing.item.ItemCommand.ShareItem;
import limits.casesharing.item.ItemCommand.WithdrawItem;
import limits.casesharing.item.ItemRegister;
import limits.casesharing.referral.ReferralCommand;
import limits.casesharing.referral.ReferralCommand.ProposeReferral;
import limits.casesharing.referral.ReferralRegister;
import limits.casesharing.session.SessionCommand;
import limits.casesharing.session.SessionCommand.OpenSession;
import limits.casesharing.session.SessionRegister;
import limits.kernel.Actor;
import limits.kernel.Ask;
import limits.kernel.ParisTime;

/**
 * On the confidential side only somebody who may still act in the group hears of what she once did there. Who left the team
 * by her own command, such as a declared conflict, may still hear that it was done. Withdrawing, taking a reader out, signing and leaving ask no
 * such membership the first time, nor does a provider's answer.
 */
record StillOfTheGroup(
        Belonging members,
        SituationRoll situations,
        ItemRegister items,
        ReferralRegister referrals,
        SessionRegister sessions,
        ProposerRoll proposers)
        implements StillMay {

    @Override
    public boolean hear(Ask ask, Actor by, Instant at) {
        return switch (ask) {
            case OpenSituation open -> active(Optional.of(open.group()), by, at);
            case SituationCommand known -> active(groupOf(known.situation()), by, at);
            case ShareItem share -> active(groupOf(share.situation()), by, at);
            case WithdrawItem withdraw -> true;
            case RestrictItem restrict -> true;
            case ItemCommand known -> active(items.situationOf(known.item()).flatMap(this::groupOf), by, at);
            case ProposeReferral propose -> active(groupOf(propose.situation()), by, at);
            case OpenSession open -> active(Optional.of(open.group()), by, at);
            case SessionCommand known -> active(sessions.groupOf(known.session()), by, at);
            case ReferralCommand.Answer answer -> true;
            case ReferralCommand known ->
                active(referrals.situationOf(known.referral()).flatMap(this::groupOf), by, at);
            case ProposeCharter propose -> proposers.mayPropose(propose.charter(), by.person());
            default -> true;
        };
    }

    private Optional<Group.Id> groupOf(Situation.Id situation) {
        return situations.situation(situation).map(SituationFile::group);
    }

    private boolean active(Optional<Group.Id> group, Actor by, Instant at) {
        return group.filter(one -> members.active(one, by, ParisTime.dayOf(at))).isPresent();
    }
}
