package limits.api.web.referrals;

import static limits.kernel.Capacity.PROVIDER;

import java.time.Clock;
import java.util.List;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Form;
import limits.api.web.form.Option;
import limits.casesharing.referral.Completion;
import limits.casesharing.referral.Declined;
import limits.casesharing.referral.ReferralCommand.AcceptReferral;
import limits.casesharing.referral.ReferralCommand.CompleteReferral;
import limits.casesharing.referral.ReferralCommand.DeclineReferral;
import limits.casesharing.referral.ReferralCommand.RecordNoShow;
import limits.casesharing.referral.ReferralCommand.StartReferral;
import limits.casesharing.referral.ReferralFile;
import limits.kernel.ParisTime;
import org.springframework.stereotype.Component;

/** What the provider's contact may answer, each as a form and its command; a completion always says what comes next. */
@Component
final class AnswerDeeds {

    private final SchemeNames schemes;
    private final Clock clock;

    AnswerDeeds(SchemeNames schemes, Clock clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    /** What makes sense at this stage; the referral itself decides. */
    List<Act> now(ReferralFile file) {
        List<String> names = switch (file.stage()) {
            case SENT -> List.of("accept", "decline");
            case ACCEPTED -> List.of("start", "no-show");
            case NO_SHOW -> List.of("start");
            case STARTED -> List.of("complete");
            case PROPOSED, AGREED, NOT_AGREED, DECLINED, COMPLETED, FOLLOWED_UP, WITHDRAWN -> List.of();
        };
        return names.stream().map(name -> named(file, name).act()).toList();
    }

    Deed named(ReferralFile file, String name) {
        var id = file.id();
        return switch (name) {
            case "accept" ->
                new Deed(
                        form(file, name)
                                .day("startBy", ParisTime.dayOf(clock.instant()).plusWeeks(2)),
                        filled -> new AcceptReferral(id, filled.day("startBy")));
            case "decline" ->
                new Deed(
                        form(file, name).one("because", Option.of(Declined.values())),
                        filled -> new DeclineReferral(id, filled.one("because", Declined.class)));
            case "start" -> new Deed(form(file, name), filled -> new StartReferral(id));
            case "no-show" -> new Deed(form(file, name), filled -> new RecordNoShow(id));
            case "complete" ->
                new Deed(
                        form(file, name)
                                .one("outcome", Option.of(Completion.Outcome.values()))
                                .one("next", Option.of(Completion.NextStep.values()))
                                .one("ended", Option.of(Completion.Ended.values()), Completion.Ended.NOT_ENDED),
                        filled -> new CompleteReferral(
                                id,
                                new Completion(
                                        filled.one("outcome", Completion.Outcome.class),
                                        filled.one("next", Completion.NextStep.class),
                                        filled.one("ended", Completion.Ended.class))));
            default -> throw new NoSuchThing();
        };
    }

    private Form form(ReferralFile file, String name) {
        return Form.of(Act.of("referral." + name, "/referrals/" + file.id() + "/answer/" + name, PROVIDER))
                .told(file.pseudonym().toString(), schemes.name(file.route().scheme()));
    }
}
