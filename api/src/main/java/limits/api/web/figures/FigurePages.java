package limits.api.web.figures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import limits.api.identity.Door;
import limits.api.web.Say;
import limits.api.web.project.Projects;
import limits.governance.actionplan.Axis;
import limits.governance.actionplan.PlannedAction.Course;
import limits.governance.board.ProjectSheet;
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
    private final Say say;

    FigurePages(Projects projects, Shelf shelf, FigureDesk desk, Say say) {
        this.projects = projects;
        this.shelf = shelf;
        this.desk = desk;
        this.say = say;
    }

    /** One line of the table of actions: an axis, and how many of its actions are in each course. */
    public record Row(Axis axis, List<Integer> counts) {}

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
        page.put("releasing", by.capacity() != Capacity.AUDITOR);
        page.put(
                "picture",
                new ActionsByQuarter(
                                say.told("figures.quarters.title"), say.told("figures.quarters.description"), columns)
                        .svg("quarters", say::quarter));
        return new ModelAndView("figures/figures", page);
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
