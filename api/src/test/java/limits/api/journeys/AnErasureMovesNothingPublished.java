package limits.api.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limits.api.contexts.Border;
import limits.api.identity.Persona;
import limits.casesharing.catalogue.ProjectCatalogue;
import limits.casesharing.catalogue.ProjectCatalogueCommand.FixCatalogue;
import limits.casesharing.catalogue.Residents;
import limits.casesharing.counted.ReleaseDesk;
import limits.governance.project.LeadAuthority;
import limits.governance.project.ProjectCommand.DraftProject;
import limits.kernel.AgeBand;
import limits.kernel.Area;
import limits.kernel.ParisTime;
import limits.kernel.Place;
import limits.kernel.Sex;
import limits.kernel.Words;
import limits.published.Base;
import limits.published.Catalogue;
import limits.published.PublishedRelease;
import limits.published.Series;
import limits.reporting.ledger.PublishedLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A young person is erased after her quarter was published. Nothing that was published changes by a byte, and the next
 * quarter is told as if she were still counted. A22.
 */
@Tag("postgres")
class AnErasureMovesNothingPublished {

    private static final Place TOWN = new Place("99999");
    private static final int COUNT = 23;

    private final AGroupAtWork at = new AGroupAtWork();
    private final String figures = "/figures/" + at.project;

    @BeforeEach
    void a_quarter_of_a_few_is_published() {
        at.ask(
                Persona.COORDINATOR,
                DraftProject.forThreeYears(
                        at.project,
                        new Words("Une personne effacée"),
                        LeadAuthority.MUNICIPALITY,
                        Persona.COORDINATOR.body().organisation(),
                        List.of(new Area(TOWN.code())),
                        AGroupAtWork.TODAY));
        var residents = Stream.of(Sex.GIRL, Sex.BOY)
                .map(sex -> new Residents(TOWN, AgeBand.FROM_13_TO_15, sex, 30_000))
                .toList();
        at.ask(
                Persona.DATA_PROTECTION_OFFICER,
                new FixCatalogue(ProjectCatalogue.Id.of(at.project), Base.FIVE, TOWN, residents));
        at.owner()
                .sql("UPDATE casesharing.project_catalogue SET begins = '2026-Q2'")
                .update();
        at.owner()
                .sql("INSERT INTO casesharing.counted SELECT 'S' || n, 'SITUATIONS_OPENED', '', ?, ?, ?, ?, '2026-Q2',"
                        + " '2026-Q2' FROM generate_series(1, ?) n")
                .params(at.project.toString(), TOWN.code(), AgeBand.FROM_13_TO_15.name(), Sex.GIRL.name(), COUNT)
                .update();
        closed(LocalDate.of(2026, 7, 31));
        TwoPeoplePublishAQuarter.publish(at.house, at.project.toString(), "2026-Q2");
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void what_was_published_keeps_its_bytes_and_what_comes_next_counts_her_still() {
        var log = told();
        var files = files();
        assertThat(at.owner()
                        .sql("DELETE FROM casesharing.counted WHERE situation = 'S7'")
                        .update())
                .isEqualTo(1);
        assertThat(files()).isEqualTo(files);
        closed(LocalDate.of(2026, 10, 31));
        TwoPeoplePublishAQuarter.publish(at.house, at.project.toString(), "2026-Q3");
        assertThat(files()).isEqualTo(files);
        assertThat(told().told()).startsWith(log.told().toArray(limits.published.Published[]::new));
        legal(told());
    }

    /** Whole blocks that only grow, and none further from the count with her than the contract allows. */
    private static void legal(Series told) {
        var catalogue = told.catalogues().getFirst();
        var releases = told.releases();
        assertThat(releases).hasSize(2);
        for (int cell = 0; cell < catalogue.cells().size(); cell++) {
            int before = shown(releases.getFirst(), cell);
            int after = shown(releases.getLast(), cell);
            assertThat(after).as("cell %d", cell).isGreaterThanOrEqualTo(before);
            int off = Math.abs(after - count(catalogue, cell));
            assertThat(off)
                    .as("cell %d", cell)
                    .isLessThanOrEqualTo(catalogue.cells().get(cell).tolerance().within(Base.FIVE));
        }
    }

    private static int shown(PublishedRelease release, int cell) {
        return release.values().get(cell).persons();
    }

    /** All of them are girls of one age, in one place. */
    private static int count(Catalogue catalogue, int cell) {
        boolean hers = IntStream.range(0, catalogue.atoms().size())
                .mapToObj(catalogue.atoms()::get)
                .filter(atom -> atom.measure() == limits.published.Measure.SITUATIONS_OPENED)
                .filter(atom -> atom.age() == AgeBand.FROM_13_TO_15 && atom.sex() == Sex.GIRL)
                .anyMatch(catalogue.cells().get(cell)::covers);
        return hers ? COUNT : 0;
    }

    /** The quarter of the erased, as files tell it. */
    private Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        for (String kind : List.of("csv", "xlsx", "ods", "pdf")) {
            var file = at.person(Persona.COMMITTEE_SEAT).file(figures + "/young-people." + kind + "?quarter=2026-Q2");
            assertThat(file.statusCode()).as(kind).isEqualTo(200);
            files.put(kind, Arrays.toString(file.body()));
        }
        return files;
    }

    private Series told() {
        return at.house.part(PublishedLog.class).of(at.project);
    }

    private void closed(LocalDate day) {
        var releases = at.house.part(ReleaseDesk.class);
        var by = Persona.DATA_PROTECTION_OFFICER.actor();
        releases.close(day);
        releases.told(day)
                .forEach((of, series) ->
                        at.house.part(Border.class).tell(of, series, by, ParisTime.at(day, LocalTime.NOON)));
    }
}
