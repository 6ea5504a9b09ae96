package limits.api.web.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limits.api.web.NoSuchThing;
import limits.api.web.project.Projects;
import limits.governance.project.Project;
import limits.kernel.Actor;
import limits.kernel.Quarter;
import limits.published.Cell;
import limits.published.Measure;
import limits.reporting.ledger.Publication;
import limits.reporting.shelf.Shelf;
import limits.reporting.tables.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the committee reads of young people: approved releases as tables and pictures, each with its bounds. */
@Controller
class YoungPeoplePages {

    private final Projects projects;
    private final ShownReleases shown;
    private final ToldReleases desk;
    private final ReleaseRows rows;
    private final ReleasePictures pictures;
    private final PlanCoverage coverage;
    private final CoveragePicture covered;
    private final Shelf shelf;

    YoungPeoplePages(
            Projects projects,
            ShownReleases shown,
            ToldReleases desk,
            ReleaseRows rows,
            ReleasePictures pictures,
            PlanCoverage coverage,
            CoveragePicture covered,
            Shelf shelf) {
        this.projects = projects;
        this.shown = shown;
        this.desk = desk;
        this.rows = rows;
        this.pictures = pictures;
        this.coverage = coverage;
        this.covered = covered;
        this.shelf = shelf;
    }

    /** A cell one may open further. */
    public record Opening(int place, String named) {}

    /**
     * @param quarter as the numbers stood at its end; the newest, if it is empty
     * @param cell which cell to open further, by its place in the catalogue from 0; none opens nothing
     */
    @GetMapping("/figures/{project}/young-people")
    ModelAndView read(
            @PathVariable String project,
            @RequestParam(defaultValue = "") String quarter,
            @RequestParam(defaultValue = "-1") int cell,
            Actor by) {
        var sheet = projects.one(project, by);
        Project.Id of = sheet.project();
        var page = new HashMap<String, Object>();
        page.put("project", sheet);
        page.put("delayed", desk.delayed(of));
        page.put("figures", shelf.figures(of));
        var asked = shown.upTo(of, quarter);
        page.put("told", asked.told());
        page.put("asked", quarter.isEmpty() ? "" : "?quarter=" + quarter);
        switch (asked.publication()) {
            case Publication.NothingYet nothing -> page.put("why", nothing.why().code());
            case Publication.Released released -> {
                var tables = new Tables(released.catalogue(), released.releases());
                page.put("base", released.catalogue().base().persons());
                page.putAll(told(tables, cell));
                desk.approvedOn(of, released.releases().getLast()).ifPresent(day -> page.put("approvedOn", day));
                var lines = coverage.of(of, tables, tables.quarters().getLast());
                page.put("coverage", lines);
                page.put("covered", covered.of(lines));
            }
        }
        return new ModelAndView("figures/young-people", page);
    }

    private Map<String, Object> told(Tables tables, int place) {
        Quarter last = tables.quarters().getLast();
        var totals = rows.totals(tables);
        var funnel = rows.funnel(tables);
        var page = new HashMap<String, Object>();
        page.put("quarter", last);
        page.put("heading", rows.quarter(last));
        page.put("since", rows.since(tables, last));
        page.put("quarters", tables.quarters());
        page.put("totals", rows.of(tables, totals, last));
        page.put("stages", rows.stages(tables, funnel, last));
        page.put("funnel", pictures.funnel(tables, funnel, last));
        page.put("series", rows.series(tables, totals));
        page.put(
                "multiples",
                totals.stream()
                        .map(one -> pictures.series(ReleasePictures.id("series", one.measure()), tables, one, totals))
                        .toList());
        tables.stock(Cell.total(Measure.SITUATIONS_OPENED), last)
                .ifPresent(open -> page.put("open", rows.range(open.least(), open.most())));
        var further = totals;
        if (place != -1) {
            Cell opened = opened(tables, place);
            further = tables.finer(opened);
            page.put("opened", rows.named(opened));
            page.put("parts", rows.of(tables, further, last));
            page.put("path", rows.series(tables, List.of(opened)));
            page.put("pathDrawn", pictures.series("opened", tables, opened, List.of(opened)));
        }
        page.put("openings", openings(tables, further));
        return page;
    }

    private List<Opening> openings(Tables tables, List<Cell> cells) {
        return cells.stream()
                .filter(cell -> !tables.finer(cell).isEmpty())
                .map(cell -> new Opening(tables.cells().indexOf(cell), rows.named(cell)))
                .toList();
    }

    private static Cell opened(Tables tables, int place) {
        if (place < 0 || place >= tables.cells().size()) {
            throw new NoSuchThing();
        }
        return tables.cells().get(place);
    }
}
