package limits.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import limits.kernel.Place;
import limits.kernel.Quarter;
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
}
