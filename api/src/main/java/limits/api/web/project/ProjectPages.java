package limits.api.web.project;

import java.util.Map;
import limits.api.identity.Door;
import limits.api.web.form.Act;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Sent;
import limits.governance.board.ActionPlanBoard;
import limits.governance.board.AssessmentBoard;
import limits.governance.board.AssessmentSheet;
import limits.governance.board.CommitteeDiary;
import limits.governance.board.CommitteeSheet;
import limits.governance.board.CommuneRegister;
import limits.governance.board.ProjectSheet;
import limits.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The project's sheet, and the list of communes to look codes up in. */
@Controller
class ProjectPages {

    private final Projects projects;
    private final Communes communes;
    private final CommitteeDiary committees;
    private final AssessmentBoard assessments;
    private final ActionPlanBoard plans;
    private final ProjectDeeds deeds;
    private final FormDesk forms;

    ProjectPages(
            Projects projects,
            Communes communes,
            CommitteeDiary committees,
            AssessmentBoard assessments,
            ActionPlanBoard plans,
            ProjectDeeds deeds,
            FormDesk forms) {
        this.projects = projects;
        this.communes = communes;
        this.committees = committees;
        this.assessments = assessments;
        this.plans = plans;
        this.deeds = deeds;
        this.forms = forms;
    }

    @GetMapping("/project")
    ModelAndView entrance(Actor by) {
        return projects.entrance(Door.PROJECT, by);
    }

    @GetMapping("/project/all")
    ModelAndView all(Actor by) {
        return projects.list(Door.PROJECT, by);
    }

    @GetMapping("/project/communes")
    ModelAndView communes(@RequestParam(defaultValue = "") String name, Actor by) {
        projects.open(by);
        return new ModelAndView(
                "project/communes",
                Map.of(
                        "name",
                        name,
                        "found",
                        communes.search(name),
                        "edition",
                        Integer.toString(CommuneRegister.EDITION)));
    }

    @GetMapping("/project/new")
    ModelAndView draft(Actor by) {
        return forms.show(deeds.draft(), by);
    }

    @PostMapping("/project/new")
    ModelAndView draft(Sent sent) {
        return forms.send(deeds.draft(), sent, "/project/" + sent.key("project"));
    }

    @GetMapping("/project/{project}/{deed}")
    ModelAndView form(@PathVariable String project, @PathVariable String deed, Actor by) {
        return forms.show(deeds.named(projects.one(project, by), deed), by);
    }

    @PostMapping("/project/{project}/{deed}")
    ModelAndView send(@PathVariable String project, @PathVariable String deed, Sent sent) {
        return forms.send(deeds.named(projects.one(project, sent.by()), deed), sent, "/project/" + project);
    }

    @GetMapping("/project/{project}")
    ModelAndView sheet(@PathVariable String project, Actor by) {
        ProjectSheet sheet = projects.one(project, by);
        return new ModelAndView(
                "project/sheet",
                Map.of(
                        "sheet", sheet,
                        "communes",
                                sheet.territory().stream().map(communes::nameOf).toList(),
                        "steps", steps(sheet),
                        "acts", Act.openTo(by, deeds.now(sheet))));
    }

    private Steps steps(ProjectSheet sheet) {
        return new Steps(
                sheet.agreement().stage() == ProjectSheet.Stage.IN_FORCE,
                !sheet.coordinators().isEmpty(),
                committees
                        .committeeOf(sheet.project())
                        .map(CommitteeSheet::seats)
                        .filter(seats -> !seats.isEmpty())
                        .isPresent(),
                sheet.launched(),
                assessments.assessmentsOf(sheet.project()).stream().anyMatch(AssessmentSheet::adopted),
                plans.plansOf(sheet.project()).stream()
                        .anyMatch(plan -> plan.adoption().isPresent()));
    }
}
