package limits.api.http;

import java.util.List;
import limits.api.web.NoSuchThing;
import limits.api.web.project.Projects;
import limits.governance.board.ActionPlanBoard;
import limits.governance.board.ActionPlanSheet;
import limits.governance.board.CommitteeDiary;
import limits.governance.board.CommitteeSheet;
import limits.governance.board.ProjectBoard;
import limits.governance.board.ProjectSheet;
import limits.kernel.Actor;
import limits.reporting.ledger.Ledger;
import limits.reporting.ledger.Publication;
import limits.reporting.shelf.GovernanceFigures;
import limits.reporting.shelf.Shelf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the committee's side shows, as JSON, to the mandates that its pages open to. */
@RestController
class GovernanceDoor {

    private final Projects projects;
    private final ProjectBoard board;
    private final CommitteeDiary committees;
    private final ActionPlanBoard plans;
    private final Shelf shelf;
    private final Ledger ledger;

    GovernanceDoor(
            Projects projects,
            ProjectBoard board,
            CommitteeDiary committees,
            ActionPlanBoard plans,
            Shelf shelf,
            Ledger ledger) {
        this.projects = projects;
        this.board = board;
        this.committees = committees;
        this.plans = plans;
        this.shelf = shelf;
        this.ledger = ledger;
    }

    /**
     * What may be counted of a project.
     *
     * @param persons why nothing is published of persons, or that something is
     */
    record Figures(GovernanceFigures governance, String persons) {}

    @GetMapping("/api/v1/project")
    List<ProjectSheet> projects(Actor by) {
        projects.open(by);
        return board.projects();
    }

    @GetMapping("/api/v1/project/{project}")
    ProjectSheet project(@PathVariable String project, Actor by) {
        return projects.one(project, by);
    }

    @GetMapping("/api/v1/committee/{project}")
    CommitteeSheet committee(@PathVariable String project, Actor by) {
        var of = projects.one(project, by);
        return committees.committeeOf(of.project()).orElseThrow(NoSuchThing::new);
    }

    @GetMapping("/api/v1/plan/{project}")
    List<ActionPlanSheet> plans(@PathVariable String project, Actor by) {
        return plans.plansOf(projects.one(project, by).project());
    }

    @GetMapping("/api/v1/figures/{project}")
    Figures figures(@PathVariable String project, Actor by) {
        var of = projects.one(project, by);
        var persons = ledger.published(of.project()) instanceof Publication.NothingYet nothing
                ? nothing.why().code()
                : "released";
        return new Figures(shelf.figures(of.project()), persons);
    }
}
