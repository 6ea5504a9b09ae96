package limits.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import limits.kernel.Place;
import limits.kernel.Quarter;
import limits.kernel.Sex;
import limits.published.Base;
import limits.published.Block;
import limits.published.Catalogue;
import limits.published.Cell;
import limits.published.Measure;
import limits.published.PublishedRelease;
import limits.published.Tolerance;
import limits.reporting.ledger.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue and each approved quarter are written as files of their own, whole and readable without us. */
class AnOutsiderReadsReleases {

    private static final Place CENTRE = new Place("593500101");
    private static final Catalogue CATALOGUE = new Catalogue(
            new Catalogue.Version(3),
            Base.FIVE,
            List.of(CENTRE, new Place("593500102")),
            List.of(
                    Cell.total(Measure.SITUATIONS_OPENED),
                    new Cell(
                            Measure.SITUATIONS_OPENED,
                            Tolerance.WIDER,
                            List.of(CENTRE),
                            List.of(),
                            List.of(),
                            List.of())));
    private static final Publication.Released RELEASED = new Publication.Released(
            CATALOGUE,
            List.of(new PublishedRelease(
                    Quarter.parse("2026-Q3"),
                    CATALOGUE.version(),
                    List.of(new Block(3, Base.FIVE), new Block(0, Base.FIVE)))));

    @Test
    void the_catalogue_says_cells_bounds_and_links(@TempDir Path folder) throws IOException {
        new ReleaseFiles(RELEASED).write(folder);
        var catalogue = new JsonMapper().readTree(Files.readString(folder.resolve("catalogue.json")));
        assertThat(catalogue.at("/version").asInt()).isEqualTo(3);
        assertThat(catalogue.at("/base").asInt()).isEqualTo(5);
        assertThat(catalogue.at("/cells/0").toString())
                .isEqualTo("{\"id\":\"c1\",\"headline\":true,\"where\":{\"measure\":\"SITUATIONS_OPENED\"}}");
        assertThat(catalogue.at("/cells/1").toString())
                .isEqualTo("{\"id\":\"c2\",\"headline\":false,"
                        + "\"where\":{\"measure\":\"SITUATIONS_OPENED\",\"place\":\"593500101\"}}");
        assertThat(catalogue.at("/dimensions/place").toString()).isEqualTo("[\"593500101\",\"593500102\"]");
        assertThat(catalogue.at("/links").toString())
                .contains("\"REFERRALS_PROPOSED\"")
                .contains("\"SITUATIONS_OPENED\"");
    }

    @Test
    void a_quarter_is_told_as_running_totals_of_every_cell(@TempDir Path folder) throws IOException {
        new ReleaseFiles(RELEASED).write(folder);
        var release = new JsonMapper().readTree(Files.readString(folder.resolve("release-2026-Q3.json")));
        assertThat(release.toString())
                .isEqualTo("{\"quarter\":\"2026-Q3\",\"family\":\"limits\",\"catalogue\":3,"
                        + "\"values\":{\"c1\":15,\"c2\":0}}");
    }

    @Test
    void what_lies_in_the_folder_is_not_overwritten(@TempDir Path folder) throws IOException {
        new ReleaseFiles(RELEASED).write(folder);
        assertThatThrownBy(() -> new ReleaseFiles(RELEASED).write(folder)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_exported_catalogue_protects_facts_of_somebody_else_and_comes_out_as_it_was(@TempDir Path folder)
            throws IOException {
        var cells = new ArrayList<Cell>();
        for (var measure : Measure.values()) {
            cells.add(new Cell(
                    measure,
                    measure.byScheme() ? Tolerance.WIDER : Tolerance.HEADLINE,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
            cells.add(new Cell(measure, Tolerance.WIDER, List.of(CENTRE), List.of(), List.of(Sex.GIRL), List.of()));
        }
        var whole = new Catalogue(new Catalogue.Version(4), Base.ELEVEN, CATALOGUE.places(), cells);
        Path exported = folder.resolve("exported");
        var none = Collections.nCopies(cells.size(), new Block(0, Base.ELEVEN));
        var told = new PublishedRelease(Quarter.parse("2026-Q2"), whole.version(), none);
        new ReleaseFiles(new Publication.Released(whole, List.of(told))).write(exported);
        Path facts = Files.writeString(folder.resolve("facts.csv"), """
                quarter,measure,place,age,sex,scheme,count
                2026-Q3,SITUATIONS_OPENED,593500101,UNDER_13,GIRL,,30
                2026-Q3,REFERRALS_PROPOSED,593500101,UNDER_13,GIRL,PAID_WORK,25
                2026-Q4,SITUATIONS_CLOSED,593500101,UNDER_13,GIRL,,12
                """);
        var wrong = new StringWriter();
        Path out = folder.resolve("out");
        int code = new CommandLine(new Limits())
                .setErr(new PrintWriter(wrong))
                .execute(
                        "protect",
                        "--facts=" + facts,
                        "--catalogue=" + exported.resolve("catalogue.json"),
                        "--state=" + folder.resolve("state"),
                        "--out=" + out);
        assertThat(code).as(wrong.toString()).isZero();
        assertThat(out.resolve("catalogue.json")).hasSameTextualContentAs(exported.resolve("catalogue.json"));
        var values = new JsonMapper()
                .readTree(Files.readString(out.resolve("release-2026-Q4.json")))
                .get("values");
        assertThat(values).hasSize(2 * Measure.values().length);
        assertThat(values.get("c1").asInt()).isIn(22, 33);
        assertThat(values.get("c3").asInt()).isIn(11, 22);
        assertThat(values.get("c5").asInt()).isIn(11, 22, 33);
    }
}
