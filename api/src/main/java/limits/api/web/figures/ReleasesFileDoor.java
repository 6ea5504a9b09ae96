package limits.api.web.figures;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import limits.api.sheets.NumbersDocument.Cell;
import limits.api.web.TakenAway;
import limits.api.web.project.Projects;
import limits.kernel.Actor;
import limits.reporting.tables.Tables;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The approved releases as a file for a spreadsheet: every cell of every quarter with its range, the method at the end. */
@Controller
class ReleasesFileDoor {

    private final Projects projects;
    private final ShownReleases shown;
    private final ReleaseSheet sheets;
    private final ReleaseDocuments documents;

    ReleasesFileDoor(Projects projects, ShownReleases shown, ReleaseSheet sheets, ReleaseDocuments documents) {
        this.projects = projects;
        this.shown = shown;
        this.sheets = sheets;
        this.documents = documents;
    }

    @GetMapping("/figures/{project}/young-people.csv")
    ResponseEntity<byte[]> file(
            @PathVariable String project, @RequestParam(defaultValue = "") String quarter, Actor by) {
        var released = shown.released(projects.one(project, by).project(), quarter);
        var tables = new Tables(released.catalogue(), released.releases());
        return TakenAway.as("young-people.csv", TakenAway.CSV, written(tables));
    }

    private byte[] written(Tables tables) {
        var text = new StringWriter();
        text.write('\ufeff');
        var file = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(text);
        var sheet = sheets.of(tables);
        file.writeRecord(sheet.columns());
        sheet.lines()
                .forEach(line -> file.writeRecord(line.stream().map(Cell::text).toList()));
        file.writeRecord(documents.method(tables));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
