package limits.api.web.figures;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import limits.api.web.NoSuchThing;
import limits.api.web.Say;
import limits.api.web.TakenAway;
import limits.api.web.project.Projects;
import limits.kernel.Actor;
import limits.kernel.Quarter;
import limits.published.Cell;
import limits.reporting.ledger.Ledger;
import limits.reporting.ledger.Publication;
import limits.reporting.tables.Tables;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The approved releases as a file for a spreadsheet: every cell of every quarter with its range, the method at the end. */
@Controller
class ReleasesFileDoor {

    private static final List<String> COLUMNS =
            List.of("quarter", "counted", "whom", "total", "least", "most", "moved", "moved-least", "moved-most");

    private final Projects projects;
    private final Ledger ledger;
    private final ReleaseRows rows;
    private final Say say;

    ReleasesFileDoor(Projects projects, Ledger ledger, ReleaseRows rows, Say say) {
        this.projects = projects;
        this.ledger = ledger;
        this.rows = rows;
        this.say = say;
    }

    @GetMapping("/figures/{project}/young-people.csv")
    ResponseEntity<byte[]> file(@PathVariable String project, Actor by) {
        var of = projects.one(project, by).project();
        if (!(ledger.published(of) instanceof Publication.Released released)) {
            throw new NoSuchThing();
        }
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
        file.writeRecord(
                COLUMNS.stream().map(name -> say.told("young.file." + name)).toList());
        for (var quarter : tables.quarters()) {
            tables.cells().forEach(cell -> file.writeRecord(line(tables, cell, quarter)));
        }
        int base = tables.base().persons();
        file.writeRecord(say.told("young.method", base, base - 1, 2 * base - 1, 4 * base - 2));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> line(Tables tables, Cell cell, Quarter quarter) {
        var total = tables.total(cell, quarter).orElseThrow();
        var moved = tables.movement(cell, quarter).orElseThrow();
        var numbers = Stream.of(
                        total.value().persons(),
                        total.least(),
                        total.most(),
                        moved.value().persons(),
                        moved.least(),
                        moved.most())
                .map(String::valueOf);
        return Stream.concat(Stream.of(quarter.toString(), rows.measure(cell), rows.whom(cell)), numbers)
                .toList();
    }
}
