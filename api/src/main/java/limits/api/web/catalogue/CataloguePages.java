package limits.api.web.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import limits.api.contexts.Context;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Option;
import limits.api.web.form.Sent;
import limits.api.web.project.Projects;
import limits.casesharing.catalogue.CatalogueRegister;
import limits.casesharing.catalogue.ProjectCatalogue;
import limits.casesharing.catalogue.ProjectCatalogueCommand.FixCatalogue;
import limits.casesharing.catalogue.Residents;
import limits.casesharing.group.ProjectGroups;
import limits.governance.board.ProjectBoard;
import limits.governance.project.Project;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Place;
import limits.published.Base;
import limits.published.Cell;
import limits.published.Measure;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The catalogue of one project: what is told of young people, whatever there is to tell. */
@Controller
class CataloguePages {

    private final ProjectGroups groups;
    private final ProjectBoard projects;
    private final CatalogueRegister catalogues;
    private final NamingPlaces naming;
    private final FormDesk forms;

    CataloguePages(
            Context caseSharing,
            ProjectBoard projects,
            CatalogueRegister catalogues,
            NamingPlaces naming,
            FormDesk forms) {
        this.groups = caseSharing.answer(ProjectGroups.class);
        this.projects = projects;
        this.catalogues = catalogues;
        this.naming = naming;
        this.forms = forms;
    }

    /** How many numbers there are of a measure. */
    public record Row(Measure measure, long cells) {}

    @GetMapping("/catalogue/{project}")
    ModelAndView page(@PathVariable String project, Actor by) {
        var of = one(project, by);
        var page = new HashMap<String, Object>();
        page.put("project", of);
        projects.project(of).ifPresent(sheet -> page.put("heading", sheet.title()));
        page.put("acts", Act.openTo(by, deeds(of).stream().map(Deed::act).toList()));
        catalogues.latest(of).ifPresent(fixed -> {
            page.put("fixed", fixed);
            page.put("rows", rows(fixed.catalogue().cells()));
        });
        return new ModelAndView("catalogue/catalogue", page);
    }

    @GetMapping("/catalogue/{project}/{deed}")
    ModelAndView form(@PathVariable String project, @PathVariable String deed, Actor by) {
        return forms.show(deed(one(project, by), deed), by);
    }

    @PostMapping("/catalogue/{project}/{deed}")
    ModelAndView send(@PathVariable String project, @PathVariable String deed, Sent sent) {
        var of = one(project, sent.by());
        return forms.send(deed(of, deed), sent, "/catalogue/" + of);
    }

    private Deed deed(Project.Id of, String name) {
        return deeds(of).stream()
                .filter(deed -> deed.act().path().endsWith("/" + name))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    /** Neighbourhoods are named once it is fixed which are told of, and where governance knows the project. */
    private List<Deed> deeds(Project.Id of) {
        var deeds = new ArrayList<>(List.of(fix(of)));
        if (projects.project(of).isPresent()) {
            catalogues
                    .latest(of)
                    .flatMap(fixed -> naming.of(of, fixed.catalogue()))
                    .ifPresent(deeds::add);
        }
        return deeds;
    }

    /** A project that has a group, for the officer; for everybody else there is nothing here. */
    private Project.Id one(String project, Actor by) {
        var named = new Project.Id(Projects.known(project));
        if (by.capacity() != Capacity.DATA_PROTECTION_OFFICER
                || groups.groupOf(named).isEmpty()) {
            throw new NoSuchThing();
        }
        return named;
    }

    private static List<Row> rows(List<Cell> cells) {
        return Arrays.stream(Measure.values())
                .map(measure -> new Row(
                        measure,
                        cells.stream().filter(cell -> cell.measure() == measure).count()))
                .toList();
    }

    private Deed fix(Project.Id of) {
        var act = Act.of("catalogue.fix", "/catalogue/" + of + "/fix", Capacity.DATA_PROTECTION_OFFICER);
        var form = Form.of(act)
                .one("base", Option.of(Base.values()), Base.ELEVEN)
                .line("elsewhere", elsewhere(of))
                .lines("residents", List.of());
        return new Deed(
                form,
                filled -> new FixCatalogue(
                        ProjectCatalogue.Id.of(of), filled.one("base", Base.class), place(filled), residents(filled)));
    }

    /** The first commune of the territory, where governance tells of one. */
    private String elsewhere(Project.Id of) {
        return projects.project(of)
                .map(sheet -> sheet.territory().getFirst().code())
                .orElse("");
    }

    private static Place place(Filled filled) {
        try {
            return new Place(filled.carried("elsewhere").strip());
        } catch (IllegalArgumentException unreadable) {
            filled.refuse("elsewhere", "catalogue.elsewhere-unreadable");
            return NOWHERE;
        }
    }

    private static List<Residents> residents(Filled filled) {
        try {
            return Population.read(filled.lines("residents"));
        } catch (IllegalArgumentException unreadable) {
            filled.refuse("residents", "catalogue.residents-unreadable");
            return List.of();
        }
    }

    /** Stands where an answer could not be read; the form is asked again, so nothing is fixed there. */
    private static final Place NOWHERE = new Place("00000");
}
