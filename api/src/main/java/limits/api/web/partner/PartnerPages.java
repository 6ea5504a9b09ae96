package limits.api.web.partner;

import java.util.Map;
import limits.api.identity.Door;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Sent;
import limits.api.web.project.Projects;
import limits.governance.board.PartnerBoard;
import limits.governance.board.PartnerSheet;
import limits.governance.board.ProjectSheet;
import limits.governance.partner.Partner;
import limits.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of partners, the sheet of each, and the forms behind them. */
@Controller
class PartnerPages {

    private final Projects projects;
    private final PartnerBoard board;
    private final PartnerDeeds deeds;
    private final FormDesk forms;

    PartnerPages(Projects projects, PartnerBoard board, PartnerDeeds deeds, FormDesk forms) {
        this.projects = projects;
        this.board = board;
        this.deeds = deeds;
        this.forms = forms;
    }

    @GetMapping("/partners")
    ModelAndView entrance(Actor by) {
        return projects.entrance(Door.PARTNERS, by);
    }

    @GetMapping("/partners/{project}")
    ModelAndView list(@PathVariable String project, Actor by) {
        ProjectSheet of = projects.one(project, by);
        return new ModelAndView(
                "partner/list",
                Map.of(
                        "project", of,
                        "partners", board.partnersOf(of.project()),
                        "forgotten", board.forgottenBy(of.project()),
                        "acts",
                                Act.openTo(
                                        by, PartnerDeeds.identify(of.project()).act())));
    }

    @GetMapping("/partners/{project}/identify")
    ModelAndView identifyForm(@PathVariable String project, Actor by) {
        return forms.show(PartnerDeeds.identify(projects.one(project, by).project()), by);
    }

    @PostMapping("/partners/{project}/identify")
    ModelAndView identify(@PathVariable String project, Sent sent) {
        ProjectSheet of = projects.one(project, sent.by());
        return forms.send(PartnerDeeds.identify(of.project()), sent, "/partners/" + project);
    }

    @GetMapping("/partners/{project}/{partner}")
    ModelAndView sheet(@PathVariable String project, @PathVariable String partner, Actor by) {
        PartnerSheet sheet = partner(project, partner, by);
        return new ModelAndView(
                "partner/sheet",
                Map.of(
                        "project", projects.one(project, by),
                        "sheet", sheet,
                        "acts", PartnerDeeds.now(sheet, by)));
    }

    @GetMapping("/partners/{project}/{partner}/{deed}")
    ModelAndView form(@PathVariable String project, @PathVariable String partner, @PathVariable String deed, Actor by) {
        return forms.show(deed(project, partner, deed, by), by);
    }

    @PostMapping("/partners/{project}/{partner}/{deed}")
    ModelAndView send(
            @PathVariable String project, @PathVariable String partner, @PathVariable String deed, Sent sent) {
        return forms.send(deed(project, partner, deed, sent.by()), sent, "/partners/" + project + "/" + partner);
    }

    private Deed deed(String project, String partner, String name, Actor by) {
        return deeds.named(partner(project, partner, by), name);
    }

    private PartnerSheet partner(String project, String partner, Actor by) {
        ProjectSheet of = projects.one(project, by);
        return board.partner(new Partner.Id(Projects.known(partner)))
                .filter(sheet -> sheet.project().equals(of.project()))
                .orElseThrow(NoSuchThing::new);
    }
}
