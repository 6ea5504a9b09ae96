package limits.api.web.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import limits.api.identity.Door;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Sent;
import limits.api.web.project.Projects;
import limits.governance.assessment.Question;
import limits.governance.board.AssessmentBoard;
import limits.governance.board.AssessmentSheet;
import limits.governance.board.CommitteeDiary;
import limits.governance.board.CommitteeSheet;
import limits.governance.board.CommitteeSheet.Session;
import limits.governance.board.PartnerBoard;
import limits.governance.board.PartnerSheet;
import limits.governance.board.ProjectSheet;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The assessment's page, the latest one of the project, and the forms behind it. */
@Controller
class AssessmentPages {

    private final Projects projects;
    private final AssessmentBoard board;
    private final PartnerBoard partners;
    private final CommitteeDiary committees;
    private final AssessmentDeeds deeds;
    private final FormDesk forms;

    AssessmentPages(
            Projects projects,
            AssessmentBoard board,
            PartnerBoard partners,
            CommitteeDiary committees,
            AssessmentDeeds deeds,
            FormDesk forms) {
        this.projects = projects;
        this.board = board;
        this.partners = partners;
        this.committees = committees;
        this.deeds = deeds;
        this.forms = forms;
    }

    @GetMapping("/assessment")
    ModelAndView entrance(Actor by) {
        return projects.entrance(Door.ASSESSMENT, by);
    }

    @GetMapping("/assessment/{project}")
    ModelAndView sheet(@PathVariable String project, Actor by) {
        ProjectSheet of = projects.one(project, by);
        var found = board.assessmentsOf(of.project()).stream().findFirst();
        var page = new HashMap<String, Object>();
        page.put("project", of);
        page.put("questions", Question.values());
        page.put(
                "names",
                partners.partnersOf(of.project()).stream()
                        .collect(Collectors.toMap(one -> one.partner().toString(), PartnerSheet::name)));
        if (found.isEmpty()) {
            page.put("acts", Act.openTo(by, AssessmentDeeds.open(of.project()).act()));
            return new ModelAndView("assessment/none", page);
        }
        page.put("sheet", found.get());
        page.put("acts", Act.openTo(by, now(found.get())));
        return new ModelAndView("assessment/sheet", page);
    }

    @GetMapping("/assessment/{project}/{deed}")
    ModelAndView form(@PathVariable String project, @PathVariable String deed, Actor by) {
        return forms.show(deed(project, deed, by), by);
    }

    @PostMapping("/assessment/{project}/{deed}")
    ModelAndView send(@PathVariable String project, @PathVariable String deed, Sent sent) {
        return forms.send(deed(project, deed, sent.by()), sent, "/assessment/" + project);
    }

    @GetMapping("/assessment/{project}/adopt/{meeting}")
    ModelAndView adoptForm(@PathVariable String project, @PathVariable String meeting, Actor by) {
        return forms.show(adoption(project, meeting, by), by);
    }

    @PostMapping("/assessment/{project}/adopt/{meeting}")
    ModelAndView adopt(@PathVariable String project, @PathVariable String meeting, Sent sent) {
        return forms.send(adoption(project, meeting, sent.by()), sent, "/assessment/" + project);
    }

    /** What makes sense at this point; the assessment itself decides. */
    private List<Act> now(AssessmentSheet sheet) {
        if (sheet.adopted()) {
            return List.of();
        }
        var acts = new ArrayList<Act>();
        acts.add(AssessmentDeeds.act(sheet.project(), "contribute", Capacity.COORDINATOR, Capacity.STEERING));
        if (!sheet.contributions().isEmpty()) {
            acts.add(AssessmentDeeds.act(sheet.project(), "synthesise", Capacity.COORDINATOR));
        }
        if (sheet.synthesis() > 0) {
            committees.committeeOf(sheet.project()).stream()
                    .flatMap(committee -> committee.meetings().stream())
                    .filter(session -> session.state() == CommitteeSheet.State.HELD)
                    .forEach(session -> acts.add(deeds.adoption(sheet, session)));
        }
        return acts;
    }

    private Deed deed(String project, String name, Actor by) {
        ProjectSheet of = projects.one(project, by);
        return switch (name) {
            case "open" -> AssessmentDeeds.open(of.project());
            case "contribute" -> AssessmentDeeds.contribute(latest(of), partners.partnersOf(of.project()));
            case "synthesise" -> AssessmentDeeds.synthesise(latest(of));
            default -> throw new NoSuchThing();
        };
    }

    private Deed adoption(String project, String meeting, Actor by) {
        ProjectSheet of = projects.one(project, by);
        CommitteeSheet committee = committees.committeeOf(of.project()).orElseThrow(NoSuchThing::new);
        Session session = committee.meetings().stream()
                .filter(one -> one.meeting().toString().equals(meeting))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        return deeds.adopt(latest(of), committee, session);
    }

    private AssessmentSheet latest(ProjectSheet project) {
        return board.assessmentsOf(project.project()).stream().findFirst().orElseThrow(NoSuchThing::new);
    }
}
