package limits.api.web.figures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limits.api.identity.Door;
import limits.api.web.Say;
import limits.api.web.project.Projects;
import limits.governance.actionplan.Axis;
import limits.governance.actionplan.PlannedAction.Course;
import limits.governance.board.PartnerBoard;
import limits.governance.board.PartnerSheet;
import limits.governance.board.ProjectSheet;
import limits.governance.partner.Usefulness;
import limits.governance.project.Project;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.reporting.shelf.ActionsByQuarter;
import limits.reporting.shelf.GovernanceFigures;
import limits.reporting.shelf.Shelf;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The figures of one project. */
@Controller
class FigurePages {

    private final Projects projects;
    private final Shelf shelf;
    private final FigureDesk desk;
    private final PartnerBoard partners;
    private final Say say;

    FigurePages(Projects projects, Shelf shelf, FigureDesk desk, PartnerBoard partners, Say say) {
        this.projects = projects;
        this.shelf = shelf;
        this.desk = desk;
        this.partners = partners;
        this.say = say;
    }

    /** One line of the table of actions: an axis, and how many of its actions are in each course. */
    public record Row(Axis axis, List<Integer> counts) {}

    /** How many partners gave one answer. */
    public record Useful(Usefulness usefulness, long partners) {}

    @GetMapping("/figures")
    ModelAndView entrance(Actor by) {
        return projects.entrance(Door.FIGURES, by);
    }

    @GetMapping("/figures/{project}")
    ModelAndView figures(@PathVariable String project, Actor by) {
        ProjectSheet of = projects.one(project, by);
        GovernanceFigures figures = shelf.figures(of.project());
        var columns = shelf.actionsByQuarter(of.project());
        var page = new HashMap<String, Object>(desk.of(of.project()));
        page.put("project", of);
        page.put("courses", Course.values());
        page.put("rows", rows(figures));
        page.put("columns", columns);
        page.putAll(opinions(of.project()));
        page.put("releasing", by.capacity() != Capacity.AUDITOR);
        page.put(
                "picture",
                new ActionsByQuarter(
                                say.told("figures.quarters.title"), say.told("figures.quarters.description"), columns)
                        .svg("quarters", say::quarter));
        return new ModelAndView("figures/figures", page);
    }

    /** What partners that take part last said of the work done together. */
    private Map<String, Object> opinions(Project.Id project) {
        var told = partners.partnersOf(project).stream()
                .filter(partner -> partner.opinion() != null && partner.state() == PartnerSheet.State.ENGAGED)
                .toList();
        var useful = Arrays.stream(Usefulness.values())
                .map(answer -> new Useful(
                        answer,
                        told.stream()
                                .map(PartnerSheet::opinion)
                                .filter(opinion -> opinion != null && opinion.usefulness() == answer)
                                .count()))
                .toList();
        return Map.of("opinions", told, "useful", useful);
    }

    private static List<Row> rows(GovernanceFigures figures) {
        return Arrays.stream(Axis.values())
                .map(axis -> new Row(
                        axis,
                        Arrays.stream(Course.values())
                                .map(course -> figures.actions(axis, course))
                                .toList()))
                .toList();
    }
}
