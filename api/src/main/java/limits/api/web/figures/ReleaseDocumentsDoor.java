package limits.api.web.figures;

import java.util.function.Function;
import limits.api.sheets.NumbersDocument;
import limits.api.sheets.OpenSpreadsheets;
import limits.api.sheets.Papers;
import limits.api.sheets.Workbooks;
import limits.api.web.NoSuchThing;
import limits.api.web.TakenAway;
import limits.api.web.project.Projects;
import limits.kernel.Actor;
import limits.reporting.ledger.Ledger;
import limits.reporting.ledger.Publication;
import limits.reporting.tables.Tables;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The approved releases as documents; who may read the page may have them, and what is not approved is not in them. */
@Controller
class ReleaseDocumentsDoor {

    private final Projects projects;
    private final Ledger ledger;
    private final ToldReleases told;
    private final ReleaseDocuments documents;

    ReleaseDocumentsDoor(Projects projects, Ledger ledger, ToldReleases told, ReleaseDocuments documents) {
        this.projects = projects;
        this.ledger = ledger;
        this.told = told;
        this.documents = documents;
    }

    @GetMapping("/figures/{project}/young-people.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String project, Actor by) {
        return file(
                project,
                by,
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                Workbooks::xlsx);
    }

    @GetMapping("/figures/{project}/young-people.ods")
    ResponseEntity<byte[]> spreadsheet(@PathVariable String project, Actor by) {
        return file(project, by, "ods", "application/vnd.oasis.opendocument.spreadsheet", OpenSpreadsheets::ods);
    }

    @GetMapping("/figures/{project}/young-people.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String project, Actor by) {
        return file(project, by, "pdf", "application/pdf", Papers::pdf);
    }

    private ResponseEntity<byte[]> file(
            String project, Actor by, String ending, String type, Function<NumbersDocument, byte[]> laidOut) {
        var sheet = projects.one(project, by);
        if (!(ledger.published(sheet.project()) instanceof Publication.Released released)) {
            throw new NoSuchThing();
        }
        var tables = new Tables(released.catalogue(), released.releases());
        var approvedOn = told.approvedOn(sheet.project(), released.releases().getLast());
        return TakenAway.as(
                "young-people." + ending,
                type,
                laidOut.apply(documents.of(tables, sheet.title().toString(), approvedOn)));
    }
}
