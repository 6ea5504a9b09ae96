package limits.casesharing.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.casesharing.casefile.Pseudonym;
import limits.casesharing.item.InformationItem;
import limits.kernel.Person;

/**
 * A referral as the team's page and the provider's desk see it.
 *
 * @param pseudonym the number of the situation
 * @param lead the member of the team whom the provider can call
 * @param since the day of the last step
 */
public record ReferralFile(
        Referral.Id id,
        Route route,
        Pseudonym pseudonym,
        Person lead,
        List<Goal> goals,
        ReferralStage stage,
        LocalDate since,
        Optional<LocalDate> startBy,
        Optional<Completion> completion,
        Optional<AfterSixMonths> afterSixMonths,
        List<InformationItem.Id> disclosed) {

    public ReferralFile {
        goals = List.copyOf(goals);
        disclosed = List.copyOf(disclosed);
    }
}
