package limits.api.web.referrals;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import limits.api.web.NoSuchThing;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Sent;
import limits.api.web.situations.Cases;
import limits.casesharing.referral.ReferralDesk;
import limits.casesharing.referral.ReferralFile;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Referrals: those of a member's own situations, and what waits on the desk of a provider's contact. */
@Controller
class ReferralPages {

    private final Cases cases;
    private final ReferralDesk desk;
    private final ReferralDeeds deeds;
    private final AnswerDeeds answers;
    private final FormDesk forms;
    private final Clock clock;

    ReferralPages(
            Cases cases, ReferralDesk desk, ReferralDeeds deeds, AnswerDeeds answers, FormDesk forms, Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.deeds = deeds;
        this.answers = answers;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/referrals")
    ModelAndView own(Actor by) {
        boolean provider = by.capacity() == Capacity.PROVIDER;
        List<ReferralFile> files = provider
                ? desk.withContact(by, clock.instant())
                : cases.own(by).stream()
                        .flatMap(file -> desk.ofSituation(file.id(), by, clock.instant()).stream())
                        .toList();
        return new ModelAndView("referrals/list", Map.of("files", files, "provider", provider));
    }

    @GetMapping("/situations/{situation}/refer")
    ModelAndView propose(@PathVariable String situation, Actor by) {
        return forms.show(deeds.propose(cases.one(situation, by).file()), by);
    }

    @PostMapping("/situations/{situation}/refer")
    ModelAndView propose(@PathVariable String situation, Sent sent) {
        return forms.send(deeds.propose(cases.one(situation, sent.by()).file()), sent, "/situations/" + situation);
    }

    @GetMapping("/referrals/{situation}/{referral}")
    ModelAndView ofTeam(@PathVariable String situation, @PathVariable String referral, Actor by) {
        ReferralFile file = one(situation, referral, by);
        return new ModelAndView(
                "referrals/sheet", Map.of("file", file, "acts", deeds.now(file, by), "provider", false));
    }

    @GetMapping("/referrals/{situation}/{referral}/{deed}")
    ModelAndView form(
            @PathVariable String situation, @PathVariable String referral, @PathVariable String deed, Actor by) {
        return forms.show(deeds.named(one(situation, referral, by), deed, by), by);
    }

    @PostMapping("/referrals/{situation}/{referral}/{deed}")
    ModelAndView send(
            @PathVariable String situation, @PathVariable String referral, @PathVariable String deed, Sent sent) {
        return forms.send(
                deeds.named(one(situation, referral, sent.by()), deed, sent.by()),
                sent,
                "/referrals/" + situation + "/" + referral);
    }

    @GetMapping("/referrals/{referral}")
    ModelAndView onDesk(@PathVariable String referral, Actor by) {
        ReferralFile file = onDeskOf(referral, by);
        return new ModelAndView("referrals/sheet", Map.of("file", file, "acts", answers.now(file), "provider", true));
    }

    @GetMapping("/referrals/{referral}/answer/{deed}")
    ModelAndView answer(@PathVariable String referral, @PathVariable String deed, Actor by) {
        return forms.show(answers.named(onDeskOf(referral, by), deed), by);
    }

    @PostMapping("/referrals/{referral}/answer/{deed}")
    ModelAndView answer(@PathVariable String referral, @PathVariable String deed, Sent sent) {
        return forms.send(answers.named(onDeskOf(referral, sent.by()), deed), sent, "/referrals");
    }

    private ReferralFile one(String situation, String referral, Actor by) {
        return named(referral, desk.ofSituation(Cases.id(situation), by, clock.instant()));
    }

    private ReferralFile onDeskOf(String referral, Actor by) {
        return named(referral, desk.withContact(by, clock.instant()));
    }

    private static ReferralFile named(String referral, List<ReferralFile> files) {
        return files.stream()
                .filter(file -> file.id().toString().equals(referral))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }
}
