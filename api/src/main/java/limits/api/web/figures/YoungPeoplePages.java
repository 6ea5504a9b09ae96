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
import limits.reporting.ledger.Ledger;
import limits.reporting.ledger.Publication;
import limits.reporting.tables.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the committee reads of young people: approved releases as tables and pictures, each with its bounds. */
@Controller
class YoungPeoplePages {

    private static final List<Measure> FUNNEL = List.of(
            Measure.REFERRALS_PROPOSED,
            Measure.REFERRALS_ACCEPTED,
            Measure.REFERRALS_STARTED,
            Measure.REFERRALS_COMPLETED,
            Measure.FOLLOWED_UP_AT_SIX_MONTHS);

    private final Projects projects;
    private final Ledger ledger;
    private final ToldReleases desk;
    private final ReleaseRows rows;
    private final ReleasePictures pictures;
    private final PlanCoverage coverage;
    private final CoveragePicture covered;

    YoungPeoplePages(
            Projects projects,
            Ledger ledger,
            ToldReleases desk,
            ReleaseRows rows,
            ReleasePictures pictures,
            PlanCoverage coverage,
            CoveragePicture covered) {
        this.projects = projects;
        this.ledger = ledger;
        this.desk = desk;
        this.rows = rows;
        this.pictures = pictures;
        this.coverage = coverage;
        this.covered = covered;
    }

    /** A cell one may open further. */
    public record Opening(int place, String named) {}

    /** @param cell which cell to open further, by its place in the catalogue from 0; none opens nothing */
    @GetMapping("/figures/{project}/young-people")
    ModelAndView read(@PathVariable String project, @RequestParam(defaultValue = "-1") int cell, Actor by) {
        var sheet = projects.one(project, by);
        Project.Id of = sheet.project();
        var page = new HashMap<String, Object>();
        page.put("project", sheet);
        page.put("delayed", desk.delayed(of));
        switch (ledger.published(of)) {
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
        var totals = tables.cells().stream()
                .filter(one -> one.sameWhom(Cell.total(one.measure())))
                .toList();
        var funnel =
                totals.stream().filter(one -> FUNNEL.contains(one.measure())).toList();
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
                totals.stream().map(one -> pictures.series(tables, one, totals)).toList());
        tables.stock(Cell.total(Measure.SITUATIONS_OPENED), last)
                .ifPresent(open -> page.put("open", rows.range(open.least(), open.most())));
        var further = totals;
        if (place != -1) {
            Cell opened = opened(tables, place);
            further = tables.finer(opened);
            page.put("opened", rows.named(opened));
            page.put("parts", rows.of(tables, further, last));
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
