package limits.casesharing.referral;

import java.time.LocalDate;
import java.util.List;
import limits.casesharing.casefile.Situation;
import limits.casesharing.item.InformationItem;
import limits.governance.scheme.SchemeCode;
import limits.kernel.EventName;
import limits.kernel.Organisation;
import limits.kernel.Person;

/** Everything that can be so about a referral: keys, codes and days. */
public sealed interface ReferralEvent {

    Referral.Id referral();

    LocalDate on();

    /** {@code lead} is the member of the team who proposed it and whom the provider can call. */
    @EventName("casesharing.referral-proposed")
    record ReferralProposed(
            Referral.Id referral,
            Situation.Id situation,
            SchemeCode scheme,
            Organisation provider,
            Person contact,
            List<Goal> goals,
            Person lead,
            LocalDate on)
            implements ReferralEvent {

        public ReferralProposed {
            goals = List.copyOf(goals);
        }
    }

    @EventName("casesharing.agreement-recorded")
    record AgreementRecorded(Referral.Id referral, Agreement agreement, LocalDate on) implements ReferralEvent {}

    @EventName("casesharing.referral-sent")
    record ReferralSent(Referral.Id referral, List<InformationItem.Id> disclosed, LocalDate on)
            implements ReferralEvent {

        public ReferralSent {
            disclosed = List.copyOf(disclosed);
        }
    }

    @EventName("casesharing.referral-accepted")
    record ReferralAccepted(Referral.Id referral, LocalDate startBy, LocalDate on) implements ReferralEvent {}

    @EventName("casesharing.referral-declined")
    record ReferralDeclined(Referral.Id referral, Declined because, LocalDate on) implements ReferralEvent {}

    @EventName("casesharing.referral-started")
    record ReferralStarted(Referral.Id referral, LocalDate on) implements ReferralEvent {}

    @EventName("casesharing.no-show-recorded")
    record NoShowRecorded(Referral.Id referral, LocalDate on) implements ReferralEvent {}

    @EventName("casesharing.referral-completed")
    record ReferralCompleted(Referral.Id referral, Completion completion, LocalDate on) implements ReferralEvent {}

    @EventName("casesharing.follow-up-recorded")
    record FollowUpRecorded(Referral.Id referral, AfterSixMonths found, LocalDate on) implements ReferralEvent {}

    @EventName("casesharing.referral-withdrawn")
    record ReferralWithdrawn(Referral.Id referral, Withdrawn because, LocalDate on) implements ReferralEvent {}
}
