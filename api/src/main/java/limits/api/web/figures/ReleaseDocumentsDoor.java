package limits.api.web.figures;

import java.util.function.Function;
import limits.api.sheets.NumbersDocument;
import limits.api.sheets.OpenSpreadsheets;
import limits.api.sheets.Papers;
import limits.api.sheets.Workbooks;
import limits.api.web.TakenAway;
import limits.api.web.project.Projects;
import limits.kernel.Actor;
import limits.reporting.tables.Tables;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The approved releases as documents; who may read the page may have them, and what is not approved is not in them. */
@Controller
class ReleaseDocumentsDoor {

    private final Projects projects;
    private final ShownReleases shown;
    private final ToldReleases told;
    private final PlanCoverage coverage;
    private final ReleaseDocuments documents;

    ReleaseDocumentsDoor(
            Projects projects,
            ShownReleases shown,
            ToldReleases told,
            PlanCoverage coverage,
            ReleaseDocuments documents) {
        this.projects = projects;
        this.shown = shown;
        this.told = told;
        this.coverage = coverage;
        this.documents = documents;
    }

    @GetMapping("/figures/{project}/young-people.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable String project, @RequestParam(defaultValue = "") String quarter, Actor by) {
        return file(
                project,
                quarter,
                by,
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                Workbooks::xlsx);
    }

    @GetMapping("/figures/{project}/young-people.ods")
    ResponseEntity<byte[]> spreadsheet(
            @PathVariable String project, @RequestParam(defaultValue = "") String quarter, Actor by) {
        return file(
                project, quarter, by, "ods", "application/vnd.oasis.opendocument.spreadsheet", OpenSpreadsheets::ods);
    }

    @GetMapping("/figures/{project}/young-people.pdf")
    ResponseEntity<byte[]> paper(
            @PathVariable String project, @RequestParam(defaultValue = "") String quarter, Actor by) {
        return file(project, quarter, by, "pdf", "application/pdf", Papers::pdf);
    }

    private ResponseEntity<byte[]> file(
            String project,
            String quarter,
            Actor by,
            String ending,
            String type,
            Function<NumbersDocument, byte[]> laidOut) {
        var sheet = projects.one(project, by);
        var released = shown.released(sheet.project(), quarter);
        var tables = new Tables(released.catalogue(), released.releases());
        var covered = coverage.of(sheet.project(), tables, tables.quarters().getLast());
        var approvedOn = told.approvedOn(sheet.project(), released.releases().getLast());
        return TakenAway.as(
                "young-people." + ending,
                type,
                laidOut.apply(documents.of(tables, covered, sheet.title().toString(), approvedOn)));
    }
}
