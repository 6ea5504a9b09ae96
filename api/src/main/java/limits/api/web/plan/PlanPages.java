package limits.api.web.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import limits.api.identity.Door;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Sent;
import limits.api.web.project.Projects;
import limits.governance.board.ActionPlanSheet;
import limits.governance.board.ProjectSheet;
import limits.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The plan's page, and the forms behind it. */
@Controller
class PlanPages {

    private final Projects projects;
    private final PlanDesk desk;
    private final PlanDeeds deeds;
    private final ActionDeeds actions;
    private final Timeline timeline;
    private final FormDesk forms;

    PlanPages(
            Projects projects, PlanDesk desk, PlanDeeds deeds, ActionDeeds actions, Timeline timeline, FormDesk forms) {
        this.projects = projects;
        this.desk = desk;
        this.deeds = deeds;
        this.actions = actions;
        this.timeline = timeline;
        this.forms = forms;
    }

    @GetMapping("/plan")
    ModelAndView entrance(Actor by) {
        return projects.entrance(Door.PLAN, by);
    }

    @GetMapping("/plan/{project}")
    ModelAndView sheet(@PathVariable String project, Actor by) {
        ProjectSheet of = projects.one(project, by);
        if (!desk.planned(of)) {
            var acts = Act.openTo(by, PlanDeeds.draft(of.project()).act());
            return new ModelAndView("plan/none", Map.of("project", of, "acts", acts));
        }
        ActionPlanSheet sheet = desk.plan(project, by);
        var page = new HashMap<String, Object>();
        page.put("project", of);
        page.put("sheet", sheet);
        page.put("said", desk.contributions(sheet));
        page.put("names", desk.partnerNames(sheet));
        page.put(
                "priorities",
                sheet.priorities().stream()
                        .collect(Collectors.toMap(one -> one.id().toString(), one -> one.title())));
        page.put("timeline", timeline.svg(sheet.timeline()));
        page.put("acts", Act.openTo(by, deeds.now(sheet)));
        page.put("actsOf", actsOf(sheet, by));
        return new ModelAndView("plan/sheet", page);
    }

    @GetMapping("/plan/{project}/draft")
    ModelAndView draftForm(@PathVariable String project, Actor by) {
        return forms.show(PlanDeeds.draft(projects.one(project, by).project()), by);
    }

    @PostMapping("/plan/{project}/draft")
    ModelAndView draft(@PathVariable String project, Sent sent) {
        ProjectSheet of = projects.one(project, sent.by());
        return forms.send(PlanDeeds.draft(of.project()), sent, "/plan/" + project);
    }

    @GetMapping("/plan/{project}/action")
    ModelAndView addForm(@PathVariable String project, @RequestParam(defaultValue = "") String template, Actor by) {
        return forms.show(actions.add(desk.plan(project, by), template), by);
    }

    @PostMapping("/plan/{project}/action")
    ModelAndView add(@PathVariable String project, Sent sent) {
        return forms.send(actions.add(desk.plan(project, sent.by()), ""), sent, "/plan/" + project);
    }

    @GetMapping("/plan/{project}/{deed}")
    ModelAndView form(@PathVariable String project, @PathVariable String deed, Actor by) {
        return forms.show(deeds.named(desk.plan(project, by), deed), by);
    }

    @PostMapping("/plan/{project}/{deed}")
    ModelAndView send(@PathVariable String project, @PathVariable String deed, Sent sent) {
        return forms.send(deeds.named(desk.plan(project, sent.by()), deed), sent, "/plan/" + project);
    }

    @GetMapping("/plan/{project}/{kind}/{one}/{deed}")
    ModelAndView form(
            @PathVariable String project,
            @PathVariable String kind,
            @PathVariable String one,
            @PathVariable String deed,
            Actor by) {
        return forms.show(deed(project, kind, one, deed, by), by);
    }

    @PostMapping("/plan/{project}/{kind}/{one}/{deed}")
    ModelAndView send(
            @PathVariable String project,
            @PathVariable String kind,
            @PathVariable String one,
            @PathVariable String deed,
            Sent sent) {
        return forms.send(deed(project, kind, one, deed, sent.by()), sent, "/plan/" + project);
    }

    @GetMapping("/plan/{project}/adopt/{meeting}")
    ModelAndView adoptForm(@PathVariable String project, @PathVariable String meeting, Actor by) {
        return forms.show(deeds.adopt(desk.plan(project, by), meeting), by);
    }

    @PostMapping("/plan/{project}/adopt/{meeting}")
    ModelAndView adopt(@PathVariable String project, @PathVariable String meeting, Sent sent) {
        return forms.send(deeds.adopt(desk.plan(project, sent.by()), meeting), sent, "/plan/" + project);
    }

    private Deed deed(String project, String kind, String one, String deed, Actor by) {
        ActionPlanSheet sheet = desk.plan(project, by);
        return kind.equals("priority") && deed.equals("withdraw")
                ? deeds.withdraw(sheet, PlanDesk.priority(sheet, one))
                : actions.named(sheet, PlanDesk.action(sheet, one), deed);
    }

    private Map<String, Object> actsOf(ActionPlanSheet sheet, Actor by) {
        var acts = new HashMap<String, Object>();
        sheet.actions()
                .forEach(line -> acts.put(line.action().id().toString(), Act.openTo(by, actions.now(sheet, line))));
        if (sheet.stage() != ActionPlanSheet.Stage.ADOPTED) {
            sheet.priorities()
                    .forEach(priority ->
                            acts.put(priority.id().toString(), Act.openTo(by, deeds.withdrawal(sheet, priority))));
        }
        return acts;
    }
}
