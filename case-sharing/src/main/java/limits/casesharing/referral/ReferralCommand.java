package limits.casesharing.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import limits.casesharing.casefile.Situation;
import limits.casesharing.item.InformationItem;
import limits.governance.scheme.SchemeCode;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.Organisation;
import limits.kernel.Person;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one may ask about a referral: the team proposes and sends, the provider's contact answers. */
public sealed interface ReferralCommand extends Ask {

    @TargetAggregateIdentifier
    Referral.Id referral();

    @Override
    default Set<Capacity> openTo() {
        return Set.of(Capacity.MEMBER);
    }

    /** What the provider's contact answers herself; nobody answers for her. */
    sealed interface Answer extends ReferralCommand {

        @Override
        default Set<Capacity> openTo() {
            return Set.of(Capacity.PROVIDER);
        }
    }

    /**
     * Propose a scheme.
     *
     * @param provider the body that runs it
     * @param contact the person there who will answer
     */
    record ProposeReferral(
            @TargetAggregateIdentifier Referral.Id referral,
            Situation.Id situation,
            SchemeCode scheme,
            Organisation provider,
            Person contact,
            List<Goal> goals)
            implements ReferralCommand {

        public ProposeReferral {
            goals = goals.stream().distinct().sorted().toList();
            if (goals.isEmpty()) {
                throw new IllegalArgumentException("a referral has a goal");
            }
        }
    }

    record RecordAgreement(@TargetAggregateIdentifier Referral.Id referral, Agreement agreement)
            implements ReferralCommand {}

    /**
     * Send it.
     *
     * @param disclosed items that are already shared with the contact by name; may be none
     */
    record SendReferral(@TargetAggregateIdentifier Referral.Id referral, List<InformationItem.Id> disclosed)
            implements ReferralCommand {

        public SendReferral {
            disclosed = List.copyOf(disclosed);
        }
    }

    record AcceptReferral(@TargetAggregateIdentifier Referral.Id referral, LocalDate startBy) implements Answer {}

    record DeclineReferral(@TargetAggregateIdentifier Referral.Id referral, Declined because) implements Answer {}

    record StartReferral(@TargetAggregateIdentifier Referral.Id referral) implements Answer {}

    record RecordNoShow(@TargetAggregateIdentifier Referral.Id referral) implements Answer {}

    record CompleteReferral(@TargetAggregateIdentifier Referral.Id referral, Completion completion) implements Answer {}

    record RecordFollowUp(@TargetAggregateIdentifier Referral.Id referral, AfterSixMonths found)
            implements ReferralCommand {}

    record WithdrawReferral(@TargetAggregateIdentifier Referral.Id referral, Withdrawn because)
            implements ReferralCommand {}
}
