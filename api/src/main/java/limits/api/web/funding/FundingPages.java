package limits.api.web.funding;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Act;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Sent;
import limits.api.web.project.Projects;
import limits.governance.board.ActionPlanBoard;
import limits.governance.board.ActionPlanSheet;
import limits.governance.board.FundingLedger;
import limits.governance.board.FundingSheet;
import limits.governance.funding.Funding;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The money of a project's plan, and the forms behind it. What was spent is only for whoever keeps the accounts: to
 * everybody else an exact sum, divided by a public cost, would tell a number of young people.
 */
@Controller
class FundingPages {

    private final Projects projects;
    private final ActionPlanBoard plans;
    private final FundingLedger ledger;
    private final FundingDeeds deeds;
    private final FormDesk forms;

    FundingPages(Projects projects, ActionPlanBoard plans, FundingLedger ledger, FundingDeeds deeds, FormDesk forms) {
        this.projects = projects;
        this.plans = plans;
        this.ledger = ledger;
        this.deeds = deeds;
        this.forms = forms;
    }

    @GetMapping("/plan/{project}/money")
    ModelAndView ledger(@PathVariable String project, Actor by) {
        ActionPlanSheet plan = plan(project, by);
        var fundings = ledger.fundingsOf(plan.plan());
        var page = new HashMap<String, Object>();
        page.put("project", projects.one(project, by));
        page.put("fundings", fundings);
        page.put("exact", by.capacity() == Capacity.COORDINATOR);
        page.put("figures", ledger.figures(plan.plan()));
        page.put(
                "titles",
                plan.actions().stream()
                        .collect(Collectors.toMap(
                                line -> line.action().id().toString(),
                                line -> line.action().title())));
        page.put("acts", Act.openTo(by, FundingDeeds.request(plan).act()));
        page.put("actsOf", actsOf(plan, by));
        return new ModelAndView("funding/ledger", page);
    }

    @GetMapping("/plan/{project}/money/request")
    ModelAndView requestForm(@PathVariable String project, Actor by) {
        return forms.show(FundingDeeds.request(plan(project, by)), by);
    }

    @PostMapping("/plan/{project}/money/request")
    ModelAndView request(@PathVariable String project, Sent sent) {
        return forms.send(FundingDeeds.request(plan(project, sent.by())), sent, path(project));
    }

    @GetMapping("/plan/{project}/money/{funding}/{deed}")
    ModelAndView form(@PathVariable String project, @PathVariable String funding, @PathVariable String deed, Actor by) {
        ActionPlanSheet plan = plan(project, by);
        return forms.show(deeds.named(plan, funding(plan, funding), deed), by);
    }

    @PostMapping("/plan/{project}/money/{funding}/{deed}")
    ModelAndView send(
            @PathVariable String project, @PathVariable String funding, @PathVariable String deed, Sent sent) {
        ActionPlanSheet plan = plan(project, sent.by());
        return forms.send(deeds.named(plan, funding(plan, funding), deed), sent, path(project));
    }

    private Map<String, Object> actsOf(ActionPlanSheet plan, Actor by) {
        var acts = new HashMap<String, Object>();
        ledger.fundingsOf(plan.plan())
                .forEach(sheet -> acts.put(sheet.funding().toString(), Act.openTo(by, deeds.now(plan, sheet))));
        return acts;
    }

    private ActionPlanSheet plan(String project, Actor by) {
        var all = plans.plansOf(projects.one(project, by).project());
        if (all.isEmpty()) {
            throw new NoSuchThing();
        }
        return all.getLast();
    }

    private FundingSheet funding(ActionPlanSheet plan, String funding) {
        return ledger.funding(new Funding.Id(Projects.known(funding)))
                .filter(sheet -> sheet.plan().equals(plan.plan()))
                .orElseThrow(NoSuchThing::new);
    }

    private static String path(String project) {
        return "/plan/" + project + "/money";
    }
}
