package limits.api.web.schemes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import limits.api.web.project.Projects;
import limits.governance.actionplan.ActionTemplate;
import limits.governance.actionplan.ActionTemplates;
import limits.governance.board.ProjectBoard;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the pilot towns did, to be read and to begin an action with. */
@Controller
class TemplatePages {

    private final Projects projects;
    private final ProjectBoard board;
    private final ActionTemplates templates;

    TemplatePages(Projects projects, ProjectBoard board, ActionTemplates templates) {
        this.projects = projects;
        this.board = board;
        this.templates = templates;
    }

    /** One template with its words. */
    public record Entry(ActionTemplate template, ActionTemplate.Text text) {}

    @GetMapping("/templates")
    ModelAndView list(Actor by, Locale reader) {
        projects.open(by);
        List<Entry> entries = templates.all().stream()
                .map(template -> new Entry(template, templates.text(template, reader)))
                .toList();
        boolean writes = by.capacity() == Capacity.COORDINATOR;
        return new ModelAndView(
                "schemes/templates", Map.of("entries", entries, "projects", writes ? board.projects() : List.of()));
    }
}
