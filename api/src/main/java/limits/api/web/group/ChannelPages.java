package limits.api.web.group;

import java.util.List;
import java.util.stream.Stream;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Need;
import limits.casesharing.charter.Regime;
import limits.casesharing.charter.RegimeRule;
import limits.casesharing.charter.Terms;
import limits.casesharing.charter.VersionSheet;
import limits.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Which channel for what, on one page: the law's channels as the group's charter opens them. */
@Controller
class ChannelPages {

    /** In the order in which they are told: from the widest to the narrowest. */
    private static final List<Regime> TOLD = List.of(
            Regime.A_ROUND,
            Regime.A_CONFIDENTIAL,
            Regime.B_SOCIAL_SECRET,
            Regime.C_CHILD_SECRET,
            Regime.D_HEALTH,
            Regime.A10_OFFENCE,
            Regime.F_JUDICIAL);

    /** Questions of the picture. */
    private static final int RUNGS = 6;

    private final Groups groups;

    ChannelPages(Groups groups) {
        this.groups = groups;
    }

    /**
     * One channel under a charter.
     *
     * @param kinds what the charter lets travel in it
     * @param secret whether it may carry what is secret
     */
    public record Channel(Regime regime, List<Category> kinds, List<Need> needs, boolean secret) {}

    @GetMapping("/group/{group}/channels")
    ModelAndView channels(@PathVariable String group, Actor by) {
        var sheet = groups.one(group, by);
        return new ModelAndView("group/channels")
                .addObject("sheet", sheet)
                .addObject("rungs", Stream.iterate(1, n -> n + 1).limit(RUNGS).toList())
                .addObject(
                        "channels",
                        groups.inForce(sheet)
                                .map(VersionSheet::terms)
                                .map(ChannelPages::under)
                                .orElse(List.of()));
    }

    static List<Channel> under(Terms terms) {
        return TOLD.stream()
                .map(regime -> channel(regime, terms.rules().regimes().get(regime), terms))
                .toList();
    }

    private static Channel channel(Regime regime, RegimeRule rule, Terms terms) {
        var kinds = terms.clauses().categories().stream()
                .filter(kind -> terms.rule(kind).orElseThrow().regime() == regime)
                .sorted()
                .toList();
        return new Channel(regime, kinds, rule.needs(), rule.secretAllowed());
    }
}
