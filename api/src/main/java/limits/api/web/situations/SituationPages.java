package limits.api.web.situations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import limits.api.contexts.Oversizes;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Sent;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.item.ItemDesk;
import limits.casesharing.referral.ReferralDesk;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.ParisTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A member's own situations, each under its number, and the forms behind them. */
@Controller
class SituationPages {

    private final Cases cases;
    private final SituationDeeds deeds;
    private final IndexPages index;
    private final CensusPages census;
    private final OpeningDeed opening;
    private final ItemDesk items;
    private final ReferralDesk referrals;
    private final FormDesk forms;
    private final Oversizes oversizes;
    private final Clock clock;

    SituationPages(
            Cases cases,
            SituationDeeds deeds,
            IndexPages index,
            CensusPages census,
            OpeningDeed opening,
            ItemDesk items,
            ReferralDesk referrals,
            FormDesk forms,
            Oversizes oversizes,
            Clock clock) {
        this.cases = cases;
        this.deeds = deeds;
        this.index = index;
        this.census = census;
        this.opening = opening;
        this.items = items;
        this.referrals = referrals;
        this.forms = forms;
        this.oversizes = oversizes;
        this.clock = clock;
    }

    @GetMapping("/situations")
    ModelAndView own(Actor by) {
        return new ModelAndView(
                "situations/list",
                Map.of(
                        "files", cases.own(by),
                        "acts", List.of(OpeningDeed.ACT),
                        "today", today()));
    }

    @GetMapping("/situations/new")
    ModelAndView open(Actor by) {
        return forms.show(opening.by(by), by);
    }

    @PostMapping("/situations/new")
    ModelAndView open(Sent sent) {
        return forms.send(opening.by(sent.by()), sent, "/situations/" + sent.key("situation"));
    }

    @GetMapping("/situations/{situation}")
    ModelAndView sheet(@PathVariable String situation, Actor by) {
        var view = cases.one(situation, by);
        SituationFile file = view.file();
        var own = items.own(file.id(), by, clock.instant());
        return new ModelAndView("situations/sheet", Map.of("file", file, "steps", view.steps(), "items", own))
                .addObject("today", today())
                .addObject("me", by.person())
                .addObject(
                        "gave",
                        own.stream().anyMatch(item -> item.file().giver().equals(by.person())))
                .addObject("referrals", referrals.ofSituation(file.id(), by, clock.instant()))
                .addObject(
                        "family",
                        Stream.of(deeds.family(file, by), index.acts(file, by), census.acts(file, by))
                                .flatMap(List::stream)
                                .toList())
                .addObject("team", deeds.team(file, by))
                .addObject("course", deeds.course(file, by))
                .addObject("share", acts(file, "item.share", "share"))
                .addObject("oversized", oversizes.around(file).stream().toList())
                .addObject("refer", acts(file, "referral.propose", "refer"));
    }

    @GetMapping("/situations/{situation}/{deed}")
    ModelAndView form(@PathVariable String situation, @PathVariable String deed, Actor by) {
        return forms.show(deed(situation, deed, by), by);
    }

    @PostMapping("/situations/{situation}/{deed}")
    ModelAndView send(@PathVariable String situation, @PathVariable String deed, Sent sent) {
        String then = deed.equals("conflict") || deed.equals("end-task") ? "" : "/" + situation;
        return forms.send(deed(situation, deed, sent.by()), sent, "/situations" + then);
    }

    private Deed deed(String situation, String name, Actor by) {
        return deeds.named(cases.one(situation, by).file(), name, by);
    }

    private static List<Act> acts(SituationFile file, String code, String name) {
        return file.open() && !file.restricted()
                ? List.of(Act.of(code, "/situations/" + file.id() + "/" + name, Capacity.MEMBER))
                : List.of();
    }

    private LocalDate today() {
        return ParisTime.dayOf(clock.instant());
    }
}
