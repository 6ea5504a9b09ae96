package limits.api.http;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import limits.casesharing.casefile.SituationDesk;
import limits.casesharing.item.InformationItem;
import limits.casesharing.referral.Goal;
import limits.casesharing.referral.Referral;
import limits.casesharing.referral.ReferralDesk;
import limits.casesharing.referral.ReferralFile;
import limits.casesharing.referral.ReferralStage;
import limits.governance.scheme.SchemeCode;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Organisation;
import limits.kernel.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Referrals as JSON: those of a member's own situations, or what waits on the desk of a provider's contact. */
@RestController
class ReferralDoor {

    private final SituationDesk situations;
    private final ReferralDesk referrals;
    private final Clock clock;

    ReferralDoor(SituationDesk situations, ReferralDesk referrals, Clock clock) {
        this.situations = situations;
        this.referrals = referrals;
        this.clock = clock;
    }

    /** How far one referral has come. */
    record OwnReferral(
            Referral.Id referral,
            String number,
            SchemeCode scheme,
            Organisation provider,
            Person contact,
            List<Goal> goals,
            ReferralStage stage,
            LocalDate since,
            List<InformationItem.Id> disclosed) {}

    @GetMapping("/api/v1/referrals")
    List<OwnReferral> own(Actor by) {
        Stream<ReferralFile> files = by.capacity() == Capacity.PROVIDER
                ? referrals.withContact(by, clock.instant()).stream()
                : situations.own(by, clock.instant()).stream()
                        .flatMap(file -> referrals.ofSituation(file.id(), by, clock.instant()).stream());
        return files.map(ReferralDoor::told).toList();
    }

    private static OwnReferral told(ReferralFile file) {
        return new OwnReferral(
                file.id(),
                file.pseudonym().toString(),
                file.route().scheme(),
                file.route().provider(),
                file.route().contact(),
                file.goals(),
                file.stage(),
                file.since(),
                file.disclosed());
    }
}
